package org.osteon.planning.plan;

import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.planning.option.Alert;
import org.osteon.planning.option.Choice;
import org.osteon.planning.option.Comparison;
import org.osteon.planning.option.Condition;
import org.osteon.planning.option.Disagreement;
import org.osteon.planning.option.Goal;
import org.osteon.planning.option.Question;
import org.osteon.planning.option.Stage;

/// The plan as a JSON document `osteon-plan/1`; its schema is `docs/osteon-plan-1.schema.json`.
///
/// Equal plans give the same bytes: UTF-8, keys in one order, no nulls. What may be empty is left out, but for the lists
/// of
/// the first level, which are always there.
public final class PlanJson {

  /// The name and version of the format.
  public static final String FORMAT = "osteon-plan/1";

  private PlanJson() {}

  /// The whole document.
  public static byte[] of(Plan plan) {
    return JsonText.document(plan, PlanJson::plan);
  }

  private static void plan(JsonText json, Plan plan) {
    json.text("format", FORMAT).text("case", plan.caseId()).text("asOf", plan.asOf().toString())
        .child("knowledge", plan.knowledge(), PlanJson::knowledge)
        .child("release", plan.release(), ReleaseJson::release)
        .list("facts", plan.facts(), PlanJson::fact).list("stage", plan.stage(), PlanJson::stage)
        .list("goals", plan.goals(), PlanJson::goal).list("options", plan.options(), OptionJson::option)
        .list("notOffered", plan.notOffered(), OptionJson::notOffered)
        .list("questions", plan.questions(), PlanJson::question)
        .list("alerts", plan.alerts(), PlanJson::alert)
        .list("disagreements", plan.disagreements(), PlanJson::disagreement)
        .child("comparison", plan.comparison(), PlanJson::comparison)
        .textIfAny("pathway", plan.calendar().pathway())
        .list("phases", plan.calendar().phases(), CalendarJson::phase)
        .list("calendar", plan.calendar().activities(), CalendarJson::activity)
        .list("references", plan.references(), PlanJson::reference)
        .list("unread", plan.unread(), PlanJson::unread)
        .list("diagnostics", plan.diagnostics(), PlanJson::diagnostic);
  }

  private static void knowledge(JsonText json, KnowledgeStamp stamp) {
    json.text("version", stamp.version()).text("contentHash", stamp.contentHash())
        .text("reviewStatus", stamp.reviewStatus()).text("engine", stamp.engine())
        .list("documents", stamp.documents(), PlanJson::document)
        .listIfAny("policies", stamp.policies(), PlanJson::document);
  }

  private static void document(JsonText json, KnowledgeStamp.Document document) {
    json.text("id", document.id()).text("title", document.title()).text("authority", document.authority())
        .textIfAny("edition", document.edition()).text("status", document.status())
        .texts("reviewed", document.reviewedBy());
  }

  private static void fact(JsonText json, PlanFact fact) {
    json.text("id", fact.id()).text("label", fact.label()).texts("values", fact.values())
        .text("text", fact.text()).text("state", fact.state()).textIfAny("detail", fact.detail())
        .textIfAny("date", fact.date()).textsIfAny("source", fact.sources())
        .textIfAny("computedBy", fact.computedBy()).text("freshness", fact.freshness());
  }

  private static void stage(JsonText json, Stage stage) {
    json.text("id", stage.system()).text("label", stage.label()).flag("decided", stage.isDecided())
        .texts("values", stage.values()).list("rules", stage.rules(), OptionJson::citation);
  }

  private static void goal(JsonText json, Goal goal) {
    json.text("id", goal.id()).text("label", goal.label()).text("intent", goal.intent())
        .text("holds", OptionJson.holds(goal.certain())).child("rule", goal.citation(), OptionJson::citation);
  }

  private static void question(JsonText json, Question question) {
    json.text("fact", question.fact()).text("label", question.label()).text("question", question.question())
        .text("reason", question.reason().word()).textIfAny("detail", question.detail())
        .number("score", question.score()).list("decides", question.decides(), PlanJson::answer)
        .textIfAny("test", question.test()).textIfAny("testLabel", question.testLabel());
  }

  private static void answer(JsonText json, Question.Answer answer) {
    json.text("answer", answer.answer()).texts("then", answer.then());
  }

  private static void alert(JsonText json, Alert alert) {
    json.text("id", alert.id()).text("severity", alert.severity().word()).text("message", alert.message())
        .textIfAny("advice", alert.advice()).textIfAny("when", alert.clash().text())
        .textsIfAny("options", alert.clash().options().stream().map(Choice::id).toList())
        .textsIfAny("conditions", alert.clash().conditions().stream().map(Condition::text).toList())
        .text("rule", alert.citation().row().name())
        .list("facts", alert.facts(), OptionJson::finding)
        .text("source", String.join(", ", alert.citation().sources())).text("status", alert.citation().status())
        .text("document", alert.citation().document()).flagIfSet("local", alert.citation().isLocal());
  }

  private static void disagreement(JsonText json, Disagreement disagreement) {
    json.text("option", disagreement.option()).text("label", disagreement.label()).list("positions",
        disagreement.positions(), PlanJson::side);
  }

  private static void comparison(JsonText json, Comparison comparison) {
    json.texts("authorities", comparison.authorities()).list("lines", comparison.lines(), PlanJson::line);
  }

  private static void line(JsonText json, Comparison.Line line) {
    json.text("option", line.option()).text("label", line.label()).text("phase", line.slot().key())
        .text("agreement", line.agreement().word()).list("positions", line.sides(), PlanJson::side);
  }

  private static void side(JsonText json, Disagreement.Side side) {
    json.text("authority", side.authority()).text("position", side.stand().word()).textsIfAny("rows", side.rows());
  }

  private static void reference(JsonText json, Reference reference) {
    json.text("document", reference.document()).text("key", reference.key()).text("text", reference.text());
  }

  private static void unread(JsonText json, Plan.UnreadItem item) {
    json.text("source", item.source()).text("found", item.found()).text("reason", item.reason());
  }

  private static void diagnostic(JsonText json, Diagnostic diagnostic) {
    json.text("code", diagnostic.code().id()).text("severity", diagnostic.isError() ? "error" : "warning")
        .text("title", diagnostic.code().title()).textIfAny("place", diagnostic.place().text())
        .textIfAny("found", diagnostic.found()).textsIfAny("advice", diagnostic.advice())
        .textIfAny("source", diagnostic.source());
  }
}
