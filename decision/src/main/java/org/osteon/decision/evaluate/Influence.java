package org.osteon.decision.evaluate;

import java.util.List;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.ValueSet;

/// A fact that is not fully known and whose value can change the result of a decision: there are two completions that differ
/// in this fact only and give different results.
///
/// @param questions one for a fact that is no set; for a set one for each element that matters
public record Influence(FactId fact, List<Question> questions) {

  /// What one could ask about the fact.
  ///
  /// @param answers they divide the values that the fact may have; answers that leave the same possible are one
  public record Question(List<Answer> answers) {
    public Question {
      answers = List.copyOf(answers);
    }
  }

  /// One answer and what it would leave possible.
  ///
  /// @param values the values of the fact that lead to this
  public record Answer(ValueSet values, Possible possible) {}

  public Influence {
    questions = List.copyOf(questions);
  }
}
