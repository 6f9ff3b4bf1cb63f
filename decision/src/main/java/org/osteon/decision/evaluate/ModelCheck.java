package org.osteon.decision.evaluate;

import static org.osteon.decision.table.GuidelineFault.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.NearMisses;
import org.osteon.decision.diagnostic.Place;
import org.osteon.decision.feel.CellFault;
import org.osteon.decision.feel.UnaryTests;
import org.osteon.decision.markdown.GuidelineDocument;
import org.osteon.decision.table.Argument;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.GuidelineFault;
import org.osteon.decision.table.HitPolicy;
import org.osteon.decision.table.InputExpression;
import org.osteon.decision.table.OutputChoice;
import org.osteon.decision.table.RowId;
import org.osteon.decision.value.Dictionary;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;

/// Checks that tables make sense together: ids, references, kinds of cells and outputs, circles.
final class ModelCheck {

  private final List<GuidelineDocument> documents;
  private final TableSet tables;
  private final Dictionary dictionary;
  private final Domains domains;
  private final List<Diagnostic> faults = new ArrayList<>();

  ModelCheck(List<GuidelineDocument> documents, TableSet tables, Dictionary dictionary) {
    this.documents = documents;
    this.tables = tables;
    this.dictionary = dictionary;
    domains = new Domains(tables, dictionary);
  }

  List<Diagnostic> check() {
    ids();
    tables.all().forEach(this::table);
    circles();
    return List.copyOf(faults);
  }

  private void ids() {
    Map<DecisionId, Place> decisions = new HashMap<>();
    Map<RowId, Place> rows = new HashMap<>();
    for (var document : documents) {
      for (var table : document.tables()) {
        var place = document.placeOf(table.id());
        twice(DECISION_TWICE, decisions.putIfAbsent(table.id(), place), place, table.id().name());
        for (var rule : table.rules()) {
          var rowPlace = document.placeOf(table.id(), rule.id());
          twice(ROW_TWICE, rows.putIfAbsent(rule.id(), rowPlace), rowPlace, rule.id().name());
        }
      }
    }
  }

  private void twice(GuidelineFault fault, @Nullable Place other, Place place, String name) {
    // Within one file the reader has said so already, and knows both lines.
    if (other != null && (place.line() == 0 || !other.document().equals(place.document()))) {
      add(fault, place, "`" + name + "`, also at " + other.text(), List.of());
    }
  }

  private void table(DecisionTable table) {
    var place = tables.place(table.id());
    if (isFact(table.id().name())) {
      add(DECISION_IS_FACT, place, "`" + table.id().name() + "`", List.of());
    }
    var seen = new HashSet<String>();
    for (var parameter : table.parameters()) {
      if (isFact(parameter) || !seen.add(parameter)) {
        add(PARAMETER_IS_FACT, place, "`" + parameter + "`", List.of());
      }
    }
    if (table.rules().isEmpty()) {
      add(TABLE_EMPTY, place, "", List.of());
    }
    var columns = new HashSet<InputExpression>();
    for (int column = 0; column < table.inputs().size(); column++) {
      var expression = table.inputs().get(column).expression();
      if (!columns.add(expression)) {
        add(COLUMN_TWICE, place, "`" + expression.text() + "`", List.of("Write both tests in one cell."));
      }
      column(table, column, expression, place.in("column", expression.text()));
    }
    for (var test : table.domain()) {
      if (reference(test.on(), table, place)) {
        domains.of(test.on(), table).ifPresent(domain -> cell(test.tests(), domain, false, place));
      }
    }
    outputs(table, place);
    priority(table, place);
  }

  private void column(DecisionTable table, int column, InputExpression expression, Place place) {
    if (!reference(expression, table, place)) {
      return;
    }
    var domain = domains.of(expression, table);
    if (domain.isEmpty()) {
      add(OUTPUT_UNUSABLE, place, "`" + expression.text() + "`",
          List.of("A column can look at outputs of one kind, and of a collecting table at names only."));
      return;
    }
    boolean derived = !(expression instanceof InputExpression.Fact);
    for (var rule : table.rules()) {
      cell(rule.inputs().get(column), domain.get(), derived,
          tables.place(table.id(), rule.id()).in("column", expression.text()));
    }
    if (expression instanceof InputExpression.Invocation call) {
      arguments(call, table, place);
    }
  }

  /// Whether what the column names exists.
  private boolean reference(InputExpression expression, DecisionTable table, Place place) {
    return switch (expression) {
      case InputExpression.Fact fact -> known(isFact(fact.fact().name()), fact.fact().name(), facts(), place);
      case InputExpression.Parameter parameter ->
        known(table.parameters().contains(parameter.name()), parameter.name(), table.parameters(), place);
      case InputExpression.Decision decision -> {
        var target = tables.find(decision.decision());
        if (!known(target.isPresent(), decision.decision().name(), decisions(), place)) {
          yield false;
        }
        if (target.orElseThrow().isKnowledgeModel()) {
          add(ARGUMENTS, place, "`" + expression.text() + "` without arguments", List.of());
          yield false;
        }
        yield output(target.orElseThrow(), decision.output(), expression, place);
      }
      case InputExpression.Invocation call -> {
        var target = tables.find(call.knowledgeModel());
        if (!known(target.isPresent(), call.knowledgeModel().name(), decisions(), place)) {
          yield false;
        }
        if (target.orElseThrow().parameters().size() != call.arguments().size()) {
          add(ARGUMENTS, place,
              call.arguments().size() + " for " + target.orElseThrow().parameters().size(), List.of());
          yield false;
        }
        yield output(target.orElseThrow(), call.output(), expression, place)
            && call.arguments().stream().allMatch(argument -> argument(argument, table, place));
      }
    };
  }

  private boolean output(DecisionTable target, OutputChoice choice,
      InputExpression expression, Place place) {
    if (target.outputIndex(choice) < 0) {
      add(OUTPUT_UNKNOWN, place, "`" + expression.text() + "`", List.of());
      return false;
    }
    return true;
  }

  private boolean argument(Argument argument, DecisionTable table, Place place) {
    return switch (argument) {
      case Argument.OfFact fact -> known(isFact(fact.fact().name()), fact.fact().name(), facts(), place);
      case Argument.OfParameter parameter -> known(table.parameters().contains(parameter.parameter()),
          parameter.parameter(), table.parameters(), place);
      case Argument.Literal _ -> true;
    };
  }

  private boolean known(boolean exists, String name, List<String> candidates, Place place) {
    if (!exists) {
      add(COLUMN_UNKNOWN, place, "`" + name + "`", NearMisses.advice(name, candidates));
    }
    return exists;
  }

  /// The cells of a parameter must fit what it is given.
  private void arguments(InputExpression.Invocation call, DecisionTable caller, Place place) {
    var called = tables.get(call.knowledgeModel());
    for (int i = 0; i < call.arguments().size(); i++) {
      var parameter = new InputExpression.Parameter(called.parameters().get(i));
      var own = domains.parameter(called, parameter.name());
      var argument = call.arguments().get(i);
      var fits = switch (argument) {
        case Argument.OfFact fact -> domains.of(new InputExpression.Fact(fact.fact()), caller)
            .map(domain -> fits(called, parameter, domain)).orElse(true);
        case Argument.OfParameter outer ->
          fits(called, parameter, domains.parameter(caller, outer.parameter()));
        case Argument.Literal literal ->
          own.contains(literal.value()) || (own instanceof Domain.EnumDomain names
              && names.names().contains(Domains.OTHER_NAME) && literal.value() instanceof Value.Name);
      };
      if (!fits) {
        add(ARGUMENT_KIND, place, "`" + argument.text() + "` for `" + parameter.name() + "`", List.of());
      }
    }
  }

  private static boolean fits(DecisionTable called, InputExpression parameter, Domain domain) {
    for (int column = 0; column < called.inputs().size(); column++) {
      if (called.inputs().get(column).expression().equals(parameter)) {
        for (var rule : called.rules()) {
          if (rule.inputs().get(column).faults(domain).stream()
              .anyMatch(fault -> fault.kind() == CellFault.Kind.TYPE)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private void cell(UnaryTests cell, Domain domain, boolean derived, Place place) {
    for (var fault : cell.faults(domain)) {
      var code = switch (fault.kind()) {
        case SYNTAX -> CELL_SYNTAX;
        case TYPE -> CELL_TYPE;
        case UNKNOWN_VALUE -> CELL_VALUE_UNKNOWN;
        case OUT_OF_RANGE -> CELL_OUT_OF_RANGE;
        case EMPTY -> CELL_EMPTY;
      };
      // A decision's range is made of its outputs: a threshold beside them is no slip, unless nothing passes it.
      boolean harmless = derived && fault.kind() == CellFault.Kind.OUT_OF_RANGE;
      boolean emptyToo = harmless && cell.accepted(domain).isEmpty() && !cell.matchesAbsent();
      boolean onlyAbsent = derived && fault.kind() == CellFault.Kind.EMPTY && cell.matchesAbsent();
      if ((!harmless || emptyToo) && !onlyAbsent) {
        add(emptyToo ? CELL_EMPTY : code, place, fault.found(), fault.advice());
      }
    }
  }

  private void outputs(DecisionTable table, Place place) {
    for (int output = 0; output < table.outputs().size(); output++) {
      int column = output;
      var kinds = table.rules().stream().map(rule -> rule.outputs().get(column))
          .filter(value -> !(value instanceof Value.Absent)).map(ModelCheck::kind)
          .collect(Collectors.toCollection(LinkedHashSet::new));
      if (kinds.size() > 1) {
        add(OUTPUT_KINDS, place.in("column", table.outputs().get(output).name()), String.join(", ", kinds),
            List.of());
      }
    }
    boolean sums = table.hitPolicy().isAggregate() && table.hitPolicy() != HitPolicy.COLLECT_COUNT;
    boolean numeric = table.rules().stream()
        .allMatch(rule -> rule.outputs().stream().allMatch(Value.Decimal.class::isInstance));
    if (table.outputs().isEmpty()) {
      add(OUTPUT_MISSING, place, "", List.of());
    } else if (sums && (table.outputs().size() > 1 || !numeric)) {
      add(AGGREGATE_OUTPUT, place, "`" + table.hitPolicy().symbol() + "`", List.of());
    }
  }

  private static String kind(Value value) {
    return switch (value) {
      case Value.Name _ -> "names";
      case Value.Flag _ -> "true or false";
      case Value.Decimal _ -> "numbers";
      case Value.Day _ -> "days";
      case Value.Elements _ -> "sets";
      case Value.Absent _ -> "no value";
    };
  }

  private void priority(DecisionTable table, Place place) {
    if (!table.hitPolicy().needsPriority()) {
      if (!table.priority().isEmpty()) {
        add(PRIORITY_UNUSED, place, "`" + table.hitPolicy().symbol() + "`", List.of());
      }
      return;
    }
    if (table.priority().isEmpty()) {
      add(PRIORITY_MISSING, place, "`" + table.hitPolicy().symbol() + "`", List.of());
      return;
    }
    Set<Value> listed = new LinkedHashSet<>(table.priority());
    Set<Value> given = new LinkedHashSet<>();
    table.rules().forEach(rule -> given.add(rule.outputs().getFirst()));
    given.remove(Value.Absent.INSTANCE);
    var missing = given.stream().filter(value -> !listed.contains(value)).map(Value::text).toList();
    var extra = listed.stream().filter(value -> !given.contains(value)).map(Value::text).toList();
    if (!missing.isEmpty() || !extra.isEmpty() || listed.size() < table.priority().size()) {
      add(PRIORITY_VALUES, place,
          "not listed: " + quoted(missing) + "; not given: " + quoted(extra), List.of());
    }
  }

  private static String quoted(List<String> names) {
    return names.isEmpty() ? "none" : "`" + String.join("`, `", names) + "`";
  }

  private void circles() {
    var done = new HashSet<DecisionId>();
    for (var table : tables.all()) {
      visit(table.id(), new LinkedHashSet<>(), done);
    }
  }

  private void visit(DecisionId id, SequencedSet<DecisionId> path, Set<DecisionId> done) {
    if (path.contains(id)) {
      var circle = path.stream().dropWhile(step -> !step.equals(id)).map(DecisionId::name)
          .collect(Collectors.joining("` → `", "`", "` → `" + id.name() + "`"));
      add(CYCLE, tables.place(id), circle, List.of());
      return;
    }
    if (done.contains(id)) {
      return;
    }
    path.add(id);
    tables.find(id).ifPresent(table -> TableSet.references(table).forEach(next -> visit(next, path, done)));
    path.removeLast();
    done.add(id);
  }

  private boolean isFact(String name) {
    return dictionary.indexOf(new FactId(name)) >= 0;
  }

  private List<String> facts() {
    return dictionary.facts().stream().map(FactId::name).toList();
  }

  private List<String> decisions() {
    return tables.all().stream().map(table -> table.id().name()).toList();
  }

  private void add(GuidelineFault fault, Place place, String found, List<String> advice) {
    faults.add(new Diagnostic(fault, place, found, advice, ""));
  }
}
