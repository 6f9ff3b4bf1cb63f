package org.osteon.decision.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.osteon.decision.diagnostic.OsteonBugException;

/// All values that a fact can have. A fact that nobody recorded may have any of them.
public sealed interface Domain {

  /// One name of a closed list.
  ///
  /// @param names
  ///          at least one, in the order of the dictionary, without repetition
  record EnumDomain(List<String> names) implements Domain {
    public EnumDomain {
      names = distinct(names);
    }

    public static EnumDomain of(String... names) {
      return new EnumDomain(List.of(names));
    }
  }

  /// Yes or no.
  record BooleanDomain() implements Domain {}

  /// A decimal from `min` to `max`, both included. What unit it has is not known here.
  record NumberDomain(BigDecimal min, BigDecimal max) implements Domain {
    public NumberDomain {
      if (min.compareTo(max) > 0) {
        throw new OsteonBugException("A number range needs its minimum first.");
      }
    }

    public static NumberDomain of(String min, String max) {
      return new NumberDomain(new BigDecimal(min), new BigDecimal(max));
    }
  }

  /// A day from `first` to `last`, both included.
  record DateDomain(LocalDate first, LocalDate last) implements Domain {

    /// The days that a clinical record may reasonably name: 1900 to 2199.
    public static final DateDomain CALENDAR = new DateDomain(LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31));

    public DateDomain {
      if (first.isAfter(last)) {
        throw new OsteonBugException("A date range needs its first day first.");
      }
    }
  }

  /// Any subset of a closed list of names, the empty one included.
  ///
  /// @param elements
  ///          in the order of the dictionary, without repetition
  record SetDomain(List<String> elements) implements Domain {
    public SetDomain {
      elements = distinct(elements);
    }

    public static SetDomain of(String... elements) {
      return new SetDomain(List.of(elements));
    }
  }

  /// The set of all values of this domain: what a fact may be when nothing is known.
  default ValueSet all() {
    return switch (this) {
      case EnumDomain domain -> new ValueSet.Names(Set.copyOf(domain.names()));
      case BooleanDomain _ -> ValueSet.Flags.EITHER;
      case NumberDomain domain -> ValueSet.Numbers.of(Interval.closed(domain.min(), domain.max()));
      case DateDomain domain -> ValueSet.Days.of(Interval.closed(domain.first(), domain.last()));
      case SetDomain domain -> ValueSet.Sets.between(Set.of(), Set.copyOf(domain.elements()));
    };
  }

  /// The set of no value, of this domain's kind.
  default ValueSet none() {
    return switch (this) {
      case EnumDomain _ -> new ValueSet.Names(Set.of());
      case BooleanDomain _ -> new ValueSet.Flags(false, false);
      case NumberDomain _ -> new ValueSet.Numbers(List.of());
      case DateDomain _ -> new ValueSet.Days(List.of());
      case SetDomain _ -> new ValueSet.Sets(List.of());
    };
  }

  /// Whether the value is of this domain's kind and inside it.
  default boolean contains(Value value) {
    return all().contains(value);
  }

  /// The word for this kind of domain in the dictionary: `enum`, `boolean`, `number`, `date` or `set`.
  default String kind() {
    return switch (this) {
      case EnumDomain _ -> "enum";
      case BooleanDomain _ -> "boolean";
      case NumberDomain _ -> "number";
      case DateDomain _ -> "date";
      case SetDomain _ -> "set";
    };
  }

  private static List<String> distinct(List<String> names) {
    if (names.isEmpty() || new LinkedHashSet<>(names).size() != names.size()) {
      throw new OsteonBugException("A domain needs at least one name and each name once.");
    }
    return List.copyOf(names);
  }
}
