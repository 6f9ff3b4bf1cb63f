package org.osteon.planning.document.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osteon.planning.evaluation.RowCitation;
import org.osteon.planning.knowledge.Slot;
import org.osteon.planning.option.AuthorityPosition;
import org.osteon.planning.option.Caution;
import org.osteon.planning.option.Condition;
import org.osteon.planning.option.FailingCell;
import org.osteon.planning.option.Finding;
import org.osteon.planning.option.Goal;
import org.osteon.planning.option.NotOffered;
import org.osteon.planning.option.Option;
import org.osteon.planning.option.OptionStatus;
import org.osteon.planning.option.Preference;
import org.osteon.planning.option.Question;
import org.osteon.planning.option.Stage;
import org.osteon.planning.plan.PlanFact;

/// The phrases in which every document says the parts of a plan, so that a terminal and a page never differ in words.
public final class Phrases {

  /// The facts that tell in one line whom we speak of, in the order of speech.
  private static final List<String> PORTRAIT = List.of("age", "sex", "histology", "site", "laterality", "phase");
  private static final Set<String> SAID_IN_THE_HEAD = Set.of("histology", "disease-family", "phase", "site",
      "site-region", "performance");
  /// A stage with more possible values than these tells nothing; the questions do.
  private static final int STAGES_WORTH_TELLING = 3;

  /// How many questions are shown with what each answer would decide; more than a board can settle at once.
  public static final int QUESTIONS_IN_FULL = 7;

  private Phrases() {}

  /// Whom the plan is for, in one line.
  public static String portrait(List<PlanFact> facts) {
    var told = PORTRAIT.stream().flatMap(id -> facts.stream().filter(fact -> fact.id().equals(id)))
        .filter(fact -> fact.state().equals("known") || fact.state().equals("conflicting"))
        .map(fact -> fact.state().equals("conflicting") ? fact.label() + " conflicting" : fact.text())
        .collect(Collectors.joining(" · "));
    return told.isEmpty() ? "nothing is known yet" : told;
  }

  /// Every stage that is decided far enough to be worth telling, in one line; empty when none is.
  public static String stages(List<Stage> stages) {
    return stages.stream().filter(stage -> stage.values().size() <= STAGES_WORTH_TELLING).map(Phrases::stage)
        .collect(Collectors.joining(" · "));
  }

  private static String stage(Stage stage) {
    return stage.label() + ": " + String.join(" or ", stage.values()) + (stage.isDecided() ? "" : " (open)");
  }

  /// A goal with its intent.
  public static String goal(Goal goal) {
    return goal.label() + " (" + goal.intent() + ")" + (goal.certain() ? "" : ", still open");
  }

  /// How many options stand where.
  public static String tally(List<Option> options) {
    var told = Stream.of(OptionStatus.values())
        .map(status -> new Tally(status, options.stream().filter(option -> option.status() == status).count()))
        .filter(tally -> tally.count() > 0).map(tally -> tally.count() + " " + tally.status().word())
        .collect(Collectors.joining(", "));
    return told.isEmpty() ? "none yet" : told;
  }

  private record Tally(OptionStatus status, long count) {}

  /// How much is still open.
  public static String open(List<Question> questions) {
    return switch (questions.size()) {
      case 0 -> "no missing fact can change this plan";
      case 1 -> "1 missing fact can still change this plan";
      default -> questions.size() + " missing facts can still change this plan";
    };
  }

  /// Whether what belongs here accompanies treatment, so that a line or a closed entry says enough.
  public static boolean isCompact(Slot slot) {
    return switch (slot) {
      case SUPPORTIVE, REHABILITATION, SURVEILLANCE -> true;
      case WORK_UP, NEOADJUVANT, LOCAL_TREATMENT, ADJUVANT, METASTASES, SYSTEMIC, EXIT -> false;
    };
  }

  /// Whether an option is told in a line or a closed entry: what accompanies treatment, and an examination.
  public static boolean isCompact(Option option) {
    return isCompact(option.slot()) || (option.slot() == Slot.WORK_UP && option.status() != OptionStatus.BLOCKED);
  }

  /// The name of an authority without what it is based on.
  static String shortName(String authority) {
    var bracket = authority.indexOf(" (");
    return bracket < 0 ? authority : authority.substring(0, bracket);
  }

  /// The place on the pathway as a heading.
  public static String title(Slot slot) {
    return switch (slot) {
      case WORK_UP -> "Work-up and referral";
      case NEOADJUVANT -> "Before local treatment";
      case LOCAL_TREATMENT -> "Treatment of the primary";
      case ADJUVANT -> "After local treatment";
      case METASTASES -> "Treatment of metastases";
      case SYSTEMIC -> "Systemic and targeted therapy of advanced disease";
      case SUPPORTIVE -> "Supportive care";
      case REHABILITATION -> "Rehabilitation";
      case SURVEILLANCE -> "Follow-up";
      case EXIT -> "Other pathways";
    };
  }

  /// What made an option stand, without what the head of the plan says of every option; empty when nothing is left.
  public static String because(Option option) {
    return findings(option.because().stream().filter(finding -> !SAID_IN_THE_HEAD.contains(finding.fact())).toList());
  }

  /// `Age: 14 years; Site: Distal femur`; empty when there is no finding.
  public static String findings(List<Finding> findings) {
    return findings.stream().map(finding -> finding.label() + ": " + finding.value())
        .collect(Collectors.joining("; "));
  }

  /// ` [row-id, strength, level, SOURCE, status]`, to stand behind a statement; what a hospital says of itself begins with
  /// `local policy of` and its name.
  public static String cited(RowCitation citation) {
    return row(citation, citation.isLocal() ? "local policy of " + citation.authority() : "");
  }

  private static String row(RowCitation citation, String speaker) {
    return " [" + Stream.of(speaker, citation.row().name(), citation.strength(), citation.level(),
        String.join(" + ", citation.sources()), citation.status()).filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", ")) + "]";
  }

  /// All conditions as one phrase.
  public static String all(List<Condition> conditions) {
    return conditions.stream().map(Condition::text).collect(Collectors.joining("; and "));
  }

  /// What one authority says, with the row that says it.
  public static String position(AuthorityPosition position) {
    var citation = position.citation();
    var note = citation.note().isEmpty() ? "" : " – " + citation.note();
    return citation.authority() + ": " + position.position().word() + (position.certain() ? "" : " (may hold)")
        + cited(citation) + note;
  }

  /// What local policy says about an option, and what that changed.
  public static String preference(Preference preference) {
    var citation = preference.citation();
    var note = citation.note().isEmpty() ? "" : " – " + citation.note();
    return "Local policy (" + citation.authority() + "): " + preference.choice().word() + row(citation, "") + note
        + (note.endsWith(".") ? " " : ". ") + changed(preference);
  }

  private static String changed(Preference preference) {
    if (preference.passed().isEmpty()) {
      return "The order stays as it is.";
    }
    return "For that alone it stands " + switch (preference.choice()) {
      case PREFER -> "before ";
      case AVOID -> "behind ";
    } + String.join("; ", preference.passed()) + ".";
  }

  /// Who says what about an option, in a few words.
  public static String stances(Option option) {
    return option.authorities().stream()
        .map(position -> position.citation().authority() + ": " + position.position().word()).distinct()
        .collect(Collectors.joining(" · "));
  }

  /// What a safety row says, with the facts it looked at.
  public static String caution(Caution caution) {
    var facts = caution.because().isEmpty() ? "" : " (" + findings(caution.because()) + ")";
    return caution.aboutLabel() + " – " + caution.reason() + (caution.certain() ? "" : " (may hold)") + facts
        + cited(caution.citation());
  }

  /// Why an option is not offered, one phrase a reason.
  public static List<String> reasons(NotOffered notOffered) {
    return switch (notOffered) {
      case NotOffered.AdvisedAgainst against -> against.authorities().stream()
          .map(position -> position.citation().authority() + " advises against it"
              + (position.citation().note().isEmpty() ? "" : ": " + position.citation().note())
              + cited(position.citation()))
          .toList();
      case NotOffered.NearlyOffered near -> List.of("would need " + near.failing().stream().map(Phrases::failing)
          .collect(Collectors.joining("; ")) + cited(near.nearest()));
    };
  }

  /// Why an option is not offered, so that options with the same reason can stand together.
  static String shortReason(NotOffered notOffered) {
    return switch (notOffered) {
      case NotOffered.AdvisedAgainst against -> "against: " + against.authorities().stream().map(position -> shortName(
          position.citation().authority())).distinct().collect(Collectors.joining(", "));
      case NotOffered.NearlyOffered near ->
        "would need " + near.failing().stream().map(Phrases::failing).collect(Collectors
            .joining("; "));
    };
  }

  /// What is advised against, and what the first row adds to it.
  static String shortNote(NotOffered notOffered) {
    return switch (notOffered) {
      case NotOffered.AdvisedAgainst against -> against.authorities().getFirst().citation().note();
      case NotOffered.NearlyOffered _ -> "";
    };
  }

  static List<String> rows(NotOffered notOffered) {
    return switch (notOffered) {
      case NotOffered.AdvisedAgainst against -> against.authorities().stream().map(position -> position.citation().row()
          .name()).toList();
      case NotOffered.NearlyOffered near -> List.of(near.nearest().row().name());
    };
  }

  private static String failing(FailingCell cell) {
    return cell.need().text() + " (here " + cell.actual() + ")";
  }

  /// Where a fact comes from: the formula, or where it was recorded.
  public static String origin(PlanFact fact) {
    return Stream.of(fact.computedBy().isEmpty() ? "" : "computed by " + fact.computedBy(), String.join(", ", fact
        .sources())).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
  }
}
