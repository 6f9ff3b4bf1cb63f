package org.osteon.planning.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.NearMisses;
import org.osteon.decision.diagnostic.Place;
import org.osteon.decision.feel.UnaryTest;
import org.osteon.decision.feel.UnaryTests;
import org.osteon.decision.markdown.FrontMatter;
import org.osteon.decision.markdown.GuidelineDocument;
import org.osteon.decision.table.AnnotationName;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.InputExpression;
import org.osteon.decision.table.OutputClause;
import org.osteon.decision.table.Rule;
import org.osteon.decision.value.Value;
import org.osteon.planning.diagnostic.PlanningCode;

/// Checks what rows name: by the name of an output column, its values must be ids of the catalogue or words that planning
/// understands; so must be the values of the parameters `drug`, `option`, `one` and `other`.
final class TableReferences {
  private static final String REASON = "reason";

  private final Map<String, Collection<String>> idsByColumn = new HashMap<>();
  private final Map<String, Collection<String>> wordsByColumn = new HashMap<>();
  private final List<Diagnostic> faults = new ArrayList<>();
  private final Set<String> used = new HashSet<>();

  TableReferences(Catalogue catalogue, Set<String> items, Set<String> facts) {
    idsByColumn.put("option", catalogue.options().keySet());
    idsByColumn.put("drug", catalogue.drugs().keySet());
    idsByColumn.put("alert", catalogue.alerts().keySet());
    idsByColumn.put("goal", catalogue.goals().keySet());
    idsByColumn.put(REASON, catalogue.reasons().keySet());
    idsByColumn.put("item", items);
    idsByColumn.put("fact", facts);
    idsByColumn.put(ClashNames.ONE, ClashNames.all(catalogue));
    idsByColumn.put(ClashNames.OTHER, ClashNames.all(catalogue));
    wordsByColumn.put("release", List.of("open"));
    wordsByColumn.put("ask", List.of("not-needed", "later"));
    wordsByColumn.put("position", List.of("recommend", "consider", "against"));
    wordsByColumn.put("preference", List.of("prefer", "avoid"));
    wordsByColumn.put("severity", List.of("stop", "warn", "note"));
    wordsByColumn.put("effect", List.of("contraindicated", "reduce", "monitor"));
    wordsByColumn.put("intent", List.of("curative", "disease-control", "palliative", "diagnostic"));
    wordsByColumn.put("slot", Stream.of(Slot.values()).map(Slot::key).toList());
    wordsByColumn.put("status", Stream.of(EvidenceStatus.values()).map(EvidenceStatus::key).toList());
  }

  List<Diagnostic> faults() {
    return faults;
  }

  /// The ids that rows name.
  Set<String> used() {
    return used;
  }

  void check(GuidelineDocument document) {
    var isPolicy = document.frontMatter().kind() == FrontMatter.Kind.POLICY;
    for (var table : document.tables()) {
      policy(table, isPolicy, Place.of(document.file()).in("decision", table.id().name()));
      for (var rule : table.rules()) {
        var place = document.placeOf(table.id(), rule.id());
        outputs(table, rule, place);
        inputs(table, rule, place);
        if (table.annotations().contains(AnnotationName.STATUS)) {
          word("status", table.annotation(rule, AnnotationName.STATUS), place);
        }
      }
    }
  }

  /// A hospital orders what remains; what is indicated, staged or aimed at stays with the authorities.
  private void policy(DecisionTable table, boolean isPolicy, Place place) {
    var columns = table.outputs().stream().map(OutputClause::name).toList();
    var code = isPolicy ? PlanningCode.NOT_FOR_A_POLICY : PlanningCode.ONLY_FOR_A_POLICY;
    (isPolicy ? List.of("position", "goal", "stage", "category") : List.of("preference")).stream().filter(
        columns::contains).forEach(
            column -> faults.add(Diagnostic.of(code, place, "`→ " + column + "`", isPolicy
                ? "Write it into a document of kind `guideline` with your own authority, or remove the table."
                : "Give the document `kind: policy`, or recommend the option instead.")));
  }

  private void outputs(DecisionTable table, Rule rule, Place place) {
    for (int column = 0; column < table.outputs().size(); column++) {
      if (rule.outputs().get(column) instanceof Value.Name(var name)) {
        var header = table.outputs().get(column).name();
        // A reason may also be a short text instead of an id.
        if (!header.equals(REASON) || !name.contains(" ")) {
          id(header, name, place);
        }
        word(header, name, place);
      }
    }
  }

  private void inputs(DecisionTable table, Rule rule, Place place) {
    for (int column = 0; column < table.inputs().size(); column++) {
      if (table.inputs().get(column).expression() instanceof InputExpression.Parameter(var parameter)) {
        var names = names(rule.inputs().get(column));
        names.forEach(name -> id(parameter, name, place));
        if (parameter.equals(ClashNames.ONE) && names.isEmpty()) {
          faults.add(Diagnostic.of(PlanningCode.BAD_CELL, place.in("column", parameter), "`-`",
              "Name the options or drugs that the row is about."));
        }
      }
    }
  }

  private void id(String column, String name, Place place) {
    var known = idsByColumn.get(column);
    if (known != null) {
      // What a clash row mentions is not thereby offered by anybody.
      if (!column.equals(ClashNames.ONE) && !column.equals(ClashNames.OTHER)) {
        used.add(name);
      }
      if (!known.contains(name)) {
        fault(PlanningCode.UNKNOWN_ID, column, name, known, place);
      }
    }
  }

  private void word(String column, String name, Place place) {
    var known = wordsByColumn.get(column);
    if (known != null && !known.contains(name)) {
      fault(PlanningCode.UNKNOWN_WORD, column, name, known, place);
    }
  }

  private void fault(PlanningCode code, String column, String name, Collection<String> known, Place place) {
    faults.add(new Diagnostic(code, place.in("column", column), "`" + name + "`", NearMisses.advice(name, known), ""));
  }

  /// The names that a cell mentions.
  static List<String> names(UnaryTests cell) {
    return switch (cell) {
      case UnaryTests.Any _ -> List.of();
      case UnaryTests.AnyOf(var tests) -> tests.stream().flatMap(TableReferences::names).toList();
    };
  }

  private static Stream<String> names(UnaryTest test) {
    return switch (test) {
      case UnaryTest.Equal(Value.Name(var name)) -> Stream.of(name);
      case UnaryTest.Not(var tests) -> tests.stream().flatMap(TableReferences::names);
      case UnaryTest.AllOf(var elements) -> elements.stream();
      case UnaryTest.OnlyOf(var elements) -> elements.stream();
      case UnaryTest.Equal _,UnaryTest.Compare _,UnaryTest.Range _ -> Stream.empty();
    };
  }
}
