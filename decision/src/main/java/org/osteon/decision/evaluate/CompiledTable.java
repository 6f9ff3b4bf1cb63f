package org.osteon.decision.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.diagram.Bits;
import org.osteon.decision.diagram.Diagram;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.InputExpression;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.Value;
import org.osteon.decision.value.ValueSet;

/// A table as it was compiled: columns cut into classes, sub-rows as conjunctions over them, and for a single-hit table the
/// decision diagram. Immutable.
///
/// A column is one variable of the diagram. An input over a set is several columns, one for each element that a cell names,
/// and one for all others; every other input is at most one. An input that no row tests is none. Columns stand in the order
/// of the diagram's variables.
public final class CompiledTable {

  private final CompiledModel model;
  private final Unit unit;

  CompiledTable(CompiledModel model, Unit unit) {
    this.model = model;
    this.unit = unit;
  }

  public DecisionTable table() {
    return unit.table;
  }

  public int columns() {
    return unit.columns.length;
  }

  /// The input or domain condition that a column belongs to.
  public InputExpression input(int column) {
    int at = unit.sources.indexOf(unit.columns[column].source);
    return at < unit.table.inputs().size()
        ? unit.table.inputs().get(at).expression()
        : unit.table.domain().get(at - unit.table.inputs().size()).on();
  }

  /// How many classes a column is cut into.
  public int classes(int column) {
    return unit.columns[column].locals;
  }

  /// The values of a class, as the input sees them. Those of all classes of a column are all the input can see; for an
  /// input of several columns, what it sees is in the intersection of one class of each.
  public ColumnValues values(int column, int valueClass) {
    var compiled = unit.columns[column];
    return switch (compiled.source) {
      case Source.OfFact fact -> {
        var variables = model.variablesByFact.get(fact.fact());
        if (variables == null) {
          throw new OsteonBugException("A column looks at a fact without variables.");
        }
        var values = model.space.domain(fact.fact()).none();
        for (int c : members(compiled, valueClass)) {
          values = values.union(variables.values(compiled.slot, c));
        }
        yield ColumnValues.of(values);
      }
      case Source.OfUnit output -> values(compiled, valueClass, output);
      case Source.Fixed _ -> throw new OsteonBugException("A fixed value is no column.");
    };
  }

  private ColumnValues values(Column column, int valueClass, Source.OfUnit output) {
    var upstream = model.units.get(output.unit());
    var domain = Domains.output(upstream.table, output.output()).orElseThrow();
    if (domain instanceof Domain.SetDomain set) {
      var name = upstream.elementSlots.stream().filter(element -> element.slot() == column.slot)
          .map(element -> element.value().text()).findFirst().orElseThrow();
      var without = ValueSet.Sets.between(Set.of(), set.elements().stream()
          .filter(element -> !element.equals(name)).collect(Collectors.toSet()));
      return ColumnValues.of(valueClass == 0 ? without : set.all().minus(without));
    }
    var values = domain.none();
    boolean absent = false;
    for (int c : members(column, valueClass)) {
      if (upstream.totals.isPresent()) {
        var axis = upstream.totals.get();
        absent |= c == axis.size();
        values = c == axis.size() ? values : values.union(axis.values(c));
      } else {
        var value = UnitCompiler.value(upstream.hits.get(c), output.output());
        absent |= value instanceof Value.Absent;
        values = value instanceof Value.Absent ? values : values.union(ValueSet.of(value));
      }
    }
    return new ColumnValues(values, absent);
  }

  private static int[] members(Column column, int valueClass) {
    return IntStream.range(0, column.localOf.length).filter(c -> column.localOf[c] == valueClass).toArray();
  }

  /// The conjunctions that rows are made of. A row fires where one of its own does and the hit policy lets it.
  public int subRows() {
    return unit.rowOf.length;
  }

  /// The row of a sub-row, from 0.
  public int row(int subRow) {
    return unit.rowOf[subRow];
  }

  /// Whether a sub-row accepts a class of a column.
  public boolean accepts(int subRow, int column, int valueClass) {
    return Bits.has(unit.columns[column].rows[valueClass], subRow);
  }

  /// The diagram of a single-hit table; its variables are the columns, its ends are read by [#firing].
  public Optional<Diagram> diagram() {
    return unit.diagram;
  }

  /// The rows that fire at an end of the diagram, from 0, rising. None: no row covers the case.
  public List<Integer> firing(int end) {
    return unit.hits.get(end).rows();
  }

  /// Whether the rows that fire at an end break the hit policy.
  public boolean isBroken(int end) {
    return unit.hits.get(end).broken();
  }

  /// Whether the declared domain holds wherever the column is in the class: false where a condition on this column's input
  /// alone excludes it.
  public boolean insideDomain(int column, int valueClass) {
    var source = unit.columns[column].source;
    var values = values(column, valueClass).values();
    var tests = new ArrayList<ValueSet>();
    for (int i = 0; i < unit.table.domain().size(); i++) {
      if (source instanceof Source.OfFact fact
          && unit.sources.get(unit.table.inputs().size() + i).equals(source)) {
        tests.add(unit.table.domain().get(i).tests().accepted(model.space.domain(fact.fact())));
      }
    }
    return tests.stream().noneMatch(test -> test.intersect(values).isEmpty());
  }

  /// The domain of a fact or parameter that the table looks at.
  public Domain domain(InputExpression input) {
    for (int i = 0; i < unit.sources.size(); i++) {
      var expression = i < unit.table.inputs().size()
          ? unit.table.inputs().get(i).expression()
          : unit.table.domain().get(i - unit.table.inputs().size()).on();
      if (expression.equals(input)) {
        return switch (unit.sources.get(i)) {
          case Source.OfFact fact -> model.space.domain(fact.fact());
          case Source.OfUnit output ->
            Domains.output(model.units.get(output.unit()).table, output.output()).orElseThrow();
          case Source.Fixed _ -> throw new OsteonBugException("A fixed value has no domain.");
        };
      }
    }
    throw new OsteonBugException("The table does not look at `" + input.text() + "`.");
  }
}
