package org.osteon.planning.calendar;

import java.time.LocalDate;
import java.util.List;
import org.osteon.planning.knowledge.Slot;

/// One slot of a pathway with its dates and the options that can fill it.
///
/// @param start
///          the first day
/// @param end
///          the last day
/// @param latestStart
///          the day by which it should have begun; equal to `start` when the pathway names none
/// @param option
///          the option its dates are drawn for; empty when none can fill it yet
/// @param choices
///          every option that can fill it, best first
/// @param basis
///          where length and gap come from, with their status
public record Phase(Slot slot, String label, LocalDate start, LocalDate end, LocalDate latestStart, String option,
    List<String> choices, Basis basis) {
  public Phase {
    choices = List.copyOf(choices);
  }

  /// The source of a length or a date.
  ///
  /// @param sources
  ///          keys of sources in the document named; may be empty
  /// @param status
  ///          seen, secondary or unverified
  public record Basis(String document, List<String> sources, String status) {
    public Basis {
      sources = List.copyOf(sources);
    }
  }
}
