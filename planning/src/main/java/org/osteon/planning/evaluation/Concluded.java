package org.osteon.planning.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.evaluate.ColumnValues;
import org.osteon.decision.evaluate.FiredRow;
import org.osteon.decision.evaluate.Outcome;
import org.osteon.decision.evaluate.Possible;
import org.osteon.decision.evaluate.Result;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.OutputChoice;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.Value;
import org.osteon.decision.value.ValueSet;

/// What one output of a table can be: in any case, and in one case.
final class Concluded {

  private Concluded() {}

  /// All that the output can be in any case.
  static Domain domain(DecisionTable table, OutputChoice output) {
    int index = table.outputIndex(output);
    var values = table.rules().stream().map(row -> row.outputs().get(index)).toList();
    var names = new ArrayList<>(new LinkedHashSet<>(values.stream().filter(Value.Name.class::isInstance).map(
        Value::text).toList()));
    if (!names.isEmpty()) {
      return new Domain.EnumDomain(names);
    }
    return values.stream().anyMatch(Value.Flag.class::isInstance) ? new Domain.BooleanDomain() : numbers(table, values);
  }

  private static Domain numbers(DecisionTable table, List<Value> values) {
    var numbers = values.stream().filter(Value.Decimal.class::isInstance).map(Value.Decimal.class::cast).map(
        Value.Decimal::value).sorted().toList();
    if (numbers.isEmpty()) {
      throw new OsteonBugException("Decision " + table.id() + " concludes nothing that a column could ask for.");
    }
    return new Domain.NumberDomain(numbers.getFirst(), numbers.getLast());
  }

  /// What the output may still be in a case. A decision that failed may be anything.
  static ColumnValues seen(DecisionTable table, OutputChoice output, Outcome outcome) {
    int index = table.outputIndex(output);
    var domain = domain(table, output);
    var values = new LinkedHashSet<Value>();
    switch (outcome) {
      case Outcome.Decided decided -> add(decided.result(), index, values);
      case Outcome.NotCovered _ -> values.add(Value.Absent.INSTANCE);
      case Outcome.Failed _ -> table.rules().forEach(row -> values.add(row.outputs().get(index)));
      case Outcome.Open(Possible.Results possible, List<FiredRow> _) -> possible.results().forEach(result -> add(result,
          index, values));
      case Outcome.Open(Possible.Rows _, List<FiredRow> rows) -> table.rules().stream().filter(row -> rows.stream()
          .anyMatch(fired -> fired.row().equals(row.id()))).forEach(row -> values.add(row.outputs().get(index)));
    }
    return new ColumnValues(set(values, domain), values.contains(Value.Absent.INSTANCE));
  }

  private static void add(Result result, int index, Set<Value> values) {
    switch (result) {
      case Result.Single single -> values.add(single.outputs().get(index));
      case Result.Many many -> many.entries().forEach(entry -> values.add(entry.get(index)));
      case Result.Total total -> values.add(total.number());
      case Result.NoRow _ -> values.add(Value.Absent.INSTANCE);
    }
  }

  private static ValueSet set(Set<Value> values, Domain domain) {
    var set = domain.none();
    for (var value : values) {
      if (!(value instanceof Value.Absent)) {
        set = set.union(ValueSet.of(value));
      }
    }
    return set;
  }
}
