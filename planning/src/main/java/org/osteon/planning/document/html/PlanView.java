package org.osteon.planning.document.html;

import java.util.List;
import java.util.stream.Stream;
import org.osteon.planning.knowledge.Slot;
import org.osteon.planning.option.Option;
import org.osteon.planning.option.OptionStatus;
import org.osteon.planning.plan.Plan;

/// What the template of the page shows: the plan, and what has to be arranged before it can be printed.
///
/// @param lanes
///          the options slot by slot, slots without options left out
/// @param blocked
///          what is indicated and forbidden, apart from what can be done; may be empty
/// @param timeline
///          the drawing of the calendar; of no phases when the plan has no calendar
public record PlanView(Plan plan, List<Lane> lanes, List<Option> blocked, Timeline timeline) {

  /// The options of one slot.
  public record Lane(Slot slot, List<Option> options) {}

  static PlanView of(Plan plan) {
    var lanes = Stream.of(Slot.values())
        .map(slot -> new Lane(slot, plan.options().stream().filter(option -> option.slot() == slot)
            .filter(option -> !isBlocked(option) && option.doseOf().isEmpty()).toList()))
        .filter(lane -> !lane.options().isEmpty()).toList();
    return new PlanView(plan, lanes,
        plan.options().stream().filter(option -> isBlocked(option) && option.doseOf().isEmpty()).toList(),
        Timeline.of(plan.asOf(), plan.calendar()));
  }

  /// The prescriptions of a treatment.
  public List<Option> doses(Option treatment) {
    return plan.options().stream().filter(dose -> dose.doseOf().equals(treatment.id())).toList();
  }

  private static boolean isBlocked(Option option) {
    return option.status() == OptionStatus.BLOCKED;
  }
}
