package org.osteon.decision.markdown;

import static org.osteon.decision.table.GuidelineFault.CELL_COUNT;
import static org.osteon.decision.table.GuidelineFault.CELL_SYNTAX;
import static org.osteon.decision.table.GuidelineFault.COLUMN_TWICE;
import static org.osteon.decision.table.GuidelineFault.HIT_POLICY;
import static org.osteon.decision.table.GuidelineFault.OUTPUT_MISSING;
import static org.osteon.decision.table.GuidelineFault.OUTPUT_SYNTAX;
import static org.osteon.decision.table.GuidelineFault.ROW_ID;
import static org.osteon.decision.table.GuidelineFault.ROW_TWICE;
import static org.osteon.decision.table.GuidelineFault.SOURCE_UNLISTED;
import static org.osteon.decision.table.GuidelineFault.STATUS_UNKNOWN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.osteon.decision.diagnostic.NearMisses;
import org.osteon.decision.diagnostic.Place;
import org.osteon.decision.feel.Literals;
import org.osteon.decision.feel.ParsedCell;
import org.osteon.decision.feel.UnaryTests;
import org.osteon.decision.table.AnnotationName;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.HitPolicy;
import org.osteon.decision.table.InputClause;
import org.osteon.decision.table.InputExpression;
import org.osteon.decision.table.OutputClause;
import org.osteon.decision.table.RowId;
import org.osteon.decision.table.Rule;
import org.osteon.decision.value.Value;

/// Reads the table of one section.
final class TableReader {

  static final String OUTPUT_SIGN = "→";

  private static final Pattern ROW = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Set<String> STATUSES = Set.of("seen", "secondary", "unverified");

  /// What a column of the text is.
  private sealed interface Column {
    record Input(InputExpression expression) implements Column {}

    record Output(String name) implements Column {}

    record Annotation(AnnotationName name) implements Column {}

    record Unknown() implements Column {}
  }

  private final RawSection section;
  private final RawTable raw;
  private final FrontMatter frontMatter;
  private final Faults faults;
  private final Names names;
  private final List<Column> columns = new ArrayList<>();

  TableReader(RawSection section, Names names, FrontMatter frontMatter, Faults faults) {
    this.section = section;
    this.raw = section.tables.getFirst();
    this.names = names;
    this.frontMatter = frontMatter;
    this.faults = faults;
  }

  /// The table without what could not be read, or nothing when too little is left to be a table.
  Optional<DecisionTable> read(Map<RowId, Integer> rowLines) {
    var policy = policy();
    raw.header().stream().skip(1).forEach(this::column);
    columnsTwice();
    var declarations = new DeclarationReader(section, names, faults).read();
    var rules = new ArrayList<Rule>();
    for (var row : raw.rows()) {
      rule(row).ifPresent(rule -> {
        rules.add(rule);
        var other = rowLines.putIfAbsent(rule.id(), row.line());
        if (other != null) {
          faults.add(ROW_TWICE, section.place(row.line()).in("row", rule.id().name()), "also in line " + other);
        }
      });
    }
    if (outputs().isEmpty()) {
      faults.add(OUTPUT_MISSING, section.place(raw.line()), "no header that starts with `→`");
      return Optional.empty();
    }
    return policy.map(known -> new DecisionTable(section.required().id(), section.title,
        section.required().parameters(), known, inputs(), outputs(), annotations(), rules,
        declarations.domain(), declarations.gap(), declarations.priority()));
  }

  private Optional<HitPolicy> policy() {
    var symbol = raw.header().getFirst();
    var policy = HitPolicy.ofSymbol(symbol);
    if (policy.isEmpty()) {
      faults.add(HIT_POLICY, section.place(raw.line()), "`" + symbol + "`", "Write one of `"
          + String.join("`, `", Arrays.stream(HitPolicy.values()).map(HitPolicy::symbol).toList()) + "`.");
    }
    return policy;
  }

  private void column(String header) {
    var place = section.place(raw.line()).in("column", header);
    if (header.startsWith(OUTPUT_SIGN)) {
      columns.add(new Column.Output(header.substring(OUTPUT_SIGN.length()).strip()));
      return;
    }
    var annotation = AnnotationName.ofHeader(header);
    if (annotation.isPresent()) {
      columns.add(new Column.Annotation(annotation.get()));
      return;
    }
    columns.add(new HeaderReader(names, section.required().parameters(), faults).read(header, place)
        .<Column>map(Column.Input::new).orElseGet(Column.Unknown::new));
  }

  /// Outputs and annotations; inputs are checked with the model.
  private void columnsTwice() {
    var seen = new HashSet<Column>();
    for (int i = 0; i < columns.size(); i++) {
      var column = columns.get(i);
      boolean named = column instanceof Column.Output || column instanceof Column.Annotation;
      if (named && !seen.add(column)) {
        faults.add(COLUMN_TWICE, section.place(raw.line()), "`" + raw.header().get(i + 1) + "`");
      }
    }
  }

  private List<InputClause> inputs() {
    return columns.stream().filter(Column.Input.class::isInstance).map(Column.Input.class::cast)
        .map(column -> new InputClause(column.expression())).toList();
  }

  private List<OutputClause> outputs() {
    return columns.stream().filter(Column.Output.class::isInstance).map(Column.Output.class::cast)
        .map(column -> new OutputClause(column.name())).toList();
  }

  private List<AnnotationName> annotations() {
    return columns.stream().filter(Column.Annotation.class::isInstance).map(Column.Annotation.class::cast)
        .map(Column.Annotation::name).toList();
  }

  private Optional<Rule> rule(RawTable.Row row) {
    var name = row.cells().getFirst();
    var place = section.place(row.line()).in("row", name);
    if (row.cells().size() != raw.header().size()) {
      faults.add(CELL_COUNT, place, row.cells().size() + " cells under " + raw.header().size() + " headers");
      return Optional.empty();
    }
    if (!ROW.matcher(name).matches()) {
      faults.add(ROW_ID, place, "`" + name + "`");
      return Optional.empty();
    }
    var inputs = new ArrayList<UnaryTests>();
    var outputs = new ArrayList<Value>();
    var annotations = new ArrayList<String>();
    for (int i = 0; i < columns.size(); i++) {
      var text = row.cells().get(i + 1);
      var cellPlace = place.in("column", raw.header().get(i + 1));
      switch (columns.get(i)) {
        case Column.Input _ -> inputs.add(input(text, cellPlace));
        case Column.Output _ -> outputs.add(output(text, cellPlace));
        case Column.Annotation annotation -> annotations.add(annotation(annotation.name(), text, cellPlace));
        case Column.Unknown _ -> input(text, cellPlace);
      }
    }
    return Optional.of(new Rule(new RowId(name), inputs, outputs, annotations));
  }

  private UnaryTests input(String text, Place place) {
    return switch (UnaryTests.parse(text)) {
      case ParsedCell.Good good -> good.tests();
      case ParsedCell.Bad bad -> {
        faults.add(CELL_SYNTAX, place, bad.fault().found(), bad.fault().advice());
        yield UnaryTests.Any.INSTANCE;
      }
    };
  }

  private Value output(String text, Place place) {
    if (text.equals("-")) {
      return Value.Absent.INSTANCE;
    }
    return Literals.parse(text).orElseGet(() -> {
      faults.add(OUTPUT_SYNTAX, place, "`" + text + "`",
          "Write a name, a number, `true` or `false`, text in quotes, or `-` for no value.");
      return Value.Absent.INSTANCE;
    });
  }

  private String annotation(AnnotationName name, String text, Place place) {
    switch (name) {
      case SOURCE -> Arrays.stream(text.split("[,;]", -1)).map(String::strip).filter(key -> !key.isEmpty())
          .filter(key -> !frontMatter.sources().containsKey(key)).forEach(key -> faults.add(SOURCE_UNLISTED,
              place, "`" + key + "`", NearMisses.advice(key, frontMatter.sources().sequencedKeySet())));
      case STATUS -> {
        if (!text.isEmpty() && !STATUSES.contains(text)) {
          faults.add(STATUS_UNKNOWN, place, "`" + text + "`", NearMisses.advice(text, STATUSES));
        }
      }
      case STRENGTH, LEVEL, NOTE -> {
      }
    }
    return text;
  }
}
