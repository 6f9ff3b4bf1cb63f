package org.osteon.decision.explain;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.evaluate.DecisionResult;
import org.osteon.decision.evaluate.Influence;
import org.osteon.decision.evaluate.Possible;
import org.osteon.decision.value.FactId;

/// A missing fact that can still change a result, and how much asking for it settles.
///
/// The measure counts what is open: of a single-hit or aggregating table the possible results but one, of a collecting table
/// the rows that may fire or not. An answer leaves some of it open.
///
/// @param questions what to ask about the fact, most telling first; only a set has several
/// @param mostLeft what the worst answer to the first question leaves open
/// @param sumLeft what all answers to the first question leave open, summed; divided by their number it is the mean
public record DecisiveFact(FactId fact, List<Influence.Question> questions, int mostLeft, int sumLeft) {

  /// Guaranteed reduction first, then mean reduction with every answer weighted alike.
  private static final Comparator<Influence.Question> MOST_TELLING = Comparator
      .comparingInt(DecisiveFact::worst).thenComparing(DecisiveFact::compareMeans);

  public DecisiveFact {
    questions = List.copyOf(questions);
  }

  /// The facts that can still change the result, the most decisive first, ties in dictionary order. Exactly those: the
  /// result does not depend on any other open fact. Refused as [DecisionResult#influences] is.
  public static Checked<List<DecisiveFact>> of(DecisionResult result) {
    return result.influences().then(influences -> Checked.of(influences.stream().map(DecisiveFact::of)
        .sorted(Comparator.comparing(fact -> fact.questions().getFirst(), MOST_TELLING)).toList()));
  }

  private static DecisiveFact of(Influence influence) {
    var questions = influence.questions().stream().sorted(MOST_TELLING).toList();
    var best = questions.getFirst();
    return new DecisiveFact(influence.fact(), questions, worst(best), left(best).sum());
  }

  private static int worst(Influence.Question question) {
    return left(question).max().orElse(0);
  }

  private static int compareMeans(Influence.Question a, Influence.Question b) {
    return Long.compare((long) left(a).sum() * b.answers().size(), (long) left(b).sum() * a.answers().size());
  }

  private static IntStream left(Influence.Question question) {
    return question.answers().stream().mapToInt(answer -> switch (answer.possible()) {
      case Possible.Results results -> results.results().size() - 1;
      case Possible.Rows rows -> rows.sometimes().size();
    });
  }
}
