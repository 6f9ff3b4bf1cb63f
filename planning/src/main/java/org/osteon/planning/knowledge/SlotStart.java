package org.osteon.planning.knowledge;

/// When a slot of a pathway begins.
public sealed interface SlotStart {

  /// With the pathway.
  record AtOnce() implements SlotStart {}

  /// After another slot has ended.
  ///
  /// @param gapDays
  ///          days between, 0 or more
  /// @param latestGapDays
  ///          the most days that should pass; equal to gapDays when nothing is said
  record After(Slot slot, int gapDays, int latestGapDays) implements SlotStart {}
}
