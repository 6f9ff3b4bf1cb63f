package org.osteon.planning.option;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osteon.planning.evaluation.RowCitation;

/// What the local policy of a hospital prefers among the options that remain. It changes the order within a slot and a
/// status and nothing else: it can neither unblock an option nor change what the authorities say.
///
/// Source: docs/decisions/0009-local-policy.md.
///
/// @param citation
///          the row of the policy document
/// @param because
///          the facts that the row looked at
/// @param passed
///          what it changed: the labels of the options, of the same slot and status, that this one now stands before (prefer)
///          or behind (avoid) and would not without policy; empty when the order stayed as it was
public record Preference(Choice choice, RowCitation citation, List<Finding> because, List<String> passed) {

  /// Which way a policy leans.
  public enum Choice {
    PREFER, AVOID;

    /// The word in tables and documents.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Choice> of(String word) {
      return Arrays.stream(values()).filter(choice -> choice.word().equals(word)).findFirst();
    }
  }

  public Preference {
    because = List.copyOf(because);
    passed = List.copyOf(passed);
  }

  /// The same, with what it changed.
  Preference passing(List<String> labels) {
    return new Preference(choice, citation, because, labels);
  }

  /// How a list of preferences moves an option: what is avoided goes behind, even if another row prefers it.
  static int rank(List<Preference> preferences) {
    if (preferences.stream().anyMatch(preference -> preference.choice() == Choice.AVOID)) {
      return 1;
    }
    return preferences.isEmpty() ? 0 : -1;
  }
}
