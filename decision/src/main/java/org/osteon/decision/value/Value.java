package org.osteon.decision.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// One value of a fact or of an output.
public sealed interface Value {

  /// A name from a closed list, such as `high-grade`.
  record Name(String name) implements Value {}

  /// Yes or no.
  record Flag(boolean value) implements Value {
    public static final Flag YES = new Flag(true);
    public static final Flag NO = new Flag(false);
  }

  /// An exact decimal. Two numbers that compare as equal are equal, whatever their scale.
  record Decimal(BigDecimal value) implements Value {
    public Decimal {
      value = plain(value);
    }

    public static Decimal of(String digits) {
      return new Decimal(new BigDecimal(digits));
    }

    public static Decimal of(long whole) {
      return new Decimal(BigDecimal.valueOf(whole));
    }

    private static BigDecimal plain(BigDecimal value) {
      var stripped = value.stripTrailingZeros();
      return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
  }

  /// A day of the calendar.
  record Day(LocalDate date) implements Value {}

  /// A set of names, such as the sites of metastases; may be empty.
  record Elements(SortedSet<String> names) implements Value {
    public Elements {
      names = Collections.unmodifiableSortedSet(new TreeSet<>(names));
    }

    public static Elements of(String... names) {
      return of(java.util.List.of(names));
    }

    public static Elements of(Collection<String> names) {
      return new Elements(new TreeSet<>(names));
    }
  }

  /// No value: the output `-`, or the result of a decision that does not cover the case. FEEL's null.
  record Absent() implements Value {
    public static final Absent INSTANCE = new Absent();
  }

  static Flag of(boolean value) {
    return value ? Flag.YES : Flag.NO;
  }

  /// The value as people write it; a set in braces, no value as `-`.
  default String text() {
    return switch (this) {
      case Name name -> name.name();
      case Flag flag -> Boolean.toString(flag.value());
      case Decimal number -> number.value().toPlainString();
      case Day day -> day.date().toString();
      case Elements elements -> elements.names().stream().collect(Collectors.joining(", ", "{", "}"));
      case Absent _ -> "-";
    };
  }
}
