package org.osteon.decision.analyze;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.diagram.DiagramStore;
import org.osteon.decision.evaluate.Result;
import org.osteon.decision.feel.UnaryTests;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.InputExpression;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.SetRange;
import org.osteon.decision.value.Value;
import org.osteon.decision.value.ValueSet;

/// Tables as diagrams over the facts of a case: when does each row match, and how does the table end.
///
/// All diagrams of one object share a store and variables, so that two tables, or two versions of one, can be compared node by
/// node. A diagram of truth ends in 0 (false) or 1 (true), a diagram of endings in numbers that [#ending] explains.
final class TableDiagrams {

  static final int FALSE = DiagramStore.end(0);
  static final int TRUE = DiagramStore.end(1);

  /// One table as diagrams of truth.
  ///
  /// @param inside where the declared domain holds
  /// @param sound where no table that it requires fails
  /// @param valueless where a table that a column looks at gives no value
  /// @param rows where each row matches, within the declared domain
  record Logic(DecisionTable table, int inside, int sound, int valueless, List<Integer> rows) {
    Logic {
      rows = List.copyOf(rows);
    }
  }

  private final DiagramStore store;
  private final SequencedMap<FactId, FactCut> cuts;
  private final Map<LookupCall, Logic> logics = new HashMap<>();
  private final Map<LookupCall, Integer> endingsByCall = new HashMap<>();
  private final List<Ending> endings = new ArrayList<>();
  private final Map<Ending, Integer> numbers = new HashMap<>();

  /// The same call means different things in two models.
  private record LookupCall(TableLookup tables, Call call) {}

  TableDiagrams(DiagramStore store, SequencedMap<FactId, FactCut> cuts) {
    this.store = store;
    this.cuts = cuts;
  }

  DiagramStore store() {
    return store;
  }

  SequencedMap<FactId, FactCut> cuts() {
    return cuts;
  }

  Ending ending(int number) {
    return endings.get(number);
  }

  int number(Ending ending) {
    return numbers.computeIfAbsent(ending, fresh -> {
      endings.add(fresh);
      return endings.size() - 1;
    });
  }

  int and(int left, int right) {
    return store.select(left, FALSE, right);
  }

  int or(int left, int right) {
    return store.select(left, right, TRUE);
  }

  int not(int truth) {
    return store.select(truth, TRUE, FALSE);
  }

  int any(List<Integer> truths) {
    int result = FALSE;
    for (int truth : truths) {
      result = or(result, truth);
    }
    return result;
  }

  Logic logic(Call call, TableLookup tables) {
    var key = new LookupCall(tables, call);
    var known = logics.get(key);
    if (known == null) {
      known = build(call, tables);
      logics.put(key, known);
    }
    return known;
  }

  private Logic build(Call call, TableLookup tables) {
    var table = call.table();
    int inside = TRUE;
    for (var test : table.domain()) {
      inside = and(inside, cell(call, test.on(), test.tests(), tables));
    }
    int sound = TRUE;
    int valueless = FALSE;
    for (var input : table.inputs()) {
      if (call.look(input.expression(), tables) instanceof Call.Look.AtTable other) {
        sound = and(sound, not(truth(endings(other.call(), tables), Ending.Breaks.INSTANCE::equals)));
        valueless = or(valueless, valueless(other, tables));
      }
    }
    var rows = new ArrayList<Integer>();
    for (var rule : table.rules()) {
      int row = inside;
      for (int column = 0; column < table.inputs().size(); column++) {
        var tests = rule.inputs().get(column);
        if (!(tests instanceof UnaryTests.Any)) {
          row = and(row, cell(call, table.inputs().get(column).expression(), tests, tables));
        }
      }
      rows.add(row);
    }
    return new Logic(table, inside, sound, valueless, rows);
  }

  /// Where a cell accepts what its column looks at.
  int cell(Call call, InputExpression expression, UnaryTests tests, TableLookup tables) {
    return switch (call.look(expression, tables)) {
      case Call.Look.AtOperand(Operand.Fixed(var value)) -> tests.matches(value) ? TRUE : FALSE;
      case Call.Look.AtOperand(Operand.OfFact(var fact)) -> fact(fact, tests);
      case Call.Look.AtTable other when isSet(other) -> collected(other, tests, tables);
      case Call.Look.AtTable other -> truth(endings(other.call(), tables),
          ending -> tests.matches(value(ending, other.output())));
    };
  }

  private static boolean isSet(Call.Look.AtTable look) {
    var policy = look.call().table().hitPolicy();
    return !policy.isSingleHit() && !policy.isAggregate();
  }

  private int valueless(Call.Look.AtTable look, TableLookup tables) {
    return isSet(look)
        ? FALSE
        : truth(endings(look.call(), tables), ending -> value(ending, look.output()) instanceof Value.Absent);
  }

  /// What a column sees of an ending; nothing where the table fails, which is looked at apart.
  private static Value value(Ending ending, int output) {
    return switch (ending) {
      case Ending.Gives(Result.Single single) -> single.outputs().get(output);
      case Ending.Gives(Result.Total total) -> total.number();
      case Ending.Gives(Result.NoRow _),Ending.Gives(Result.Many _),Ending.Breaks _ -> Value.Absent.INSTANCE;
    };
  }

  private int truth(int diagram, java.util.function.Predicate<Ending> holds) {
    return store.map(diagram, number -> holds.test(endings.get(number)) ? 1 : 0);
  }

  private int fact(FactId fact, UnaryTests tests) {
    return switch (cut(fact)) {
      case FactCut.Whole whole -> store.node(whole.first(),
          whole.classes().stream().mapToInt(values -> tests.matches(values.example()) ? TRUE : FALSE).toArray());
      case FactCut.ByElement set -> {
        var elements = new ArrayList<Integer>();
        for (int at = 0; at < set.count(); at++) {
          elements.add(store.node(set.first() + at, new int[]{FALSE, TRUE}));
        }
        yield set.count() == 0
            ? (tests.matches(Value.Elements.of()) ? TRUE : FALSE)
            : ranges(set.projected().elements(), elements, tests.accepted(set.projected()));
      }
    };
  }

  private FactCut cut(FactId fact) {
    var cut = cuts.get(fact);
    if (cut == null) {
      throw new OsteonBugException("Fact `" + fact + "` has no variables.");
    }
    return cut;
  }

  /// Where the set of what a collecting table's rows give is accepted.
  private int collected(Call.Look.AtTable look, UnaryTests tests, TableLookup tables) {
    var logic = logic(look.call(), tables);
    var names = new ArrayList<String>();
    var present = new ArrayList<Integer>();
    for (int row = 0; row < logic.rows().size(); row++) {
      if (logic.table().rules().get(row).outputs().get(look.output()) instanceof Value.Name(var name)) {
        int at = names.indexOf(name);
        if (at < 0) {
          names.add(name);
          present.add(logic.rows().get(row));
        } else {
          present.set(at, or(present.get(at), logic.rows().get(row)));
        }
      }
    }
    return names.isEmpty()
        ? (tests.matches(Value.Elements.of()) ? TRUE : FALSE)
        : ranges(names, present, tests.accepted(new org.osteon.decision.value.Domain.SetDomain(names)));
  }

  /// Where a set lies in one of the ranges, given where each of its elements is in.
  private int ranges(List<String> names, List<Integer> present, ValueSet accepted) {
    if (!(accepted instanceof ValueSet.Sets sets)) {
      throw new OsteonBugException("A test of sets accepts sets.");
    }
    int result = FALSE;
    for (var range : sets.ranges()) {
      result = or(result, range(names, present, range));
    }
    return result;
  }

  private int range(List<String> names, List<Integer> present, SetRange range) {
    int result = TRUE;
    for (int at = 0; at < names.size(); at++) {
      if (range.must().contains(names.get(at))) {
        result = and(result, present.get(at));
      } else if (!range.may().contains(names.get(at))) {
        result = and(result, not(present.get(at)));
      }
    }
    return result;
  }

  /// How a table ends, for each case.
  int endings(Call call, TableLookup tables) {
    var key = new LookupCall(tables, call);
    var known = endingsByCall.get(key);
    if (known == null) {
      var logic = logic(call, tables);
      int rows = fold(logic.table(), logic.rows(), Ending.order(logic.table()));
      known = store.select(logic.sound(), DiagramStore.end(number(Ending.Breaks.INSTANCE)), rows);
      endingsByCall.put(key, known);
    }
    return known;
  }

  /// How a table would end with some of its rows only.
  int fold(DecisionTable table, List<Integer> truths, List<Integer> order) {
    int result = DiagramStore.end(number(Ending.start(table)));
    for (int row : order) {
      int more = store.map(result, number -> number(endings.get(number).and(table, row)));
      result = store.select(truths.get(row), result, more);
    }
    return result;
  }
}
