package org.osteon.decision.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.diagram.Bits;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.Value;
import org.osteon.decision.value.ValueSet;

/// Names or flags: each value is a class.
final class ListedAxis implements Axis {

  private final List<Value> values;
  private final Map<String, Integer> classByName = new HashMap<>();

  private ListedAxis(List<Value> values) {
    this.values = values;
    for (int c = 0; c < values.size(); c++) {
      if (values.get(c) instanceof Value.Name name) {
        classByName.put(name.name(), c);
      }
    }
  }

  static ListedAxis of(Domain.EnumDomain domain) {
    return new ListedAxis(domain.names().stream().<Value>map(Value.Name::new).toList());
  }

  static ListedAxis flags() {
    return new ListedAxis(List.of(Value.Flag.NO, Value.Flag.YES));
  }

  @Override
  public int size() {
    return values.size();
  }

  @Override
  public int classOf(Value value) {
    return switch (value) {
      case Value.Name name -> classOf(name.name());
      case Value.Flag flag -> flag.value() ? 1 : 0;
      case Value.Decimal _,Value.Day _,Value.Elements _,Value.Absent _ -> throw foreign(value.text());
    };
  }

  private int classOf(String name) {
    var known = classByName.get(name);
    if (known == null) {
      throw foreign(name);
    }
    return known;
  }

  @Override
  public int single(ValueSet set) {
    return switch (set) {
      case ValueSet.Names names -> names.names().size() == 1 ? classOf(names.names().first()) : -1;
      case ValueSet.Flags flags -> flags.isSingle() ? (flags.mayBeTrue() ? 1 : 0) : -1;
      case ValueSet.Numbers _,ValueSet.Days _,ValueSet.Sets _ -> throw foreign(set.toString());
    };
  }

  @Override
  public long[] touched(ValueSet set) {
    var bits = Bits.none(size());
    switch (set) {
      case ValueSet.Names names -> names.names().forEach(name -> Bits.add(bits, classOf(name)));
      case ValueSet.Flags flags -> {
        bits[0] = (flags.mayBeFalse() ? 1 : 0) | (flags.mayBeTrue() ? 2 : 0);
      }
      case ValueSet.Numbers _,ValueSet.Days _,ValueSet.Sets _ -> throw foreign(set.toString());
    }
    return bits;
  }

  @Override
  public ValueSet values(int valueClass) {
    return ValueSet.of(values.get(valueClass));
  }

  private static OsteonBugException foreign(String value) {
    return new OsteonBugException(value + " is in no class of its fact.");
  }
}
