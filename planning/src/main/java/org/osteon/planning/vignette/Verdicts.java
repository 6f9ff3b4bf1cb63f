package org.osteon.planning.vignette;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.osteon.decision.evaluate.Outcome;
import org.osteon.decision.evaluate.Possible;
import org.osteon.decision.evaluate.Result;
import org.osteon.decision.evaluate.RowStatus;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.RowId;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;
import org.osteon.planning.facts.Knowledge;
import org.osteon.planning.option.Alert;
import org.osteon.planning.option.Disagreement;
import org.osteon.planning.option.NotOffered;
import org.osteon.planning.option.Option;
import org.osteon.planning.option.Question;

/// Holds a vignette's expectations against its plan and lists every one that is not met, in words.
final class Verdicts {

  private final Expectation expect;
  private final VignetteRun run;
  private final List<String> faults = new ArrayList<>();

  private Verdicts(VignetteRun run) {
    this.expect = run.vignette().expect();
    this.run = run;
  }

  static List<String> of(VignetteRun run) {
    var verdicts = new Verdicts(run);
    verdicts.options();
    verdicts.decisions();
    verdicts.stages();
    verdicts.announcements();
    verdicts.cautions();
    verdicts.questions();
    verdicts.rows();
    return verdicts.faults;
  }

  private void options() {
    expect.options().forEach((option, status) -> compare("option " + option, status, status(option)));
    expect.absent().stream().filter(option -> isOffered(option)).forEach(option -> faults.add("option " + option
        + " must be absent and is " + status(option)));
  }

  private String status(String option) {
    return run.plan().options().stream().filter(it -> it.id().equals(option)).findFirst().map(Option::status).map(
        it -> it.word()).orElse("not-offered");
  }

  private boolean isOffered(String option) {
    return !status(option).equals("not-offered") && !status(option).equals("blocked");
  }

  private void decisions() {
    expect.decisions().forEach((decision, value) -> compare("decision " + decision, value, outcome(
        decision)));
  }

  private void stages() {
    expect.stage().forEach((system, value) -> compare("stage " + system, value, outcome(system)));
  }

  private String outcome(String decision) {
    var id = new DecisionId(decision);
    if (!run.planner().guidelines().has(id)) {
      return "an unknown decision";
    }
    var table = run.planner().guidelines().table(id);
    return switch (run.evaluation().outcome(table)) {
      case Outcome.Decided decided -> first(decided.result());
      case Outcome.Open(Possible.Results results, List<?> _) when sameFirst(results.results()) ->
        first(results.results()
            .getFirst());
      case Outcome.Open _ -> "open";
      case Outcome.NotCovered _ -> "not-covered";
      case Outcome.Failed failed -> failed.diagnostics().toString();
    };
  }

  private static boolean sameFirst(List<Result> results) {
    return results.stream().map(Verdicts::first).distinct().count() == 1;
  }

  private static String first(Result result) {
    return switch (result) {
      case Result.Single single -> single.outputs().getFirst().text();
      case Result.Many many -> many.entries().stream().map(List::getFirst).map(Value::text).collect(Collectors.joining(
          ", "));
      case Result.Total total -> total.number().text();
      case Result.NoRow _ -> "not-covered";
    };
  }

  private void announcements() {
    var raised = run.plan().alerts().stream().map(Alert::id).toList();
    expect.alerts().stream().filter(alert -> !raised.contains(alert)).forEach(alert -> faults.add("alert "
        + alert + " is not raised"));
    expect.noAlerts().stream().filter(raised::contains).forEach(alert -> faults.add("alert " + alert
        + " is raised"));
    var differing = run.plan().disagreements().stream().map(Disagreement::option).toList();
    expect.disagreement().stream().filter(option -> !differing.contains(option))
        .forEach(option -> faults.add(
            "no disagreement on " + option));
  }

  private void cautions() {
    var held = HeldCautions.of(run);
    expect.cautions().stream().filter(caution -> !held.contains(caution)).forEach(caution -> faults.add(
        "caution " + caution + " is not raised"));
    expect.noCautions().forEach(beginning -> held.stream().filter(caution -> (caution + " ").startsWith(
        beginning + " ")).forEach(caution -> faults.add("caution " + caution + " is raised")));
  }

  private void questions() {
    var asked = run.plan().questions().stream().map(Question::fact).toList();
    expect.questions().stream().filter(fact -> !asked.contains(fact)).forEach(fact -> faults.add("question "
        + fact + " is not asked"));
    var first = expect.firstQuestion();
    if (!first.isEmpty()) {
      compare("first question", first, asked.isEmpty() ? "none" : asked.getFirst());
    }
    expect.conflicts().stream().filter(fact -> !(run.facts().state(new FactId(fact))
        .knowledge() instanceof Knowledge.Conflicting)).forEach(fact -> faults.add("fact " + fact
            + " is not conflicting"));
  }

  private void rows() {
    var fired = FiredRows.of(run);
    expect.rows().stream().filter(row -> !fired.contains(new RowId(row))).forEach(row -> faults.add("row " + row + " "
        + RowStatus.CERTAIN + " expected"));
  }

  private void compare(String what, String expected, String actual) {
    if (!expected.equals(actual)) {
      faults.add(what + ": expected " + expected + ", was " + actual + reason(what));
    }
  }

  private String reason(String what) {
    var option = what.replace("option ", "");
    var offered = run.plan().options().stream().filter(it -> it.id().equals(option)).flatMap(it -> it.conditions()
        .stream()).map(condition -> condition.text()).collect(Collectors.joining("; "));
    var missed = run.plan().notOffered().stream().filter(it -> it.id().equals(option)).map(NotOffered::toString)
        .collect(Collectors.joining("; "));
    return offered.isEmpty() && missed.isEmpty() ? "" : " (" + offered + missed + ")";
  }
}
