package org.osteon.planning.option;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.ValueSet;
import org.osteon.planning.evaluation.CaseEvaluation;
import org.osteon.planning.evaluation.Subject;
import org.osteon.planning.facts.CaseFacts;
import org.osteon.planning.facts.FactState;
import org.osteon.planning.facts.Knowledge;
import org.osteon.planning.knowledge.Catalogue;
import org.osteon.planning.knowledge.CatalogueOption;

/// The missing facts that can still change a plan, most decisive first, with what each answer would decide.
///
/// Source: docs/decisions/0006-options.md, section Questions.
final class Questions {

  /// For so many questions the plan is evaluated again under each answer.
  private static final int ANSWERED = 8;

  /// So many changes are named for one answer.
  private static final int CHANGES = 6;

  private final CaseFacts caseFacts;
  private final Assessment assessment;
  private final CaseEvaluation evaluation;
  private final Catalogue catalogue;

  Questions(CaseFacts caseFacts, Assessment assessment) {
    this.caseFacts = caseFacts;
    this.assessment = assessment;
    this.evaluation = assessment.evaluation();
    this.catalogue = assessment.catalogue();
  }

  List<Question> list() {
    var waiting = Waiting.of(assessment);
    var ranked = ranked(waiting);
    var before = Snapshot.of(assessment, !evaluation.isShort());
    var questions = new ArrayList<Question>();
    for (var fact : ranked) {
      var answers = questions.size() < ANSWERED ? answers(fact, before) : List.<Question.Answer>of();
      questions.add(question(fact, waiting.score(fact), answers));
    }
    return List.copyOf(questions);
  }

  private List<FactId> ranked(Waiting waiting) {
    var facts = new HashSet<>(waiting.facts());
    var conflicting = caseFacts.states().values().stream().filter(state -> state
        .knowledge() instanceof Knowledge.Conflicting).map(FactState::fact).toList();
    facts.addAll(conflicting);
    var vocabulary = evaluation.guidelines().vocabulary();
    return facts.stream().sorted(Comparator.<FactId, Boolean>comparing(fact -> !conflicting.contains(fact))
        .thenComparing(this::isPreference)
        .thenComparingInt(fact -> -waiting.score(fact))
        .thenComparing(fact -> !evaluation.isContext(fact))
        .thenComparingInt(vocabulary::indexOf)).toList();
  }

  private boolean isPreference(FactId fact) {
    return Safety.isPreference(evaluation.guidelines().vocabulary().definition(fact));
  }

  private Question question(FactId fact, int score, List<Question.Answer> answers) {
    var definition = evaluation.guidelines().vocabulary().definition(fact);
    var test = definition.test();
    return new Question(fact.name(), definition.label(), definition.question(), reason(fact), detail(fact), score,
        answers, test, catalogue.option(test).map(CatalogueOption::label).orElse(""));
  }

  private Question.Reason reason(FactId fact) {
    return switch (caseFacts.state(fact).knowledge()) {
      case Knowledge.Conflicting _ -> Question.Reason.CONFLICTING;
      case Knowledge.Stale _ -> Question.Reason.STALE;
      case Knowledge.Partial _ -> Question.Reason.PARTIAL;
      case Knowledge.Known _,Knowledge.NotRecorded _,Knowledge.Absent _ -> Question.Reason.MISSING;
    };
  }

  private String detail(FactId fact) {
    return switch (caseFacts.state(fact).knowledge()) {
      case Knowledge.Conflicting conflicting -> conflicting.reason();
      case Knowledge.Stale stale -> stale.asRecorded() + (stale.since().text().isEmpty()
          ? ", undated"
          : " of " + stale.since().text()) + "; valid for " + stale.days() + " days";
      case Knowledge.Partial _ -> "so far: " + Subject.of(fact, evaluation.guidelines()).words().of(evaluation.facts()
          .get(fact));
      case Knowledge.Absent absent -> "recorded as " + absent.reason().key();
      case Knowledge.Known _,Knowledge.NotRecorded _ -> "";
    };
  }

  /// Answers that would decide the same are one answer.
  private List<Question.Answer> answers(FactId fact, Snapshot before) {
    Map<List<String>, List<ValueSet>> byChanges = new LinkedHashMap<>();
    for (var answer : evaluation.answers(fact)) {
      var after = Snapshot.of(assessment.assuming(fact, answer), !evaluation.isShort());
      var changes = after.changesFrom(before);
      if (!changes.isEmpty()) {
        byChanges.computeIfAbsent(changes, _ -> new ArrayList<>()).add(answer);
      }
    }
    var words = Subject.of(fact, evaluation.guidelines()).words();
    return byChanges.entrySet().stream().map(entry -> new Question.Answer(words.ofAll(entry.getValue()), few(entry
        .getKey()))).toList();
  }

  private static List<String> few(List<String> changes) {
    if (changes.size() <= CHANGES) {
      return changes;
    }
    var few = new ArrayList<>(changes.subList(0, CHANGES));
    few.add("and " + (changes.size() - CHANGES) + " more");
    return few;
  }
}
