package org.osteon.decision.evaluate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.diagram.Bits;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.Interval;
import org.osteon.decision.value.Value;
import org.osteon.decision.value.ValueSet;

/// Numbers or days: every threshold is a class, and so is every open interval between two.
///
/// With `k` thresholds there are `2 k + 1` raw classes: raw class `2 i + 1` is threshold `i`, raw class `2 i` what lies below
/// it. Those outside the domain, or between two days that follow one another, are left out.
final class OrderedAxis<T extends Comparable<? super T>> implements Axis {

  /// How values of one kind of domain are taken out and put back.
  private interface Kind<T extends Comparable<? super T>> {
    T of(Value value);

    List<Interval<T>> intervals(ValueSet set);

    ValueSet set(List<Interval<T>> intervals);
  }

  private static final Kind<BigDecimal> NUMBERS = new Kind<>() {
    @Override
    public BigDecimal of(Value value) {
      if (value instanceof Value.Decimal number) {
        return number.value();
      }
      throw foreign(value.text());
    }

    @Override
    public List<Interval<BigDecimal>> intervals(ValueSet set) {
      if (set instanceof ValueSet.Numbers numbers) {
        return numbers.intervals();
      }
      throw foreign(set.toString());
    }

    @Override
    public ValueSet set(List<Interval<BigDecimal>> intervals) {
      return new ValueSet.Numbers(intervals);
    }
  };

  private static final Kind<LocalDate> DAYS = new Kind<>() {
    @Override
    public LocalDate of(Value value) {
      if (value instanceof Value.Day day) {
        return day.date();
      }
      throw foreign(value.text());
    }

    @Override
    public List<Interval<LocalDate>> intervals(ValueSet set) {
      if (set instanceof ValueSet.Days days) {
        return days.intervals();
      }
      throw foreign(set.toString());
    }

    @Override
    public ValueSet set(List<Interval<LocalDate>> intervals) {
      return new ValueSet.Days(intervals);
    }
  };

  private final Kind<T> kind;
  private final List<T> thresholds;
  private final List<ValueSet> classes = new ArrayList<>();
  private final int[] classOfRaw;

  private OrderedAxis(Kind<T> kind, T min, T max, SortedSet<T> cuts) {
    this.kind = kind;
    this.thresholds = List.copyOf(cuts);
    this.classOfRaw = new int[2 * thresholds.size() + 1];
    Arrays.fill(classOfRaw, -1);
    for (int raw = 0; raw < classOfRaw.length; raw++) {
      var set = raw(raw, min, max);
      if (!set.isEmpty()) {
        classOfRaw[raw] = classes.size();
        classes.add(set);
      }
    }
  }

  static OrderedAxis<BigDecimal> of(Domain.NumberDomain domain, List<ValueSet> cells) {
    return new OrderedAxis<>(NUMBERS, domain.min(), domain.max(), cuts(NUMBERS, domain.all(), cells));
  }

  static OrderedAxis<LocalDate> of(Domain.DateDomain domain, List<ValueSet> cells) {
    return new OrderedAxis<>(DAYS, domain.first(), domain.last(), cuts(DAYS, domain.all(), cells));
  }

  /// The ends of all cells, but those of the domain itself where it is no class of its own.
  private static <T extends Comparable<? super T>> SortedSet<T> cuts(Kind<T> kind, ValueSet all, List<ValueSet> cells) {
    var cuts = new TreeSet<T>();
    for (var cell : cells) {
      for (var part : List.of(cell, all.minus(cell))) {
        kind.intervals(part).forEach(it -> {
          cuts.add(it.low());
          cuts.add(it.high());
        });
      }
    }
    return cuts;
  }

  private ValueSet raw(int raw, T min, T max) {
    int at = raw >> 1;
    if ((raw & 1) == 1) {
      return kind.set(List.of(Interval.point(thresholds.get(at))));
    }
    boolean first = at == 0;
    boolean last = at == thresholds.size();
    T low = first ? min : thresholds.get(at - 1);
    T high = last ? max : thresholds.get(at);
    return low.compareTo(high) < 0 || (first && last)
        ? kind.set(List.of(new Interval<>(low, !first, high, !last)))
        : kind.set(List.of());
  }

  @Override
  public int size() {
    return classes.size();
  }

  @Override
  public int classOf(Value value) {
    return classOfRaw[rawOf(kind.of(value))];
  }

  private int rawOf(T value) {
    int at = Collections.binarySearch(thresholds, value);
    return at >= 0 ? 2 * at + 1 : 2 * (-at - 1);
  }

  @Override
  public int single(ValueSet set) {
    var intervals = kind.intervals(set);
    if (intervals.size() != 1) {
      var bits = touched(set);
      return Bits.count(bits) == 1 ? Bits.next(bits, 0) : -1;
    }
    var interval = intervals.getFirst();
    if (interval.isPoint()) {
      return classOfRaw[rawOf(interval.low())];
    }
    int low = rawLow(interval);
    return low == rawHigh(interval) ? classOfRaw[low] : -1;
  }

  @Override
  public long[] touched(ValueSet set) {
    var bits = Bits.none(size());
    for (var interval : kind.intervals(set)) {
      for (int raw = rawLow(interval); raw <= rawHigh(interval); raw++) {
        if (classOfRaw[raw] >= 0) {
          Bits.add(bits, classOfRaw[raw]);
        }
      }
    }
    return bits;
  }

  private int rawLow(Interval<T> interval) {
    int raw = rawOf(interval.low());
    return interval.lowOpen() && (raw & 1) == 1 ? raw + 1 : raw;
  }

  private int rawHigh(Interval<T> interval) {
    int raw = rawOf(interval.high());
    return interval.highOpen() && (raw & 1) == 1 ? raw - 1 : raw;
  }

  @Override
  public ValueSet values(int valueClass) {
    return classes.get(valueClass);
  }

  private static OsteonBugException foreign(String value) {
    return new OsteonBugException(value + " is of another kind than its fact.");
  }
}
