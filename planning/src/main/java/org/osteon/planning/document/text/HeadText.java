package org.osteon.planning.document.text;

import java.util.List;
import java.util.stream.Collectors;
import org.osteon.planning.option.Goal;
import org.osteon.planning.option.OptionStatus;
import org.osteon.planning.option.Stage;
import org.osteon.planning.plan.Plan;
import org.osteon.planning.plan.PlanFact;

/// Whom the plan is for, on what it rests, and the plan in a few lines.
final class HeadText {

  /// The facts that tell in one line whom we speak of, in the order of speech.
  private static final List<String> PORTRAIT = List.of("age", "sex", "histology", "site", "laterality", "phase");
  private static final int LABEL = 12;

  private HeadText() {}

  static void write(Sheet sheet, Plan plan) {
    var knowledge = plan.knowledge();
    sheet.ends("OSTEON · Treatment plan, for discussion by the board", "as of " + plan.asOf());
    sheet.ends("Case " + plan.caseId(),
        "knowledge " + knowledge.version() + " (" + shortHash(knowledge.contentHash()) + ")");
    sheet.paragraph("", knowledge.reviewStatus());
    sheet.paragraph("",
        "Decision support for professionals; it decides nothing and is not a certified medical device.");
    sheet.heading("IN SHORT");
    sheet.labeled("  ", LABEL, "Patient", portrait(plan.facts()));
    plan.stage().stream().filter(HeadText::tellsSomething)
        .forEach(stage -> sheet.labeled("  ", LABEL, "Stage", stage.label() + ": " + stage(stage)));
    plan.goals().forEach(goal -> sheet.labeled("  ", LABEL, "Goal", goal(goal)));
    sheet.labeled("  ", LABEL, "Options", tally(plan));
    sheet.labeled("  ", LABEL, "Open", plan.questions().isEmpty()
        ? "no missing fact can change this plan"
        : counted(plan.questions().size(), "missing fact") + " can still change this plan");
  }

  private static String portrait(List<PlanFact> facts) {
    var told = PORTRAIT.stream().flatMap(id -> facts.stream().filter(fact -> fact.id().equals(id)))
        .filter(fact -> fact.state().equals("known") || fact.state().equals("conflicting"))
        .map(fact -> fact.state().equals("conflicting") ? fact.label() + " conflicting" : fact.text())
        .collect(Collectors.joining(" · "));
    return told.isEmpty() ? "nothing is known yet" : told;
  }

  /// A stage that may still be anything at all is left to the questions.
  private static boolean tellsSomething(Stage stage) {
    return stage.values().size() <= 3;
  }

  private static String stage(Stage stage) {
    return stage.isDecided() ? stage.values().getFirst() : String.join(" or ", stage.values()) + " (still open)";
  }

  private static String goal(Goal goal) {
    return goal.label() + " (" + goal.intent() + ")" + (goal.certain() ? "" : ", still open");
  }

  private static String tally(Plan plan) {
    var told = List.of(OptionStatus.values()).stream()
        .map(status -> new Tally(status, plan.options().stream().filter(o -> o.status() == status).count()))
        .filter(tally -> tally.count() > 0).map(tally -> tally.count() + " " + tally.status().word())
        .collect(Collectors.joining(", "));
    return told.isEmpty() ? "none yet" : told;
  }

  private record Tally(OptionStatus status, long count) {}

  static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static String shortHash(String hash) {
    return hash.substring(0, Math.min(12, hash.length()));
  }
}
