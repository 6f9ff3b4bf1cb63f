package org.osteon.planning.option;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.osteon.decision.value.FactId;
import org.osteon.planning.evaluation.CaseEvaluation;
import org.osteon.planning.facts.CaseFacts;
import org.osteon.planning.knowledge.Catalogue;
import org.osteon.planning.knowledge.CatalogueOption;

/// What is possible for one case and why, what is not and why not, and what to find out first.
///
/// @param offered
///          best first; a blocked option comes first only when every option is blocked
public record Options(List<Option> offered, List<NotOffered> notOffered, List<Question> questions, List<Alert> alerts,
    List<Disagreement> disagreements, Comparison comparison, List<Goal> goals, List<Stage> stages) {

  public Options {
    offered = List.copyOf(offered);
    notOffered = List.copyOf(notOffered);
    questions = List.copyOf(questions);
    alerts = List.copyOf(alerts);
    disagreements = List.copyOf(disagreements);
    goals = List.copyOf(goals);
    stages = List.copyOf(stages);
  }

  /// Weighs what the tables say about a case.
  ///
  /// @param caseFacts
  ///          the facts that were evaluated, with what is known of each
  public static Options of(CaseFacts caseFacts, CaseEvaluation evaluation, Catalogue catalogue) {
    return of(caseFacts, evaluation, catalogue, List.of());
  }

  /// Weighs what the tables say about a case, and holds what was chosen against itself and the patient.
  ///
  /// @param choices
  ///          ids of the options that the board chose or considers; empty when it did not say
  public static Options of(CaseFacts caseFacts, CaseEvaluation evaluation, Catalogue catalogue,
      List<String> choices) {
    var assessment = Assessment.of(evaluation, catalogue, choices);
    var announcements = new Announcements(evaluation, catalogue);
    return new Options(offered(assessment), notOffered(assessment), new Questions(caseFacts, assessment).list(),
        announcements.alerts(assessment), new Disagreements(evaluation.guidelines()).of(assessment.options()),
        new Comparing(
            evaluation.guidelines()).of(assessment.options()),
        announcements
            .goals(),
        announcements.stages());
  }

  /// How a plan would list one option.
  public static Listing listing(CatalogueOption option, CaseEvaluation evaluation, Catalogue catalogue) {
    return Assessment.assess(option.id(), evaluation, catalogue, new Safety(evaluation, catalogue)).listing();
  }

  /// What safety tables say or may say about an option and its drugs.
  public static List<Caution> safety(CatalogueOption option, CaseEvaluation evaluation, Catalogue catalogue) {
    var safety = new Safety(evaluation, catalogue);
    return safety.warnings(option).stream().map(safety::caution).toList();
  }

  /// The conditions that fail in the row that comes nearest to speaking for an option; empty when a row speaks or may
  /// speak for it, or when it has no row.
  public static List<FailingCell> nearest(CatalogueOption option, CaseEvaluation evaluation, Catalogue catalogue) {
    var rows = evaluation.guidelines().rowsByOption().getOrDefault(option.id(), List.of());
    if (rows.stream().anyMatch(row -> !evaluation.isImpossible(row))) {
      return List.of();
    }
    var misses = new NearMisses(evaluation, catalogue);
    return rows.stream().map(row -> evaluation.view(row)).min(Comparator.comparingInt(row -> row
        .failing().size())).map(row -> row.failing().stream().map(misses::cell).toList()).orElse(List.of());
  }

  /// The facts that can have a say about an option: those of its rows and of the safety rows about it and its drugs,
  /// in the order of the vocabulary.
  public static List<FactId> dependsOn(CatalogueOption option, CaseEvaluation evaluation) {
    return Assessment.dependsOn(option, evaluation.guidelines()).stream().sorted(Comparator.comparingInt(evaluation
        .guidelines().vocabulary()::indexOf)).toList();
  }

  private static List<Option> offered(Assessment assessment) {
    var writer = new OptionWriter(assessment.evaluation(), assessment.catalogue());
    var written = assessment.options().stream().flatMap(option -> writer.write(option).stream()).toList();
    var ranked = Ranking.of(new Doses(assessment.catalogue()).placed(written));
    return new SecondCheck(assessment.evaluation().again(), assessment.catalogue()).of(ranked);
  }

  private static List<NotOffered> notOffered(Assessment assessment) {
    var writer = new OptionWriter(assessment.evaluation(), assessment.catalogue());
    var list = new ArrayList<NotOffered>();
    var mentioned = new LinkedHashSet<String>();
    for (var option : assessment.options()) {
      mentioned.add(option.entry().id());
      if (option.listing() == Listing.AGAINST) {
        list.add(new NotOffered.AdvisedAgainst(option.entry().id(), option.entry().label(), option.entry().modality(),
            option.indication().slot(), writer.positions(option.indication())));
      }
    }
    if (!assessment.evaluation().isShort()) {
      list.addAll(new NearMisses(assessment.evaluation(), assessment.catalogue()).list(mentioned));
    }
    return list;
  }
}
