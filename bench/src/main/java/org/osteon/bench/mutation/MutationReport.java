package org.osteon.bench.mutation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What became of all mutants, for people.
///
/// @param head
///          what was measured, and how
/// @param results
///          in the order of the documents
record MutationReport(String head, List<Result> results) {

  private static final String CHANGES = """
      One cell of one table is changed at a time: a condition left out, one value of a list left out, a value replaced by
      its neighbor, yes for no, a boundary moved to the other side, a `not` forgotten, an output replaced. Changes that
      provably affect no patient (exact difference of both tables) are not counted.

      Unnoticed: some vignette's patient sees the change and nothing fails. Unseen: no vignette's patient does.

      """;

  private static final String STATEMENTS = """
      # What statements notice

      Written by `bench/mutate`. A change is noticed when a statement (knowledge/statements) fails, or when the knowledge
      base cannot be read any more. A statement is what a table said about a patient of a vignette when it was last
      accepted. It was recorded from the table and shows that nothing changes unseen; that what a table says is right is for
      vignettes and reviewers to show.

      """ + CHANGES;

  static MutationReport ofStatements(List<Result> results) {
    return new MutationReport(STATEMENTS, results);
  }

  static MutationReport ofExpectations(List<Result> results, String every) {
    return new MutationReport("""
        # What the expectations of vignettes alone notice

        Written by `bench/mutate --expectations %s`: a sample, one of %s changes. A change is noticed when a vignette's
        expectation, written from evidence, fails, or when the knowledge base cannot be read any more; statements do not
        count here. At most 60 vignettes who see a change are planned, so the share is never too high.

        """.formatted(every, every) + CHANGES, results);
  }

  /// @param document
  ///          the file of the table
  record Result(String document, Mutant mutant, Verdict verdict) {}

  MutationReport {
    results = List.copyOf(results);
  }

  /// The score in one line.
  String summary() {
    var counts = counts(results);
    int noticed = count(counts, Verdict.NOTICED) + count(counts, Verdict.REFUSED);
    int counted = results.size() - count(counts, Verdict.EQUIVALENT);
    return "mutation score %.1f %%: %d of %d changes noticed (%d of them refused on reading), %d proven without effect"
        .formatted(counted == 0 ? 0.0 : 100.0 * noticed / counted, noticed, counted, count(counts, Verdict.REFUSED),
            count(counts, Verdict.EQUIVALENT));
  }

  String text() {
    var lines = new ArrayList<String>();
    lines.add("**" + summary() + "**");
    lines.add("");
    lines.add("| document | noticed | refused | unnoticed | unseen | without effect |");
    lines.add("|---|---:|---:|---:|---:|---:|");
    var byDocument = new TreeMap<String, List<Result>>();
    results.forEach(result -> byDocument.computeIfAbsent(result.document(), _ -> new ArrayList<>()).add(result));
    byDocument.forEach((document, list) -> {
      var counts = counts(list);
      lines.add("| %s | %d | %d | %d | %d | %d |".formatted(document, count(counts, Verdict.NOTICED), count(counts,
          Verdict.REFUSED), count(counts, Verdict.UNNOTICED), count(counts, Verdict.UNSEEN),
          count(counts,
              Verdict.EQUIVALENT)));
    });
    lines.add("");
    lines.add("## Changes that nobody notices");
    lines.add("");
    results.stream().filter(result -> result.verdict() == Verdict.UNNOTICED || result.verdict() == Verdict.UNSEEN)
        .forEach(result -> lines.add("- " + result.document() + ": " + result.mutant().text()));
    return head + String.join("\n", lines) + "\n";
  }

  private static Map<Verdict, Integer> counts(List<Result> results) {
    var counts = new EnumMap<Verdict, Integer>(Verdict.class);
    results.forEach(result -> counts.merge(result.verdict(), 1, Integer::sum));
    return counts;
  }

  private static int count(Map<Verdict, Integer> counts, Verdict verdict) {
    return counts.getOrDefault(verdict, 0);
  }
}
