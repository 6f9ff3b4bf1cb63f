package org.osteon.planning.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.markdown.FrontMatter;
import org.osteon.decision.markdown.GuidelineDocument;
import org.osteon.planning.calendar.CalendarBuilder;
import org.osteon.planning.casefile.CaseRecord;
import org.osteon.planning.evaluation.CaseEvaluation;
import org.osteon.planning.evaluation.Guidelines;
import org.osteon.planning.explain.Why;
import org.osteon.planning.explain.WhyFinder;
import org.osteon.planning.facts.CaseFacts;
import org.osteon.planning.facts.FactDerivation;
import org.osteon.planning.knowledge.CatalogueOption;
import org.osteon.planning.knowledge.KnowledgeBase;
import org.osteon.planning.option.Options;
import org.osteon.planning.release.ReleaseGuard;

/// Makes plans out of cases with one knowledge base. Immutable and thread-safe.
///
/// Same case, same knowledge: equal plans, equal bytes.
public final class Planner {

  /// The version of the engine, shown in every plan; a test holds it against the build.
  public static final String ENGINE = "osteon 0.1.0";

  private final KnowledgeBase knowledge;
  private final Guidelines guidelines;
  private final CalendarBuilder calendars;
  private final Map<String, FrontMatter> documents = new LinkedHashMap<>();

  private Planner(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
    this.guidelines = Guidelines.of(knowledge.model(), knowledge.vocabulary());
    this.calendars = new CalendarBuilder(knowledge.pathways(), knowledge.schedules());
    knowledge.model().documents().stream().map(GuidelineDocument::frontMatter)
        .forEach(document -> documents.put(document
            .id(), document));
  }

  /// A planner for many cases.
  public static Planner of(KnowledgeBase knowledge) {
    return new Planner(knowledge);
  }

  /// The plan of one case.
  public static Plan plan(CaseRecord record, KnowledgeBase knowledge) {
    return of(knowledge).plan(record);
  }

  public KnowledgeBase knowledge() {
    return knowledge;
  }

  public Guidelines guidelines() {
    return guidelines;
  }

  /// The explained plan of a case.
  public Plan plan(CaseRecord record) {
    var facts = FactDerivation.derive(record, knowledge.vocabulary());
    return plan(record, facts, guidelines.evaluate(facts));
  }

  /// The same, for whoever has derived and evaluated the facts of this case already.
  ///
  /// @param facts
  ///          those of the record, by the vocabulary of this planner's knowledge base
  /// @param evaluation
  ///          that of the facts, by this planner's guidelines
  public Plan plan(CaseRecord record, CaseFacts facts, CaseEvaluation evaluation) {
    var options = Options.of(facts, evaluation, knowledge.catalogue(), record.choices());
    var release = new ReleaseGuard(evaluation, knowledge.releaseItems()).release(record.overrides());
    var calendar = calendars.of(record, evaluation, options.offered());
    var references = References.of(options, calendar, release);
    return new Plan(record.id(), record.asOf(), stamp(references), release, PlanFacts.of(facts, knowledge.vocabulary()),
        options
            .stages(),
        options.goals(), options.offered(), options.notOffered(), options.questions(), options.alerts(),
        options.disagreements(), options.comparison(), calendar,
        references.list(documents, knowledge.pathways(), knowledge.schedules()),
        unread(record), diagnostics(record, facts, evaluation));
  }

  /// Why an option of the catalogue is offered, blocked or not offered.
  public Why why(CaseRecord record, CatalogueOption option) {
    var facts = FactDerivation.derive(record, knowledge.vocabulary());
    return new WhyFinder(facts, guidelines.evaluate(facts), knowledge.catalogue()).of(option);
  }

  private KnowledgeStamp stamp(References references) {
    return new KnowledgeStamp(knowledge.version(), knowledge.contentHash(), ReviewWords.of(knowledge.review()), ENGINE,
        references.documents(documents).stream().map(Planner::document).toList(),
        documents.values().stream().filter(document -> document.kind() == FrontMatter.Kind.POLICY).map(
            Planner::document).toList());
  }

  private static KnowledgeStamp.Document document(FrontMatter document) {
    return new KnowledgeStamp.Document(document.id(), document.title(), document.authority(), document.edition(),
        document.status().word(), document.reviewed().stream().map(FrontMatter.Review::text).toList());
  }

  private static List<Plan.UnreadItem> unread(CaseRecord record) {
    return record.unread().stream().map(item -> new Plan.UnreadItem(item.source().text(), item.found(), item.reason()))
        .toList();
  }

  /// Faults of the record, then of its facts, then of tables that could not be evaluated for this case.
  private static List<Diagnostic> diagnostics(CaseRecord record, CaseFacts facts, CaseEvaluation evaluation) {
    var diagnostics = new ArrayList<>(record.diagnostics());
    diagnostics.addAll(facts.diagnostics());
    diagnostics.addAll(evaluation.faults());
    return diagnostics.stream().distinct().toList();
  }
}
