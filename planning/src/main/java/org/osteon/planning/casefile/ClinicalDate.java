package org.osteon.planning.casefile;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/// When something was, as precisely as it was recorded and no more.
public sealed interface ClinicalDate {

  record Day(LocalDate day) implements ClinicalDate {}

  record Month(YearMonth month) implements ClinicalDate {}

  record InYear(Year year) implements ClinicalDate {}

  /// Some day from `first` to `last`, both included.
  record Between(LocalDate first, LocalDate last) implements ClinicalDate {}

  /// No date was recorded.
  record Undated() implements ClinicalDate {}

  static ClinicalDate undated() {
    return new Undated();
  }

  static ClinicalDate of(LocalDate day) {
    return new Day(day);
  }

  /// The earliest day that this can be; far in the past when undated.
  default LocalDate earliest() {
    return switch (this) {
      case Day date -> date.day();
      case Month date -> date.month().atDay(1);
      case InYear date -> date.year().atDay(1);
      case Between date -> date.first();
      case Undated _ -> LocalDate.of(1, 1, 1);
    };
  }

  /// The latest day that this can be; far in the future when undated.
  default LocalDate latest() {
    return switch (this) {
      case Day date -> date.day();
      case Month date -> date.month().atEndOfMonth();
      case InYear date -> date.year().atMonth(12).atEndOfMonth();
      case Between date -> date.last();
      case Undated _ -> LocalDate.of(9999, 12, 31);
    };
  }

  default boolean isDay() {
    return this instanceof Day;
  }

  /// As recorded: `2026-05-04`, `2026-05`, `2026`, `2026-05-01 to 2026-05-04`; empty when undated.
  default String text() {
    return switch (this) {
      case Day date -> date.day().toString();
      case Month date -> date.month().toString();
      case InYear date -> date.year().toString();
      case Between date -> date.first() + " to " + date.last();
      case Undated _ -> "";
    };
  }
}
