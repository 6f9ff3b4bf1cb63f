package org.osteon.planning.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osteon.planning.knowledge.Slot;
import org.osteon.planning.option.Alert;
import org.osteon.planning.option.AuthorityPosition;
import org.osteon.planning.option.Option;
import org.osteon.planning.option.Position;
import org.osteon.planning.option.Question;
import org.osteon.planning.plan.Plan;
import org.osteon.planning.release.OpenItem;
import org.osteon.planning.release.Release;

/// What to do first, for every document: what forbids, what must be settled, what to ask, and what is recommended in the
/// order of care.
public final class NextSteps {

  /// More questions than this are not first ones.
  private static final int QUESTIONS = 3;

  private NextSteps() {}

  /// One kind of step.
  ///
  /// @param parts
  ///          not empty
  public record Step(String label, List<String> parts) {
    public Step {
      parts = List.copyOf(parts);
    }
  }

  /// The steps; kinds with nothing to do are left out.
  public static List<Step> of(Plan plan) {
    var steps = new ArrayList<Step>();
    add(steps, "Stop", plan.alerts().stream().filter(alert -> alert.severity() == Alert.Severity.STOP).map(
        Alert::message));
    add(steps, "Settle", switch (plan.release()) {
      case Release.Draft draft -> draft.open().stream().map(OpenItem::label);
      case Release.Ready _ -> Stream.of();
    });
    add(steps, "Ask", plan.questions().stream().limit(QUESTIONS).map(Question::question));
    for (var slot : Slot.values()) {
      if (!Phrases.isCompact(slot)) {
        add(steps, word(slot),
            plan.options().stream().filter(option -> option.slot() == slot && option.doseOf().isEmpty())
                .flatMap(option -> step(option).stream()));
      }
    }
    return List.copyOf(steps);
  }

  /// What is recommended, and what is recommended and waits for its safety; the conditions stand with the option.
  private static Optional<String> step(Option option) {
    return switch (option.status()) {
      case RECOMMENDED -> Optional.of(option.label());
      case PROVISIONAL -> speaksFor(option) ? Optional.of(option.label() + " (provisional)") : Optional.empty();
      case OPTIONAL, BLOCKED -> Optional.empty();
    };
  }

  private static boolean speaksFor(Option option) {
    var certain = option.authorities().stream().filter(AuthorityPosition::certain).map(AuthorityPosition::position)
        .toList();
    return !certain.isEmpty() && certain.stream().allMatch(position -> position == Position.RECOMMEND);
  }

  private static void add(List<Step> steps, String label, Stream<String> parts) {
    var list = parts.distinct().toList();
    if (!list.isEmpty()) {
      steps.add(new Step(label, list));
    }
  }

  private static String word(Slot slot) {
    return switch (slot) {
      case WORK_UP -> "Examine";
      case NEOADJUVANT -> "Treat first";
      case LOCAL_TREATMENT -> "Primary";
      case ADJUVANT -> "Then";
      case METASTASES -> "Metastases";
      case SYSTEMIC -> "Systemic";
      case SUPPORTIVE -> "Support";
      case REHABILITATION -> "Rehabilitate";
      case SURVEILLANCE -> "Follow";
      case EXIT -> "Refer";
    };
  }
}
