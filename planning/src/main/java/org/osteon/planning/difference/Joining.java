package org.osteon.planning.difference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.evaluate.DecisionModel;
import org.osteon.decision.feel.UnaryTest;
import org.osteon.decision.feel.UnaryTests;
import org.osteon.decision.markdown.FrontMatter;
import org.osteon.decision.markdown.GuidelineDocument;
import org.osteon.decision.markdown.Section;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.DomainTest;
import org.osteon.decision.table.GapDeclaration;
import org.osteon.decision.table.InputClause;
import org.osteon.decision.table.InputExpression;
import org.osteon.decision.table.RowId;
import org.osteon.decision.table.Rule;
import org.osteon.decision.value.Dictionary;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;

/// The documents of one state, made ready to be compared with the other one.
///
/// @param dictionary
///          the facts of both
/// @param clashing
///          facts of two kinds; a table that needs one is left out
record Joining(DecisionModel model, DecisionModel other, Dictionary dictionary, Set<FactId> clashing) {

  /// The documents with the tables that can be compared and, where only the other state has a table, with that table and
  /// a single row that never fires.
  List<GuidelineDocument> documents() {
    Predicate<DecisionTable> usable = table -> isUsable(model, table.id()) && isUsable(other, table.id());
    var documents = new ArrayList<GuidelineDocument>();
    var taken = new HashSet<String>();
    for (var document : model.documents()) {
      documents.add(only(document, document.frontMatter(), usable));
      taken.add(document.frontMatter().id());
    }
    for (var document : other.documents()) {
      var id = document.frontMatter().id();
      var silent = silent(
          only(document, renamed(document.frontMatter(), taken.contains(id) ? id + "-without-rows" : id),
              usable.and(table -> !JoinedModels.has(model, table.id()))));
      if (!silent.tables().isEmpty()) {
        documents.add(silent);
      }
    }
    return documents;
  }

  private boolean isUsable(DecisionModel state, DecisionId table) {
    return !JoinedModels.has(state, table) || state.requirements(table).facts().stream().noneMatch(clashing::contains);
  }

  private static FrontMatter renamed(FrontMatter front, String id) {
    return new FrontMatter(id, front.title(), front.authority(), front.edition(), front.year(), front.licence(), front
        .permittedUse(), front.status(), front.reviewed(), front.author(), front.created(), front.updated(),
        front
            .nextReview(),
        front.kind(), front.sources());
  }

  private static GuidelineDocument only(GuidelineDocument document, FrontMatter front, Predicate<DecisionTable> kept) {
    return new GuidelineDocument(document.file(), front, document.introduction(), document.sections().stream().filter(
        section -> section instanceof Section.Deciding deciding && kept.test(deciding.table())).toList(), document
            .lines());
  }

  private GuidelineDocument silent(GuidelineDocument document) {
    return new GuidelineDocument(document.file(), document.frontMatter(), document.introduction(), document.sections()
        .stream().<Section>map(section -> section instanceof Section.Deciding(var level, var prose, var table)
            ? new Section.Deciding(level, prose, silent(table))
            : section)
        .toList(), document.lines());
  }

  /// The table with one row for a value that its declared domain excludes: a table needs a row, and a cell must accept
  /// something.
  private DecisionTable silent(DecisionTable table) {
    var fact = new InputExpression.Fact(dictionary.facts().stream().filter(it -> hasChoice(domain(it))).findFirst()
        .orElseThrow(() -> new OsteonBugException("A vocabulary has a fact with two values.")));
    UnaryTest one = new UnaryTest.Equal(some(domain(fact.fact())));
    var row = new Rule(new RowId(table.id() + "-never"), List.of(new UnaryTests.AnyOf(List.of(one))), table.rules()
        .getFirst().outputs(), table.annotations().stream().map(_ -> "").toList());
    var excluded = new DomainTest(fact, new UnaryTests.AnyOf(List.of(new UnaryTest.Not(List.of(one)))));
    return new DecisionTable(table.id(), table.title(), table.parameters(), table.hitPolicy(), List.of(new InputClause(
        fact)), table.outputs(), table.annotations(), List.of(row), List.of(excluded), new GapDeclaration.Expected(
            "The table did not exist."),
        table.priority());
  }

  private Domain domain(FactId fact) {
    return dictionary.domain(dictionary.indexOf(fact));
  }

  private static boolean hasChoice(Domain domain) {
    return !(domain instanceof Domain.EnumDomain(var names)) || names.size() > 1;
  }

  private static Value some(Domain domain) {
    return switch (domain) {
      case Domain.EnumDomain names -> new Value.Name(names.names().getFirst());
      case Domain.BooleanDomain _ -> Value.Flag.YES;
      case Domain.NumberDomain range -> new Value.Decimal(range.min());
      case Domain.DateDomain range -> new Value.Day(range.first());
      case Domain.SetDomain _ -> new Value.Name("none");
    };
  }
}
