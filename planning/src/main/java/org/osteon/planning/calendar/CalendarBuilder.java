package org.osteon.planning.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osteon.planning.casefile.CaseRecord;
import org.osteon.planning.evaluation.CaseEvaluation;
import org.osteon.planning.knowledge.Citation;
import org.osteon.planning.knowledge.Modality;
import org.osteon.planning.knowledge.Pathway;
import org.osteon.planning.knowledge.PathwaySlot;
import org.osteon.planning.knowledge.Schedule;
import org.osteon.planning.knowledge.SchedulePart;
import org.osteon.planning.knowledge.Slot;
import org.osteon.planning.knowledge.SlotStart;
import org.osteon.planning.option.Option;
import org.osteon.planning.option.OptionStatus;
import org.osteon.planning.option.Position;

/// Lays a pathway and the schedules of the best options into the calendar.
///
/// A slot that has really begun starts on the day of that event, every other one as soon as the slot before it allows, never
/// before the date of the case. What lies before that date is not planned any more and is left out.
public final class CalendarBuilder {

  private final List<Pathway> pathways;
  private final Map<String, Schedule> schedules;

  /// @param schedules
  ///          by the id of their option
  public CalendarBuilder(List<Pathway> pathways, Map<String, Schedule> schedules) {
    this.pathways = List.copyOf(pathways);
    this.schedules = Map.copyOf(schedules);
  }

  /// The calendar of one case; empty when no pathway fits it yet.
  ///
  /// @param offered
  ///          best first
  public Calendar of(CaseRecord record, CaseEvaluation evaluation, List<Option> offered) {
    return PathwayChoice.of(pathways, evaluation).map(pathway -> new Course(record, pathway, offered).calendar())
        .orElse(
            Calendar.EMPTY);
  }

  /// One pathway being laid out for one case.
  private final class Course {

    private final LocalDate asOf;
    private final Anchors anchors;
    private final Pathway pathway;
    private final List<Option> offered;
    private final Map<Slot, Phase> phases = new EnumMap<>(Slot.class);
    private final List<DatedActivity> activities = new ArrayList<>();

    Course(CaseRecord record, Pathway pathway, List<Option> offered) {
      this.asOf = record.asOf();
      this.anchors = Anchors.of(record);
      this.pathway = pathway;
      this.offered = offered.stream().filter(option -> option.status() != OptionStatus.BLOCKED).toList();
    }

    Calendar calendar() {
      int first = firstSlot();
      for (int index = 0; index < pathway.slots().size(); index++) {
        var slot = pathway.slots().get(index);
        if (index >= first || isOpenWorkUp(slot.slot())) {
          lay(slot);
        }
      }
      var current = phases.values().stream().filter(phase -> !phase.end().isBefore(asOf)).sorted(Comparator.comparing(
          Phase::start).thenComparing(Phase::slot)).toList();
      return new Calendar(pathway.id(), pathway.label(), current, activities.stream().sorted(Comparator.comparing(
          DatedActivity::date)).toList());
    }

    /// The slot that the course has reached: the last one that has really begun; else the first treatment that an option
    /// can fill; else the first of all. Work-up goes on beside treatment.
    private int firstSlot() {
      var slots = pathway.slots();
      for (int index = slots.size() - 1; index >= 0; index--) {
        if (anchors.start(slots.get(index).slot()).isPresent()) {
          return index;
        }
      }
      for (int index = 0; index < slots.size(); index++) {
        if (slots.get(index).slot() != Slot.WORK_UP && !choices(slots.get(index).slot()).isEmpty()) {
          return index;
        }
      }
      return 0;
    }

    private void lay(PathwaySlot slot) {
      var choices = choices(slot.slot());
      var chosen = choices.stream().filter(option -> canFill(slot.slot(), option)).min(Comparator.comparing(
          option -> !isRecommended(option))).or(() -> continued(slot.slot()));
      var part = chosen.flatMap(option -> part(option.id(), slot.slot()));
      var begin = begin(slot);
      var end = begin.plusWeeks(part.map(Durations::weeks).filter(weeks -> weeks > 0).orElse(slot.defaultWeeks()))
          .minusDays(1);
      var ids = choices.isEmpty() ? chosen.stream().map(Option::id).toList()
          : choices.stream().map(Option::id).toList();
      phases.put(slot.slot(), new Phase(slot.slot(), slot.label(), begin, end, latest(slot, begin), chosen.map(
          Option::id).orElse(""), ids, basis(pathway.id(), slot.citations(), slot.status().key())));
      chosen.ifPresent(option -> plan(slot, option, part, begin, choices));
    }

    /// Around surgery a targeted drug is added to chemotherapy; it never stands in for one that is blocked.
    private static boolean canFill(Slot slot, Option option) {
      return option.modality() != Modality.TARGETED || (slot != Slot.NEOADJUVANT && slot != Slot.ADJUVANT);
    }

    /// What somebody recommends, if only under conditions, is dated before what is merely to be considered.
    private static boolean isRecommended(Option option) {
      return option.authorities().stream().anyMatch(authority -> authority.position() == Position.RECOMMEND);
    }

    private boolean isOpenWorkUp(Slot slot) {
      return slot == Slot.WORK_UP && !choices(slot).isEmpty();
    }

    private LocalDate begin(PathwaySlot slot) {
      var anchor = anchors.start(slot.slot());
      if (anchor.isPresent()) {
        return anchor.get();
      }
      return switch (slot.start()) {
        case SlotStart.AtOnce _ -> asOf;
        case SlotStart.After after -> {
          var earliest = endOf(after.slot()).map(end -> end.plusDays(after.gapDays() + 1L)).orElse(asOf);
          yield earliest.isBefore(asOf) ? asOf : earliest;
        }
      };
    }

    private LocalDate latest(PathwaySlot slot, LocalDate begin) {
      return switch (slot.start()) {
        case SlotStart.After after when after.latestGapDays() > after.gapDays() -> later(begin, lastDay(after).orElse(
            begin));
        case SlotStart.After _,SlotStart.AtOnce _ -> begin;
      };
    }

    /// An operation is one day, however long its slot: what must follow it is counted from that day.
    private Optional<LocalDate> lastDay(SlotStart.After after) {
      return after.slot() == Slot.LOCAL_TREATMENT
          ? Optional.ofNullable(phases.get(after.slot())).map(phase -> phase.start().plusDays(after.latestGapDays()))
          : endOf(after.slot()).map(end -> end.plusDays(after.latestGapDays() + 1L));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
      return one.isBefore(other) ? other : one;
    }

    private Optional<LocalDate> endOf(Slot slot) {
      return Optional.ofNullable(phases.get(slot)).map(Phase::end);
    }

    private List<Option> choices(Slot slot) {
      return offered.stream().filter(option -> option.slot() == slot).toList();
    }

    /// An option chosen for an earlier slot whose schedule goes on in this one.
    private Optional<Option> continued(Slot slot) {
      return phases.values().stream().map(Phase::option).flatMap(id -> offered.stream().filter(option -> option.id()
          .equals(id))).filter(option -> part(option.id(), slot).isPresent()).findFirst();
    }

    private void plan(PathwaySlot slot, Option option, Optional<SchedulePart> part, LocalDate begin,
        List<Option> choices) {
      if (part.isPresent() && !part.get().activities().isEmpty()) {
        part.get().activities().forEach(activity -> add(Durations.date(begin, activity.time()), slot.slot(), option,
            activity.label(), activity.drugs(), basis(option.id(), part.get().citations(), part.get().status().key())));
        return;
      }
      var listed = slot.slot() == Slot.WORK_UP ? choices : List.of(option);
      listed.forEach(one -> add(begin, slot.slot(), one, one.label(), List.of(), basis(pathway.id(), slot.citations(),
          slot.status().key())));
    }

    private void add(LocalDate date, Slot slot, Option option, String label, List<String> drugs, Phase.Basis basis) {
      if (!date.isBefore(asOf)) {
        activities.add(new DatedActivity(date, slot, option.id(), label, drugs, option
            .status() == OptionStatus.PROVISIONAL, basis));
      }
    }

    private Optional<SchedulePart> part(String option, Slot slot) {
      return Optional.ofNullable(schedules.get(option)).flatMap(schedule -> schedule.part(slot));
    }
  }

  private static Phase.Basis basis(String document, List<Citation> citations, String status) {
    return new Phase.Basis(document, citations.stream().map(Citation::key).toList(), status);
  }
}
