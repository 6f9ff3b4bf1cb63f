package org.osteon.decision.dmn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.Place;
import org.osteon.decision.feel.ParsedCell;
import org.osteon.decision.feel.UnaryTests;
import org.osteon.decision.table.AnnotationName;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.DomainTest;
import org.osteon.decision.table.GapDeclaration;
import org.osteon.decision.table.HitPolicy;
import org.osteon.decision.table.InputClause;
import org.osteon.decision.table.InputExpression;
import org.osteon.decision.table.OutputClause;
import org.osteon.decision.table.RowId;
import org.osteon.decision.table.Rule;
import org.osteon.decision.value.Value;

/// Reads one DMN decision table with the element that holds it.
final class TableReader {

  private final Scope scope;
  private final DrgElement element;
  private final Place place;
  private final List<Diagnostic> faults;

  /// @param faults takes what is wrong
  TableReader(Scope scope, DrgElement element, Place place, List<Diagnostic> faults) {
    this.scope = scope;
    this.element = element;
    this.place = place;
    this.faults = faults;
  }

  /// A column of the DMN table.
  private record Column(InputExpression expression, String domainTests) {
    boolean isDomain() {
      return !domainTests.isEmpty();
    }
  }

  /// The table; empty when faults were found.
  Optional<DecisionTable> read() {
    int before = faults.size();
    var xml = element.table();
    var columns = columns(xml);
    var policy = policy(xml);
    var priority = priority(xml, policy);
    var rules = rules(xml, columns);
    var domain = domain(columns);
    if (faults.size() > before) {
      return Optional.empty();
    }
    var gap = element.xml().has(Convention.GAP)
        ? new GapDeclaration.Expected(element.xml().attribute(Convention.GAP))
        : GapDeclaration.Complete.INSTANCE;
    return Optional.of(new DecisionTable(element.id(), element.title(), List.copyOf(element.parameters().values()),
        policy, columns.stream().filter(column -> !column.isDomain()).map(it -> new InputClause(it.expression()))
            .toList(),
        element.outputs().values().stream().map(OutputClause::new).toList(), annotations(), rules, domain, gap,
        priority));
  }

  private List<Column> columns(XmlElement xml) {
    var columns = new ArrayList<Column>();
    for (var input : xml.children("input")) {
      var text = input.child("inputExpression").map(XmlElement::expressionText).orElse("");
      var expression = scope.expression(text, element.parameters(), input.attribute(Convention.CHOICE));
      expression.ifPresentOrElse(
          found -> columns.add(new Column(found, input.attribute(Convention.DOMAIN))),
          () -> fault(DmnCode.UNKNOWN_NAME, input, "input", "`" + text + "`",
              "An input is the name of an input, of a decision, or a call of a business knowledge model."));
    }
    return columns;
  }

  private HitPolicy policy(XmlElement xml) {
    if (xml.has(Convention.HIT_POLICY)) {
      var own = HitPolicy.ofSymbol(xml.attribute(Convention.HIT_POLICY));
      if (own.isEmpty()) {
        fault(DmnCode.EXTENSION, xml, "hit policy", "`" + xml.attribute(Convention.HIT_POLICY) + "`");
      }
      return own.orElse(HitPolicy.UNIQUE);
    }
    var word = xml.attribute("hitPolicy").isEmpty() ? "UNIQUE" : xml.attribute("hitPolicy");
    var aggregation = xml.attribute("aggregation");
    return switch (word + aggregation) {
      case "UNIQUE" -> HitPolicy.UNIQUE;
      case "ANY" -> HitPolicy.ANY;
      case "FIRST" -> HitPolicy.FIRST;
      case "PRIORITY" -> HitPolicy.PRIORITY;
      case "RULE ORDER" -> HitPolicy.RULE_ORDER;
      case "OUTPUT ORDER" -> HitPolicy.OUTPUT_ORDER;
      case "COLLECT" -> HitPolicy.COLLECT;
      case "COLLECTSUM" -> HitPolicy.COLLECT_SUM;
      case "COLLECTMIN" -> HitPolicy.COLLECT_MIN;
      case "COLLECTMAX" -> HitPolicy.COLLECT_MAX;
      case "COLLECTCOUNT" -> HitPolicy.COLLECT_COUNT;
      default -> {
        fault(DmnCode.UNSUPPORTED, xml, "hit policy", "`" + word + " " + aggregation + "`");
        yield HitPolicy.UNIQUE;
      }
    };
  }

  private List<Value> priority(XmlElement xml, HitPolicy policy) {
    if (!policy.needsPriority()) {
      return List.of();
    }
    var outputs = xml.children("output");
    for (var output : outputs.subList(Math.min(1, outputs.size()), outputs.size())) {
      if (output.child("outputValues").isPresent()) {
        fault(DmnCode.UNSUPPORTED, output, "output", "an order of values on an output that is not the first");
      }
    }
    var values = new ArrayList<Value>();
    var list = xml.has(Convention.PRIORITY)
        ? xml.attribute(Convention.PRIORITY)
        : outputs.getFirst().child("outputValues").map(XmlElement::expressionText).orElse("");
    for (var text : FeelReader.members(list)) {
      value(outputs.getFirst(), text).filter(value -> !(value instanceof Value.Absent)).ifPresent(values::add);
    }
    return values;
  }

  private List<DomainTest> domain(List<Column> columns) {
    var tests = new ArrayList<DomainTest>();
    for (var column : columns) {
      if (column.isDomain()) {
        switch (UnaryTests.parse(column.domainTests())) {
          case ParsedCell.Good good -> tests.add(new DomainTest(column.expression(), good.tests()));
          case ParsedCell.Bad bad -> faults.add(Diagnostic.of(DmnCode.EXTENSION, place, bad.fault().found()));
        }
      }
    }
    return tests;
  }

  private boolean hasRowNames() {
    return element.table().children("annotation").stream().findFirst()
        .filter(first -> first.attribute("name").equals(Convention.ROW)).isPresent();
  }

  /// The annotation columns of the table; those of other tools become notes.
  private List<AnnotationName> annotations() {
    var names = new LinkedHashSet<AnnotationName>();
    element.table().children("annotation").stream().skip(hasRowNames() ? 1 : 0).forEach(annotation -> names
        .add(AnnotationName.ofHeader(annotation.attribute("name")).orElse(AnnotationName.NOTE)));
    return List.copyOf(names);
  }

  private List<Rule> rules(XmlElement xml, List<Column> columns) {
    var rules = new ArrayList<Rule>();
    var elements = xml.children("rule");
    if (xml.has(Convention.HIT_POLICY)) {
      elements.stream().filter(rule -> place(rule) == 0).forEach(rule -> fault(DmnCode.EXTENSION, rule, "rule",
          "`" + rule.attribute(Convention.PLACE) + "` as the place of a row"));
      elements = elements.stream().sorted(Comparator.comparingInt(TableReader::place)).toList();
    }
    for (var rule : elements) {
      rules.add(rule(rule, columns, rules.size() + 1));
    }
    return rules;
  }

  private static int place(XmlElement rule) {
    var place = rule.attribute(Convention.PLACE);
    return place.matches("[1-9]\\d{0,6}") ? Integer.parseInt(place) : 0;
  }

  private Rule rule(XmlElement rule, List<Column> columns, int number) {
    var entries = rule.children("annotationEntry").stream().map(XmlElement::expressionText).toList();
    var id = hasRowNames() && !entries.isEmpty() ? entries.getFirst() : element.id().name() + "-" + number;
    var inputs = new ArrayList<UnaryTests>();
    var cells = rule.children("inputEntry");
    var outputs = new ArrayList<Value>();
    if (cells.size() != element.table().children("input").size()
        || rule.children("outputEntry").size() != element.outputs().size()) {
      fault(DmnCode.INCOMPLETE, rule, "rule", "`" + id + "` with " + cells.size() + " input entries and "
          + rule.children("outputEntry").size() + " output entries");
      return new Rule(new RowId(id), List.of(), List.of(), List.of());
    }
    for (int at = 0; at < columns.size(); at++) {
      cell(cells.get(at), columns.get(at), id).ifPresent(inputs::add);
    }
    rule.children("outputEntry").forEach(entry -> value(entry, entry.expressionText()).ifPresent(outputs::add));
    return new Rule(new RowId(id), inputs, outputs, annotations(entries));
  }

  /// The cell of a column; none for a column that is a condition of the domain, whose entry must be that condition.
  private Optional<UnaryTests> cell(XmlElement entry, Column column, String row) {
    try {
      var tests = FeelReader.tests(entry.expressionText());
      if (!column.isDomain()) {
        return Optional.of(tests);
      }
      if (!UnaryTests.parse(column.domainTests()).equals(new ParsedCell.Good(tests))) {
        fault(DmnCode.EXTENSION, entry, "rule", "`" + entry.expressionText() + "` in row `" + row
            + "`, where the declared domain says `" + column.domainTests() + "`");
      }
    } catch (FeelFault fault) {
      fault(DmnCode.CELL, entry, "rule", fault.found() + " in row `" + row + "`");
    }
    return Optional.empty();
  }

  private Optional<Value> value(XmlElement entry, String text) {
    try {
      return Optional.of(FeelReader.literal(text));
    } catch (FeelFault fault) {
      fault(DmnCode.CELL, entry, "output", fault.found(),
          "An output entry is a string, number, date, `true`, `false` or `null`.");
      return Optional.empty();
    }
  }

  private List<String> annotations(List<String> entries) {
    Map<AnnotationName, String> texts = new LinkedHashMap<>();
    var clauses = element.table().children("annotation");
    for (int at = hasRowNames() ? 1 : 0; at < clauses.size(); at++) {
      var header = clauses.get(at).attribute("name");
      var entry = at < entries.size() ? entries.get(at) : "";
      var name = AnnotationName.ofHeader(header);
      var text = name.isPresent() || entry.isEmpty() ? entry : header + ": " + entry;
      texts.merge(name.orElse(AnnotationName.NOTE), text,
          (left, right) -> left.isEmpty() ? right : right.isEmpty() ? left : left + "; " + right);
    }
    return List.copyOf(texts.values());
  }

  private void fault(DmnCode code, XmlElement at, String kind, String found, String... advice) {
    var name = at.attribute("id").isEmpty() ? at.attribute("label") : at.attribute("id");
    var here = place.atLine(at.line());
    faults.add(Diagnostic.of(code, name.isEmpty() ? here : here.in(kind, name), found, advice));
  }
}
