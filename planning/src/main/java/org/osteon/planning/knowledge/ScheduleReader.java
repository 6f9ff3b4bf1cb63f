package org.osteon.planning.knowledge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.Place;
import org.osteon.planning.diagnostic.PlanningCode;
import org.osteon.planning.yaml.Fields;
import org.osteon.planning.yaml.YamlDocument;
import org.osteon.planning.yaml.YamlNode;

/// Reads schedules, one a file.
final class ScheduleReader {
  private static final String FORMAT = "osteon-schedule/1";
  private static final int MOST_DAYS = 3650;

  private final List<Diagnostic> faults;

  ScheduleReader(List<Diagnostic> faults) {
    this.faults = faults;
  }

  /// The schedules by the option that they belong to.
  SequencedMap<String, Schedule> read(SequencedMap<String, String> textByFile) {
    var schedules = new LinkedHashMap<String, Schedule>();
    textByFile.forEach((file, text) -> {
      var document = YamlDocument.read(text, file);
      faults.addAll(document.all());
      if (document instanceof Checked.Accepted<YamlNode.Mapping>(var mapping, _)) {
        var root = new Fields(mapping, Place.of(file), faults);
        var schedule = schedule(root);
        if (schedules.putIfAbsent(schedule.option(), schedule) != null) {
          root.fault(PlanningCode.ID_TWICE, "option", "`" + schedule.option() + "`", List.of());
        }
      }
    });
    return schedules;
  }

  private Schedule schedule(Fields root) {
    root.format("schedule", FORMAT);
    var sources = Sources.read(root);
    var parts = new ArrayList<SchedulePart>();
    root.fields("parts").ifPresent(list -> list.entries().forEach(entry -> list.fields(entry.value(), list.place(entry
        .key())).ifPresent(fields -> Sources.slot(list, entry.key(), entry.key()).ifPresent(
            slot -> parts.add(part(slot,
                fields, sources))))));
    var schedule = new Schedule(root.text("option"), parts);
    root.finish();
    return schedule;
  }

  private SchedulePart part(Slot slot, Fields fields, Sources sources) {
    var citations = sources.cited(fields);
    var status = Sources.status(fields);
    var weeks = fields.decimal("weeks", BigDecimal.ZERO);
    var duration = weeks.signum() > 0
        ? new OptionDuration.Weeks(weeks, String.join(", ", fields.texts("source")), status)
        : OptionDuration.UNSTATED;
    var activities = new ArrayList<Activity>();
    for (var node : fields.nodes("activities")) {
      fields.fields(node, fields.place("activities")).flatMap(this::activity).ifPresent(activities::add);
    }
    fields.finish();
    return new SchedulePart(slot, duration, activities, citations, status);
  }

  private Optional<Activity> activity(Fields fields) {
    var label = fields.text("label");
    var drugs = fields.texts("drugs");
    var time = time(fields);
    fields.finish();
    return time.map(when -> new Activity(when, label, drugs));
  }

  private static Optional<Activity.Time> time(Fields fields) {
    boolean day = fields.has("day");
    if (day == fields.has("month")) {
      fields.missing("day` or `month");
      return Optional.empty();
    }
    return Optional.of(day
        ? new Activity.Time.Day(fields.whole("day", 1, 1, MOST_DAYS))
        : new Activity.Time.Month(fields.decimal("month", BigDecimal.ZERO)));
  }
}
