package org.osteon.decision.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.osteon.decision.diagnostic.OsteonBugException;

/// A set of values of one kind: what a fact may still be, or what a cell of a table accepts.
///
/// The five kinds are those of [Domain]. Operations on two sets of different kinds are our own bug.
public sealed interface ValueSet {

  /// A set of names.
  record Names(SortedSet<String> names) implements ValueSet {
    public Names {
      names = Collections.unmodifiableSortedSet(new TreeSet<>(names));
    }

    public Names(Set<String> names) {
      this(new TreeSet<>(names));
    }

    public static Names of(String... names) {
      return new Names(Set.of(names));
    }
  }

  /// Which of no and yes.
  record Flags(boolean mayBeFalse, boolean mayBeTrue) implements ValueSet {
    public static final Flags EITHER = new Flags(true, true);
    public static final Flags YES = new Flags(false, true);
    public static final Flags NO = new Flags(true, false);
  }

  /// A union of intervals of exact decimals, sorted, disjoint and as few as possible.
  record Numbers(List<Interval<BigDecimal>> intervals) implements ValueSet {
    public Numbers {
      intervals = Intervals.normal(intervals.stream().map(Numbers::plain).toList());
    }

    public static Numbers of(Interval<BigDecimal> interval) {
      return new Numbers(List.of(interval));
    }

    /// Exactly one number.
    public static Numbers of(BigDecimal number) {
      return of(Interval.point(number));
    }

    private static Interval<BigDecimal> plain(Interval<BigDecimal> it) {
      return new Interval<>(new Value.Decimal(it.low()).value(), it.lowOpen(), new Value.Decimal(it.high()).value(),
          it.highOpen());
    }
  }

  /// A union of closed intervals of days, sorted, disjoint and as few as possible.
  record Days(List<Interval<LocalDate>> intervals) implements ValueSet {
    public Days {
      intervals = HalfOpenDays.close(Intervals.normal(HalfOpenDays.open(intervals)));
    }

    public static Days of(Interval<LocalDate> interval) {
      return new Days(List.of(interval));
    }

    /// Exactly one day.
    public static Days of(LocalDate day) {
      return of(Interval.point(day));
    }
  }

  /// A union of ranges of sets.
  record Sets(List<SetRange> ranges) implements ValueSet {
    public Sets {
      ranges = List.copyOf(ranges);
    }

    public static Sets of(SetRange range) {
      return new Sets(List.of(range));
    }

    /// All sets that have all of `must` and nothing outside `may`.
    public static Sets between(Set<String> must, Set<String> may) {
      return of(new SetRange(must, may));
    }

    /// Exactly one set.
    public static Sets exactly(String... elements) {
      return of(SetRange.exactly(Set.of(elements)));
    }
  }

  /// The set of exactly one value. Absent is in no value set: it is our own bug.
  static ValueSet of(Value value) {
    return switch (value) {
      case Value.Name name -> Names.of(name.name());
      case Value.Flag flag -> flag.value() ? Flags.YES : Flags.NO;
      case Value.Decimal number -> Numbers.of(number.value());
      case Value.Day day -> Days.of(day.date());
      case Value.Elements elements -> Sets.of(SetRange.exactly(elements.names()));
      case Value.Absent _ -> throw new OsteonBugException("The absent value is in no value set.");
    };
  }

  default boolean isEmpty() {
    return switch (this) {
      case Names set -> set.names().isEmpty();
      case Flags set -> !set.mayBeFalse() && !set.mayBeTrue();
      case Numbers set -> set.intervals().isEmpty();
      case Days set -> set.intervals().isEmpty();
      case Sets set -> set.ranges().isEmpty();
    };
  }

  /// Whether the value is of this kind and in the set.
  default boolean contains(Value value) {
    return switch (this) {
      case Names set -> value instanceof Value.Name name && set.names().contains(name.name());
      case Flags set -> value instanceof Value.Flag flag && (flag.value() ? set.mayBeTrue() : set.mayBeFalse());
      case Numbers set -> value instanceof Value.Decimal number
          && set.intervals().stream().anyMatch(it -> it.contains(number.value()));
      case Days set -> value instanceof Value.Day day
          && set.intervals().stream().anyMatch(it -> it.contains(day.date()));
      case Sets set -> value instanceof Value.Elements elements
          && set.ranges().stream().anyMatch(it -> it.contains(elements.names()));
    };
  }

  default ValueSet intersect(ValueSet other) {
    return switch (this) {
      case Names set -> {
        var both = new TreeSet<>(set.names());
        both.retainAll(same(Names.class, other).names());
        yield new Names(both);
      }
      case Flags set -> {
        var flags = same(Flags.class, other);
        yield new Flags(set.mayBeFalse() && flags.mayBeFalse(), set.mayBeTrue() && flags.mayBeTrue());
      }
      case Numbers set ->
        new Numbers(Intervals.intersect(set.intervals(), same(Numbers.class, other).intervals()));
      case Days set -> new Days(HalfOpenDays.close(Intervals.intersect(HalfOpenDays.open(set.intervals()),
          HalfOpenDays.open(same(Days.class, other).intervals()))));
      case Sets set -> new Sets(set.ranges().stream()
          .flatMap(a -> same(Sets.class, other).ranges().stream().flatMap(b -> a.intersect(b).stream()))
          .toList());
    };
  }

  /// Whether some value is in both.
  default boolean meets(ValueSet other) {
    return switch (this) {
      case Names set -> !Collections.disjoint(same(Names.class, other).names(), set.names());
      case Flags _,Numbers _,Days _,Sets _ -> !intersect(other).isEmpty();
    };
  }

  default ValueSet union(ValueSet other) {
    return switch (this) {
      case Names set -> {
        var either = new TreeSet<>(set.names());
        either.addAll(same(Names.class, other).names());
        yield new Names(either);
      }
      case Flags set -> {
        var flags = same(Flags.class, other);
        yield new Flags(set.mayBeFalse() || flags.mayBeFalse(), set.mayBeTrue() || flags.mayBeTrue());
      }
      case Numbers set -> new Numbers(Intervals.union(set.intervals(), same(Numbers.class, other).intervals()));
      case Days set -> new Days(Intervals.union(set.intervals(), same(Days.class, other).intervals()));
      case Sets set -> {
        var either = new ArrayList<>(set.ranges());
        either.addAll(((Sets) same(Sets.class, other).minus(set)).ranges());
        yield new Sets(either);
      }
    };
  }

  /// The values of this set that are not in the other.
  default ValueSet minus(ValueSet other) {
    return switch (this) {
      case Names set -> {
        var rest = new TreeSet<>(set.names());
        rest.removeAll(same(Names.class, other).names());
        yield new Names(rest);
      }
      case Flags set -> {
        var flags = same(Flags.class, other);
        yield new Flags(set.mayBeFalse() && !flags.mayBeFalse(), set.mayBeTrue() && !flags.mayBeTrue());
      }
      case Numbers set -> new Numbers(Intervals.minus(set.intervals(), same(Numbers.class, other).intervals()));
      case Days set -> new Days(HalfOpenDays.close(Intervals.minus(HalfOpenDays.open(set.intervals()),
          HalfOpenDays.open(same(Days.class, other).intervals()))));
      case Sets set -> {
        List<SetRange> rest = set.ranges();
        for (var cut : same(Sets.class, other).ranges()) {
          rest = rest.stream().flatMap(range -> range.minus(cut).stream()).toList();
        }
        yield new Sets(rest);
      }
    };
  }

  /// The values of the domain that are not in this set.
  default ValueSet complement(Domain domain) {
    return domain.all().minus(this);
  }

  default boolean isSubsetOf(ValueSet other) {
    return minus(other).isEmpty();
  }

  /// Whether both have the same values, however written.
  default boolean sameAs(ValueSet other) {
    return isSubsetOf(other) && other.isSubsetOf(this);
  }

  /// Whether exactly one value is left.
  default boolean isSingle() {
    return switch (this) {
      case Names set -> set.names().size() == 1;
      case Flags set -> set.mayBeFalse() != set.mayBeTrue();
      case Numbers set -> set.intervals().size() == 1 && set.intervals().getFirst().isPoint();
      case Days set -> set.intervals().size() == 1 && set.intervals().getFirst().isPoint();
      case Sets set -> !set.ranges().isEmpty()
          && set.ranges().stream().allMatch(it -> it.equals(set.ranges().getFirst()))
          && set.ranges().getFirst().must().equals(set.ranges().getFirst().may());
    };
  }

  /// One value of a set that is not empty, always the same: a plain one, near the middle of an open interval.
  default Value example() {
    if (isEmpty()) {
      throw new OsteonBugException("An empty set has no example.");
    }
    return switch (this) {
      case Names set -> new Value.Name(set.names().first());
      case Flags set -> Value.of(!set.mayBeFalse());
      case Numbers set -> new Value.Decimal(PlainNumber.in(set.intervals().getFirst()));
      case Days set -> new Value.Day(set.intervals().getFirst().low());
      case Sets set -> Value.Elements.of(set.ranges().getFirst().must());
    };
  }

  private static <S extends ValueSet> S same(Class<S> kind, ValueSet other) {
    if (kind.isInstance(other)) {
      return kind.cast(other);
    }
    throw new OsteonBugException("Value sets of two kinds do not mix: " + kind.getSimpleName() + " and " + other);
  }
}
