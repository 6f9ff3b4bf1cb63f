package org.osteon.planning.document.text;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osteon.planning.evaluation.RowCitation;
import org.osteon.planning.option.Alert;
import org.osteon.planning.option.Caution;
import org.osteon.planning.option.Option;
import org.osteon.planning.option.Preference;
import org.osteon.planning.plan.KnowledgeStamp;
import org.osteon.planning.plan.Plan;

/// What a document of local policy changed in a plan, in one line.
///
/// Source: docs/decisions/0009-local-policy.md.
public final class PolicyWords {

  private PolicyWords() {}

  /// The document, its review and what it changed; says so when it changed nothing.
  public static String of(KnowledgeStamp.Document policy, Plan plan) {
    var changes = Stream.of(count("moves", plan.options().stream().filter(option -> moves(option, policy)).count(),
        "option within its status", "options within their status"),
        count("forbids", plan.options().stream().filter(option -> option.blockedBy().stream().map(Caution::citation)
            .anyMatch(row -> isOf(row, policy))).count(), "option", "options"),
        count("watches", plan.options().stream().filter(option -> option.cautions().stream().map(Caution::citation)
            .anyMatch(row -> isOf(row, policy))).count(), "option", "options"),
        count("raises", plan.alerts().stream().map(Alert::citation).filter(row -> isOf(row, policy)).count(), "alert",
            "alerts"))
        .filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
    return policy.authority() + ", " + policy.title() + " (" + policy.status() + "): " + (changes.isEmpty()
        ? "changes nothing in this plan"
        : changes + "; marked below as local policy");
  }

  private static boolean moves(Option option, KnowledgeStamp.Document policy) {
    return option.preferences().stream().filter(preference -> !preference.passed().isEmpty()).map(Preference::citation)
        .anyMatch(row -> isOf(row, policy));
  }

  private static boolean isOf(RowCitation row, KnowledgeStamp.Document policy) {
    return row.document().equals(policy.id());
  }

  private static String count(String verb, long number, String one, String many) {
    return number == 0 ? "" : verb + " " + number + " " + (number == 1 ? one : many);
  }
}
