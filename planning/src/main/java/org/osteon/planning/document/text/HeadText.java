package org.osteon.planning.document.text;

import org.osteon.planning.plan.Plan;

/// Whom the plan is for, on what it rests, and the plan in a few lines.
final class HeadText {

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
    sheet.labeled("  ", LABEL, "Release", plan.release().text());
    sheet.labeled("  ", LABEL, "Patient", Phrases.portrait(plan.facts()));
    var stages = Phrases.stages(plan.stage());
    if (!stages.isEmpty()) {
      sheet.labeled("  ", LABEL, "Stage", stages);
    }
    plan.goals().forEach(goal -> sheet.labeled("  ", LABEL, "Goal", Phrases.goal(goal)));
    sheet.labeled("  ", LABEL, "Options", Phrases.tally(plan.options()));
    knowledge.policies().forEach(policy -> sheet.labeled("  ", LABEL, "Policy", PolicyWords.of(policy, plan)));
    sheet.labeled("  ", LABEL, "Open", Phrases.open(plan.questions()));
  }

  private static String shortHash(String hash) {
    return hash.substring(0, Math.min(12, hash.length()));
  }
}
