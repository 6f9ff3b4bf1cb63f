package org.osteon.decision.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.osteon.decision.diagnostic.Place;
import org.osteon.decision.diagram.Bits;
import org.osteon.decision.diagram.DiagramLimitException;
import org.osteon.decision.feel.UnaryTests;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.value.Dictionary;
import org.osteon.decision.value.Value;
import org.osteon.decision.value.ValueSet;

/// The inside of a model: variables, units, and which units answer which question.
final class CompiledModel {

  /// A parameterised table with free parameters: its unit, the numbers of its parameters in the fact space, and the units to
  /// evaluate beyond those of the decisions, required ones first.
  static final class FreeCall {
    private final int unit;
    private final int[] parameters;
    private final int[] order;

    FreeCall(int unit, int[] parameters, int[] order) {
      this.unit = unit;
      this.parameters = parameters;
      this.order = order;
    }

    int unit() {
      return unit;
    }

    int[] parameters() {
      return parameters;
    }

    int[] order() {
      return order;
    }
  }

  final FactSpace space;
  final Map<Integer, FactVariables> variablesByFact;
  /// The fact of each variable.
  final int[] factOfVariable;
  final List<Unit> units;
  final SequencedMap<DecisionId, Integer> unitByDecision = new LinkedHashMap<>();
  final SequencedMap<DecisionId, FreeCall> freeCalls = new LinkedHashMap<>();
  /// The units of the decisions, required ones first.
  final int[] order;
  final int variables;
  final int slots;
  /// The variables that each unit can depend on.
  final long[][] dependencies;
  /// What each condition of each unit's declared domain accepts.
  final List<List<ColumnValues>> regions;
  /// What an input sees of a single-hit table at each of its hits.
  final Map<Source.OfUnit, List<ColumnValues>> seenAtHits = new HashMap<>();
  /// The state of a case of which nothing is known.
  final int[] startSlots;
  final long[][] startSets;

  CompiledModel(TableSet tables, Dictionary dictionary, Limits limits) {
    space = new FactSpace(dictionary);
    var instances = new Instances(tables, dictionary);
    var domains = new Domains(tables, dictionary);
    var roots = new LinkedHashMap<DecisionId, Integer>();
    var parametersByTable = new HashMap<DecisionId, int[]>();
    tables.all().stream().filter(table -> !table.isKnowledgeModel())
        .forEach(table -> roots.put(table.id(), instances.of(table.id(), List.of())));
    order = IntStream.range(0, instances.all().size()).toArray();
    for (var table : tables.all()) {
      if (table.isKnowledgeModel()) {
        var parameters = parameters(table, domains);
        parametersByTable.put(table.id(), parameters);
        roots.put(table.id(), instances.of(table.id(), Arrays.stream(parameters)
            .<Source>mapToObj(Source.OfFact::new).toList()));
      }
    }
    var maker = new VariableMaker(space);
    instances.all().forEach(maker::read);
    variablesByFact = maker.make();
    variables = maker.count();
    factOfVariable = new int[variables];
    variablesByFact.values().forEach(fact -> {
      for (int i = 0; i < fact.count(); i++) {
        factOfVariable[fact.first() + i] = fact.fact();
      }
    });
    var compiler = new UnitCompiler(variablesByFact, variables, totalCells(instances.all()), limits.tableNodes());
    instances.all().forEach(instance -> compile(compiler, instance, tables.place(instance.table().id())));
    units = List.copyOf(compiler.units());
    slots = compiler.slots();
    dependencies = dependencies();
    units.forEach(this::seeHits);
    regions = units.stream().map(this::region).toList();
    roots.forEach((id, unit) -> {
      var parameters = parametersByTable.get(id);
      if (parameters == null) {
        unitByDecision.put(id, unit);
      } else {
        freeCalls.put(id, new FreeCall(unit, parameters, beyondDecisions(unit)));
      }
    });
    startSlots = new int[slots];
    startSets = new long[slots][];
    start();
  }

  private static void compile(UnitCompiler compiler, Instances.Instance instance, Place place) {
    try {
      compiler.compile(instance, place);
    } catch (DiagramLimitException _) {
      throw new TableTooBigException(place);
    }
  }

  private int[] parameters(DecisionTable table, Domains domains) {
    return table.parameters().stream()
        .mapToInt(name -> space.addParameter(table.id().name() + "(" + name + ")", domains.parameter(table, name)))
        .toArray();
  }

  private static Map<Integer, List<ValueSet>> totalCells(List<Instances.Instance> instances) {
    var cells = new HashMap<Integer, List<ValueSet>>();
    for (var instance : instances) {
      for (int i = 0; i < instance.table().inputs().size(); i++) {
        if (instance.sources().get(i) instanceof Source.OfUnit(int unit, int _)
            && instances.get(unit).table().hitPolicy().isAggregate()) {
          int column = i;
          cells.computeIfAbsent(unit, _ -> new ArrayList<>())
              .addAll(VariableMaker.accepted(
                  instance.table().rules().stream().map(rule -> rule.inputs().get(column)).toList(),
                  Domains.total(instances.get(unit).table())));
        }
      }
    }
    return cells;
  }

  private long[][] dependencies() {
    var result = new long[units.size()][];
    for (var unit : units) {
      var bits = Bits.none(variables);
      for (var column : unit.columns) {
        if (column.slot < variables) {
          Bits.add(bits, column.slot);
        }
      }
      for (int required : unit.required) {
        Bits.addAll(bits, result[required]);
      }
      result[unit.index] = bits;
    }
    return result;
  }

  private void seeHits(Unit unit) {
    for (var source : unit.sources) {
      if (source instanceof Source.OfUnit output && units.get(output.unit()).isSingleHit()) {
        seenAtHits.computeIfAbsent(output, this::seenAtHits);
      }
    }
  }

  private List<ColumnValues> seenAtHits(Source.OfUnit output) {
    var upstream = units.get(output.unit());
    var none = Domains.output(upstream.table, output.output()).orElseThrow().none();
    return upstream.hits.stream().map(hit -> UnitCompiler.value(hit, output.output()))
        .map(value -> value instanceof Value.Absent
            ? new ColumnValues(none, true)
            : ColumnValues.of(ValueSet.of(value)))
        .toList();
  }

  private List<ColumnValues> region(Unit unit) {
    return IntStream.range(0, unit.table.domain().size())
        .mapToObj(test -> accepted(unit.sources.get(unit.table.inputs().size() + test),
            unit.table.domain().get(test).tests()))
        .toList();
  }

  /// What a cell or condition accepts of all that a source can give.
  ColumnValues accepted(Source source, UnaryTests tests) {
    return switch (source) {
      case Source.Fixed(Value value) -> {
        var seen = ValueSet.of(value);
        yield ColumnValues.of(tests.matches(value) ? seen : seen.minus(seen));
      }
      case Source.OfFact fact -> ColumnValues.of(tests.accepted(space.domain(fact.fact())));
      case Source.OfUnit output -> {
        var upstream = units.get(output.unit()).table;
        boolean canBeAbsent = upstream.hitPolicy().isSingleHit() || upstream.hitPolicy().isAggregate();
        yield new ColumnValues(tests.accepted(Domains.output(upstream, output.output()).orElseThrow()),
            canBeAbsent && tests.matchesAbsent());
      }
    };
  }

  private int[] beyondDecisions(int root) {
    var needed = new BitSet();
    needed.set(root);
    for (int unit = root; unit >= order.length; unit--) {
      if (needed.get(unit)) {
        for (int required : units.get(unit).required) {
          needed.set(required);
        }
      }
    }
    needed.clear(0, order.length);
    return needed.stream().toArray();
  }

  private void start() {
    for (var fact : variablesByFact.values()) {
      for (int variable = fact.first(); variable < fact.first() + fact.count(); variable++) {
        int width = fact.width(variable);
        startSlots[variable] = width == 1 ? 0 : -1;
        startSets[variable] = Bits.all(width);
      }
    }
  }
}
