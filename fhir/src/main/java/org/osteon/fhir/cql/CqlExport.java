package org.osteon.fhir.cql;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osteon.decision.evaluate.DecisionModel;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.RowId;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;

/// A decision model as CQL libraries: one of the facts, one for each guideline document.
///
/// Every row is a definition with the row's id that says whether the row fires: true, false, or null where what is known
/// does not settle it. Of a parameterised table it is a function. Above the rows stand the results of the table:
/// `decision.output` for a table with one result, `decision.rows` for a list. docs/decisions/0010 has the reasons.
public final class CqlExport {

  private final DecisionModel model;
  private final String version;
  private final Shelf shelf;

  /// @param version
  ///          the version of every library
  public CqlExport(DecisionModel model, String version) {
    this.model = model;
    this.version = version;
    shelf = new Shelf(model);
  }

  /// The facts first, then the documents in their order.
  ///
  /// @param remark
  ///          what is written above a fact; may be empty
  public List<CqlLibrary> libraries(Function<FactId, String> remark) {
    var libraries = new ArrayList<CqlLibrary>();
    libraries.add(FactLibrary.write(model.dictionary(), version, remark));
    shelf.books().forEach(book -> libraries.add(library(book)));
    return List.copyOf(libraries);
  }

  private CqlLibrary library(Shelf.Book book) {
    var includes = new ArrayList<>(List.of(FactLibrary.NAME));
    includes.addAll(shelf.includes(book));
    var text = new StringBuilder(header(book.library(), version, book.title(), includes));
    book.tables().forEach(table -> text.append(TableText.write(table, model, shelf)));
    return new CqlLibrary(book.library(), version, book.title(), text.toString(), book.documents().stream().map(
        document -> document.frontMatter().id()).toList(), includes);
  }

  /// The name of the library of the facts.
  public static String factLibrary() {
    return FactLibrary.NAME;
  }

  /// The name of the library of contraindications.
  public static String contraindicationLibrary() {
    return Contraindications.NAME;
  }

  /// The CQL type of a fact, such as `Decimal` or `List<String>`.
  public String factType(FactId fact) {
    return CqlText.type(model.dictionary().domain(model.dictionary().indexOf(fact)));
  }

  /// The name of the library that holds a table of the model.
  public String library(DecisionId table) {
    return shelf.library(table);
  }

  /// The definition that says whether a row of a table without parameters fires.
  public static String rowDefinition(RowId row) {
    return row.name();
  }

  /// The definition of an output of a table with at most one result; null when it is not known, and when there is none.
  public String outputDefinition(DecisionId table, int output) {
    return Definitions.output(model.table(table), output);
  }

  /// The definition that says whether that output is none.
  public String absentDefinition(DecisionId table, int output) {
    return Definitions.absent(model.table(table), output);
  }

  /// The definition that lists the rows that certainly fire, with their outputs.
  public String listDefinition(DecisionId table) {
    return Definitions.results(model.table(table));
  }

  /// The library that says for each option whether a contraindication holds.
  ///
  /// @param callsByOption
  ///          the contraindicating rows and what they are asked about; an option without any is left out
  public CqlLibrary contraindications(SequencedMap<String, List<RowCall>> callsByOption) {
    return Contraindications.write(this, version, callsByOption);
  }

  /// The definition that says whether a contraindication of the option certainly holds; null when one may.
  public static String contraindicated(String option) {
    return option + " is contraindicated";
  }

  /// The definition that is true unless a contraindication certainly holds.
  public static String notContraindicated(String option) {
    return option + " is not contraindicated";
  }

  /// The definition that is true only when no contraindication is possible any more.
  public static String clearedToStart(String option) {
    return option + " has no possible contraindication";
  }

  /// A row of a parameterised table, and the arguments it is asked about.
  public record RowCall(DecisionId table, RowId row, List<Value> arguments) {
    public RowCall {
      arguments = List.copyOf(arguments);
    }

    /// The CQL of the call, inside the library of the table.
    public String text() {
      return CqlText.quoted(row.name()) + arguments.stream().map(CqlText::literal).collect(Collectors.joining(", ", "(",
          ")"));
    }
  }

  static String header(String name, String version, String title, List<String> includes) {
    var text = new StringBuilder("// " + title.replace("\n", " ") + "\nlibrary " + name + " version " + CqlText.string(
        version) + "\n\n");
    includes.forEach(include -> text.append("include ").append(include).append(" version ").append(CqlText.string(
        version)).append(" called ").append(include.equals(FactLibrary.NAME) ? FactLibrary.ALIAS : include).append(
            '\n'));
    return text.toString();
  }
}
