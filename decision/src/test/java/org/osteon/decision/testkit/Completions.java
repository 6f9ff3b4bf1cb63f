package org.osteon.decision.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.osteon.decision.evaluate.Facts;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;
import org.osteon.decision.value.ValueSet;

/// Every completion of a small case. Numbers are tried at each quarter, which meets every region between the halves and
/// wholes that generated tables and cases use; days one by one.
public final class Completions {

  private static final BigDecimal QUARTER = new BigDecimal("0.25");

  private Completions() {}

  /// All completions, or none when there would be more than `limit`.
  public static List<Map<FactId, Value>> of(Facts facts, int limit) {
    List<Map<FactId, Value>> all = List.of(Map.of());
    for (var fact : facts.dictionary().facts()) {
      var next = new ArrayList<Map<FactId, Value>>();
      for (var value : values(facts.get(fact))) {
        for (var begun : all) {
          var longer = new LinkedHashMap<>(begun);
          longer.put(fact, value);
          next.add(longer);
        }
      }
      all = next;
      if (all.size() > limit) {
        return List.of();
      }
    }
    return all;
  }

  /// One value of each region of a small value set.
  public static List<Value> values(ValueSet set) {
    var values = new ArrayList<Value>();
    switch (set) {
      case ValueSet.Names names -> names.names().forEach(name -> values.add(new Value.Name(name)));
      case ValueSet.Flags flags -> {
        if (flags.mayBeFalse()) {
          values.add(Value.Flag.NO);
        }
        if (flags.mayBeTrue()) {
          values.add(Value.Flag.YES);
        }
      }
      case ValueSet.Numbers numbers -> numbers.intervals().forEach(it -> {
        for (var at = it.low(); at.compareTo(it.high()) <= 0; at = at.add(QUARTER)) {
          if (it.contains(at)) {
            values.add(new Value.Decimal(at));
          }
        }
      });
      case ValueSet.Days days -> days.intervals().forEach(
          it -> it.low().datesUntil(it.high().plusDays(1)).forEach(day -> values.add(new Value.Day(day))));
      case ValueSet.Sets sets -> sets.ranges().forEach(range -> {
        var free = new ArrayList<>(range.may());
        free.removeAll(range.must());
        for (int bits = 0; bits < 1 << free.size(); bits++) {
          var names = new TreeSet<>(range.must());
          for (int i = 0; i < free.size(); i++) {
            if ((bits >> i & 1) == 1) {
              names.add(free.get(i));
            }
          }
          values.add(new Value.Elements(names));
        }
      });
    }
    return values;
  }
}
