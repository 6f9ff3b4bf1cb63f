package org.osteon.planning.document.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.osteon.planning.calendar.Calendar;
import org.osteon.planning.calendar.Phase;
import org.osteon.planning.knowledge.Slot;

/// The calendar as a drawing: one row a phase, a bar for its length and a mark for each dated step.
///
/// Follow-up lasts for years and would press everything before it into a sliver; the drawing ends some weeks after it
/// begins, and the row says until when it goes on. Lengths are in the units of the drawing's view box.
///
/// @param rows
///          in the order of time; empty when there is nothing to draw
/// @param ticks
///          the first days of months, thinned so that their names do not touch
/// @param today
///          where the day of the plan lies
public record Timeline(List<Row> rows, List<Tick> ticks, double today, int height) {

  static final int WIDTH = 960;
  static final int LEFT = 250;
  static final int ROW = 34;
  static final int TOP = 34;
  private static final int WEEKS_OF_FOLLOW_UP = 8;
  private static final int MONTH_WIDTH = 52;

  /// One phase.
  ///
  /// @param note
  ///          dates in words, for those who read rather than look
  public record Row(String label, String note, String slot, double x, double width, double y, boolean goesOn,
      List<Mark> marks) {}

  /// One dated step.
  public record Mark(double x, String title) {}

  /// The first day of a month.
  public record Tick(double x, String label) {}

  static Timeline of(LocalDate asOf, Calendar calendar) {
    if (calendar.phases().isEmpty()) {
      return new Timeline(List.of(), List.of(), LEFT, 0);
    }
    var scale = Scale.of(asOf, calendar.phases());
    var rows = new ArrayList<Row>();
    for (var phase : calendar.phases()) {
      rows.add(row(calendar, phase, scale, TOP + rows.size() * (double) ROW));
    }
    return new Timeline(rows, ticks(scale), scale.x(asOf), TOP + rows.size() * ROW + 6);
  }

  private static Row row(Calendar calendar, Phase phase, Scale scale, double y) {
    var goesOn = phase.end().isAfter(scale.last);
    var marks = calendar.activities().stream().filter(activity -> activity.slot() == phase.slot())
        .filter(activity -> !activity.date().isAfter(scale.last))
        .map(activity -> new Mark(scale.x(activity.date()), activity.date() + " " + activity.label())).toList();
    var x = scale.x(phase.start());
    var width = Math.max(3, scale.x(goesOn ? scale.last : phase.end().plusDays(1)) - x);
    return new Row(phase.label(), phase.start() + " to " + phase.end(), phase.slot().key(), x, width, y, goesOn, marks);
  }

  private static List<Tick> ticks(Scale scale) {
    var ticks = new ArrayList<Tick>();
    for (var month = scale.first.withDayOfMonth(1).plusMonths(1); !month.isAfter(scale.last); month = month.plusMonths(
        1)) {
      var x = scale.x(month);
      if (ticks.isEmpty() || x - ticks.getLast().x() >= MONTH_WIDTH) {
        ticks.add(new Tick(x, month.toString().substring(0, 7)));
      }
    }
    return ticks;
  }

  /// Days to the units of the drawing.
  private record Scale(LocalDate first, LocalDate last) {

    static Scale of(LocalDate asOf, List<Phase> phases) {
      var first = phases.stream().map(Phase::start).reduce(asOf, Scale::earlier);
      var last = phases.stream().map(Scale::shownEnd).reduce(asOf.plusWeeks(1), Scale::later);
      return new Scale(first, last);
    }

    private static LocalDate shownEnd(Phase phase) {
      var isLong = phase.slot() == Slot.SURVEILLANCE || phase.slot() == Slot.REHABILITATION;
      return isLong ? earlier(phase.end(), phase.start().plusWeeks(WEEKS_OF_FOLLOW_UP)) : phase.end();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
      return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
      return one.isBefore(other) ? other : one;
    }

    double x(LocalDate day) {
      var days = Math.max(1, ChronoUnit.DAYS.between(first, last));
      var share = ChronoUnit.DAYS.between(first, day) / (double) days;
      return Math.round((LEFT + share * (WIDTH - LEFT - 20)) * 10) / 10.0;
    }
  }
}
