package org.osteon.planning.document.book;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.osteon.decision.feel.UnaryTest;
import org.osteon.decision.feel.UnaryTests;
import org.osteon.decision.table.AnnotationName;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.GapDeclaration;
import org.osteon.decision.table.HitPolicy;
import org.osteon.decision.table.InputExpression;
import org.osteon.decision.table.RowId;
import org.osteon.decision.table.Rule;
import org.osteon.decision.value.Value;
import org.osteon.planning.evaluation.Guidelines;
import org.osteon.planning.evaluation.Subject;
import org.osteon.planning.knowledge.Catalogue;

/// Puts a decision table into words and links every word to the page that explains it.
final class GridWriter {

  private final Guidelines guidelines;
  private final Catalogue catalogue;
  private final Map<RowId, List<BookPatient>> patients;

  GridWriter(Guidelines guidelines, Catalogue catalogue, Map<RowId, List<BookPatient>> patients) {
    this.guidelines = guidelines;
    this.catalogue = catalogue;
    this.patients = patients;
  }

  DocumentPage.Grid write(DecisionTable table) {
    var shown = table.annotations().stream().filter(name -> name != AnnotationName.STATUS).toList();
    return new DocumentPage.Grid(table.id().name(), policy(table.hitPolicy()), table.domain().stream().map(test -> head(
        test.on()).label() + ": " + words(test.on(), test.tests())).toList(), gap(table.gap()), table.inputs().stream()
            .map(input -> head(input.expression())).toList(),
        table.outputs().stream().map(output -> new DocumentPage.Head(output.name().replace('-', ' '), "")).toList(),
        shown.stream().map(AnnotationName::header).toList(), table.rules().stream().map(rule -> row(table, rule, shown))
            .toList());
  }

  private static String gap(GapDeclaration gap) {
    return switch (gap) {
      case GapDeclaration.Complete _ -> "";
      case GapDeclaration.Expected(var reason) -> reason;
    };
  }

  private DocumentPage.Row row(DecisionTable table, Rule rule, List<AnnotationName> shown) {
    var inputs = Stream.iterate(0, column -> column < table.inputs().size(), column -> column + 1)
        .map(column -> new DocumentPage.Cell(words(table.inputs().get(column).expression(), rule.inputs().get(column)),
            ""))
        .toList();
    var outputs = Stream.iterate(0, column -> column < table.outputs().size(), column -> column + 1)
        .map(column -> output(table.outputs().get(column).name(), rule.outputs().get(column))).toList();
    return new DocumentPage.Row(rule.id().name(), inputs, outputs, shown.stream().map(name -> table.annotation(rule,
        name)).toList(), table.annotation(rule, AnnotationName.STATUS), patients.getOrDefault(rule.id(), List.of())
            .stream().map(patient -> new DocumentPage.Cell(patient.id(), Links.beside(Links.vignettes(patient.file()))
                + "#" + Links.anchor(patient.id())))
            .toList());
  }

  private DocumentPage.Head head(InputExpression input) {
    return switch (input) {
      case InputExpression.Fact(var fact) -> new DocumentPage.Head(guidelines.vocabulary().definition(fact).label(),
          Links.beside(Links.FACTS) + "#" + fact.name());
      case InputExpression.Decision decision ->
        new DocumentPage.Head(Subject.of(decision, guidelines).label(), decision(
            guidelines.table(decision.decision()).document().id(), decision.decision().name()));
      case InputExpression.Invocation call -> new DocumentPage.Head(Subject.of(call, guidelines).label(), decision(
          guidelines.table(call.knowledgeModel()).document().id(), call.knowledgeModel().name()));
      case InputExpression.Parameter(var name) -> new DocumentPage.Head(name, "");
    };
  }

  private static String decision(String document, String id) {
    return Links.beside(Links.document(document)) + "#" + id;
  }

  /// A condition in words; empty where every value will do.
  private String words(InputExpression input, UnaryTests tests) {
    if (tests instanceof UnaryTests.Any) {
      return "";
    }
    if (input instanceof InputExpression.Parameter) {
      return String.join(", ", names(tests).map(this::label).toList());
    }
    var subject = Subject.of(input, guidelines);
    return subject.words().of(tests.accepted(subject.domain()));
  }

  private static Stream<String> names(UnaryTests tests) {
    return switch (tests) {
      case UnaryTests.Any _ -> Stream.empty();
      case UnaryTests.AnyOf(var list) -> list.stream().flatMap(GridWriter::names);
    };
  }

  private static Stream<String> names(UnaryTest test) {
    return test instanceof UnaryTest.Equal(Value.Name(var name)) ? Stream.of(name) : Stream.of(UnaryTests.of(test)
        .text());
  }

  private String label(String id) {
    return catalogue.option(id).map(option -> option.label()).or(() -> catalogue.drug(id).map(drug -> drug.label()))
        .orElse(id);
  }

  private DocumentPage.Cell output(String name, Value value) {
    if (value instanceof Value.Absent) {
      return new DocumentPage.Cell("", "");
    }
    var id = value.text();
    return switch (name) {
      case "option" -> new DocumentPage.Cell(label(id), Links.beside(Links.OPTIONS) + "#" + Links.anchor(id));
      case "alert" -> new DocumentPage.Cell(catalogue.alert(id).map(alert -> alert.message()).orElse(id), "");
      case "goal" -> new DocumentPage.Cell(catalogue.goal(id).map(goal -> goal.label()).orElse(id), "");
      case "reason" -> new DocumentPage.Cell(catalogue.reason(id).map(reason -> reason.text()).orElse(id), "");
      default -> new DocumentPage.Cell(id.replace('-', ' '), "");
    };
  }

  private static String policy(HitPolicy policy) {
    return switch (policy) {
      case UNIQUE -> "exactly one row applies";
      case ANY -> "rows that apply together say the same";
      case FIRST -> "the first row that applies counts";
      case PRIORITY -> "of the rows that apply, the most important counts";
      case COLLECT, RULE_ORDER, OUTPUT_ORDER -> "every row that applies counts";
      case COLLECT_SUM -> "the rows that apply are added up";
      case COLLECT_MIN -> "the smallest of the rows that apply counts";
      case COLLECT_MAX -> "the largest of the rows that apply counts";
      case COLLECT_COUNT -> "the rows that apply are counted";
    };
  }
}
