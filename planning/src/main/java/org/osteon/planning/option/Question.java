package org.osteon.planning.option;

import java.util.List;

/// A missing fact that can still change this plan.
///
/// @param fact
///          the id of the fact
/// @param question
///          as a form asks it
/// @param reason
///          why it counts as unknown
/// @param detail
///          what the record has instead, in plain words; may be empty
/// @param score
///          how many outcomes of the plan it can still change
/// @param decides
///          what the answers would decide, in the order of the vocabulary; may be empty
/// @param test
///          the catalogue id of the examination that answers it; empty when there is none
public record Question(String fact, String label, String question, Reason reason, String detail, int score,
    List<Answer> decides, String test, String testLabel) {

  /// Why a fact counts as unknown, the more urgent first.
  public enum Reason {
    CONFLICTING, MISSING, STALE, PARTIAL;

    /// The word in documents.
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /// One answer and what it would decide.
  ///
  /// @param answer
  ///          the values in plain words
  /// @param then
  ///          what changes with this answer, one phrase an entry; not empty
  public record Answer(String answer, List<String> then) {
    public Answer {
      then = List.copyOf(then);
    }
  }

  public Question {
    decides = List.copyOf(decides);
  }
}
