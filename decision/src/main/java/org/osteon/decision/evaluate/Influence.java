package org.osteon.decision.evaluate;

import java.util.List;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.ValueSet;

/// A fact that is not fully known and whose value can change the result of a decision: there are two completions that differ
/// in this fact only and give different results.
///
/// @param answers what would be possible once the fact is known better. For a fact that is no set the answers divide its
/// possible values; for a set each question asks for one element and has two answers that follow one another: without, with.
public record Influence(FactId fact, List<Answer> answers) {

  /// One answer and what it would leave possible.
  ///
  /// @param values the values of the fact that lead to this
  public record Answer(ValueSet values, Possible possible) {}

  public Influence {
    answers = List.copyOf(answers);
  }
}
