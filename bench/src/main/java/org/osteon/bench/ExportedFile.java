package org.osteon.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.dmn.DmnExport;
import org.osteon.decision.dmn.DmnModel;
import org.osteon.decision.dmn.FeelNames;
import org.osteon.decision.evaluate.DecisionModel;
import org.osteon.decision.evaluate.DecisionResult;
import org.osteon.decision.evaluate.Evaluation;
import org.osteon.decision.markdown.GuidelineDocument;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;

/// One file of the exported knowledge base, and what our engine says about the tables in it.
final class ExportedFile {

  private final DecisionModel model;
  private final GuidelineDocument document;
  private final DmnModel excerpt;
  private final FeelNames names;
  private final String xml;
  private final List<String> arguments;

  ExportedFile(DecisionModel model, GuidelineDocument document) {
    this.model = model;
    this.document = document;
    excerpt = DmnModel.excerpt(model, document);
    names = FeelNames.of(excerpt);
    xml = DmnExport.write(excerpt).orBug();
    var mentioned = new TreeSet<String>();
    document.tables().stream().filter(DecisionTable::isKnowledgeModel).forEach(table -> mentioned.addAll(mentioned(
        table)));
    arguments = mentioned.isEmpty() ? List.of("") : List.copyOf(mentioned);
  }

  /// Every file of the export.
  static List<ExportedFile> of(DecisionModel model) {
    return model.documents().stream().filter(document -> !document.tables().isEmpty())
        .map(document -> new ExportedFile(model, document)).toList();
  }

  private List<String> mentioned(DecisionTable table) {
    return table.parameters().stream()
        .flatMap(parameter -> model.parameter(table.id(), parameter) instanceof Domain.EnumDomain names
            ? names.names().stream()
            : Stream.of())
        .toList();
  }

  String name() {
    return document.frontMatter().id();
  }

  String xml() {
    return xml;
  }

  FeelNames names() {
    return names;
  }

  /// The tables of the document itself; those it requires are compared in the file of their own.
  List<DecisionTable> tables() {
    return document.tables();
  }

  /// The drugs and options that the document's tables with parameters speak about; one empty name where there is none.
  List<String> arguments() {
    return arguments;
  }

  /// The inputs of the file.
  ///
  /// @param argument
  ///          the drug or option that tables with parameters are asked about
  Map<String, Object> inputs(Map<FactId, Value> values, String argument) {
    var inputs = new LinkedHashMap<String, Object>();
    excerpt.dictionary().facts().forEach(fact -> inputs.put(names.fact(fact), feel(Objects.requireNonNull(
        values.get(fact)))));
    names.parameterInputs().values().forEach(name -> inputs.put(name, argument));
    return inputs;
  }

  /// A value as Java engines want it.
  static Object feel(Value value) {
    return switch (value) {
      case Value.Name name -> name.name();
      case Value.Flag flag -> flag.value();
      case Value.Decimal number -> number.value();
      case Value.Day day -> day.date();
      case Value.Elements elements -> List.copyOf(elements.names());
      case Value.Absent _ -> throw new IllegalStateException("A complete case has a value for each fact.");
    };
  }

  /// What our engine says; a table with parameters about one argument.
  static String here(Evaluation evaluation, DecisionTable table, String argument) {
    if (!table.isKnowledgeModel()) {
      return DmnTexts.of(evaluation.outcome(table.id()));
    }
    var arguments = new ArrayList<Value>();
    table.parameters().forEach(_ -> arguments.add(new Value.Name(argument)));
    return switch (evaluation.call(table.id(), arguments.toArray(Value[]::new))) {
      case Checked.Accepted<DecisionResult> accepted -> DmnTexts.of(accepted.value().outcome());
      case Checked.Refused<DecisionResult> refused -> refused.diagnostics().toString();
    };
  }

  String feelName(DecisionId decision) {
    return names.decision(decision);
  }
}
