package org.osteon.decision.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.diagnostic.Place;
import org.osteon.decision.diagram.Bits;
import org.osteon.decision.diagram.Diagram;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.HitPolicy;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.Value;
import org.osteon.decision.value.ValueSet;

/// Compiles tables, required ones first, and hands out the slots through which they read one another.
final class UnitCompiler {

  private final Map<Integer, FactVariables> variablesByFact;
  private final Map<Integer, List<ValueSet>> totalCells;
  private final int tableLimit;
  private final List<Unit> units = new ArrayList<>();
  private int slots;

  /// @param totalCells for each aggregating instance, the cells of all columns that look at it
  UnitCompiler(Map<Integer, FactVariables> variablesByFact, int variables, Map<Integer, List<ValueSet>> totalCells,
      int tableLimit) {
    this.variablesByFact = variablesByFact;
    this.totalCells = totalCells;
    this.tableLimit = tableLimit;
    slots = variables;
  }

  List<Unit> units() {
    return units;
  }

  int slots() {
    return slots;
  }

  void compile(Instances.Instance instance, Place place) {
    var table = instance.table();
    var subRows = subRows(instance);
    int index = units.size();
    var required = instance.required().stream().mapToInt(i -> i).toArray();
    if (!table.hitPolicy().isSingleHit()) {
      units.add(new Unit(index, table, instance.name(), place, instance.sources(), required, subRows,
          Optional.empty(), List.of(), new Outcome[0], -1));
      return;
    }
    var builder = new DiagramBuilder(table, subRows, tableLimit);
    Diagram diagram = builder.build();
    var hits = builder.hits();
    units.add(new Unit(index, table, instance.name(), place, instance.sources(), required, subRows,
        Optional.of(diagram), hits, outcomes(table, hits), slots++));
  }

  private static Outcome[] outcomes(DecisionTable table, List<Hit> hits) {
    return hits.stream()
        .map(hit -> new Outcome.Decided(hit.result(), hit.rows().stream()
            .map(row -> new FiredRow(table.rules().get(row).id(), true)).toList()))
        .toArray(Outcome[]::new);
  }

  private SubRows subRows(Instances.Instance instance) {
    var table = instance.table();
    var builder = new SubRowBuilder(table.rules().size());
    for (var group : groups(instance).values()) {
      switch (group.source) {
        case Source.Fixed _ -> builder.fixed(group);
        case Source.OfFact fact -> fact(builder, group, fact.fact());
        case Source.OfUnit output -> unit(builder, group, output);
      }
    }
    return builder.build(order(table));
  }

  private static SequencedMap<Source, CellGroup> groups(Instances.Instance instance) {
    var table = instance.table();
    int rows = table.rules().size();
    var groups = new LinkedHashMap<Source, CellGroup>();
    for (int i = 0; i < instance.sources().size(); i++) {
      var group = groups.computeIfAbsent(instance.sources().get(i), source -> new CellGroup(source, rows));
      for (int row = 0; row < rows; row++) {
        group.add(row, i < table.inputs().size()
            ? table.rules().get(row).inputs().get(i)
            : table.domain().get(i - table.inputs().size()).tests());
      }
    }
    return groups;
  }

  /// The order in which a first or priority table tries its rows; table order for all others.
  private static Comparator<Integer> order(DecisionTable table) {
    if (table.hitPolicy() != HitPolicy.PRIORITY) {
      return Comparator.naturalOrder();
    }
    return Comparator.comparingInt((Integer row) -> rank(table, row)).thenComparing(Comparator.naturalOrder());
  }

  /// The place of a row's first output in the priority list; a row without a value comes last.
  static int rank(DecisionTable table, int row) {
    int rank = table.priority().indexOf(table.rules().get(row).outputs().getFirst());
    return rank < 0 ? table.priority().size() : rank;
  }

  private void fact(SubRowBuilder builder, CellGroup group, int fact) {
    switch (variables(fact)) {
      case FactVariables.Whole whole -> builder.plain(whole.first(), whole.axis().size(),
          c -> whole.axis().values(c).example(), group);
      case FactVariables.ByElement set -> {
        var slotsOfElements = IntStream.range(set.first(), set.first() + set.count()).boxed().toList();
        builder.elements(slotsOfElements, set.projected(), group);
      }
    }
  }

  private FactVariables variables(int fact) {
    var variables = variablesByFact.get(fact);
    if (variables == null) {
      throw new OsteonBugException("A column looks at a fact without variables.");
    }
    return variables;
  }

  private void unit(SubRowBuilder builder, CellGroup group, Source.OfUnit output) {
    var unit = units.get(output.unit());
    if (unit.isSingleHit()) {
      builder.plain(unit.hitSlot, unit.hits.size(), hit -> value(unit.hits.get(hit), output.output()), group);
    } else if (unit.table.hitPolicy().isAggregate()) {
      var axis = totals(unit);
      builder.plain(unit.totalSlot, axis.size() + 1,
          c -> c == axis.size() ? Value.Absent.INSTANCE : axis.values(c).example(), group);
    } else {
      elements(builder, group, unit, output.output());
    }
  }

  static Value value(Hit hit, int output) {
    return hit.result() instanceof Result.Single single ? single.outputs().get(output) : Value.Absent.INSTANCE;
  }

  private Axis totals(Unit unit) {
    if (unit.totals.isEmpty()) {
      unit.totals = Optional.of(OrderedAxis.of(Domains.total(unit.table),
          totalCells.getOrDefault(unit.index, List.of())));
      unit.totalSlot = slots++;
    }
    return unit.totals.get();
  }

  private void elements(SubRowBuilder builder, CellGroup group, Unit unit, int output) {
    if (!(Domains.output(unit.table, output).orElseThrow() instanceof Domain.SetDomain domain)) {
      throw new OsteonBugException("A collecting table gives names only.");
    }
    var slotsOfElements = domain.elements().stream()
        .map(element -> elementSlot(unit, output, new Value.Name(element))).toList();
    builder.elements(slotsOfElements, domain, group);
  }

  private int elementSlot(Unit unit, int output, Value value) {
    for (var known : unit.elementSlots) {
      if (known.output() == output && known.value().equals(value)) {
        return known.slot();
      }
    }
    var rows = Bits.none(unit.rows());
    for (int row = 0; row < unit.rows(); row++) {
      if (unit.table.rules().get(row).outputs().get(output).equals(value)) {
        Bits.add(rows, row);
      }
    }
    unit.elementSlots.add(new Unit.ElementSlot(slots, output, value, rows));
    return slots++;
  }
}
