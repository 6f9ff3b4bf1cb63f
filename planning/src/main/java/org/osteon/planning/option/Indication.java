package org.osteon.planning.option;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.evaluate.RowStatus;
import org.osteon.planning.evaluation.CaseEvaluation;
import org.osteon.planning.evaluation.RowView;
import org.osteon.planning.knowledge.Slot;

/// Whether the authorities together indicate one option, before anybody asks whether this body can bear it.
///
/// The rules are in docs/decisions/0006-options.md, section Indication.
///
/// @param standings
///          one for each authority that speaks or may speak
/// @param ways
///          the rows, one of which must come to hold, when nothing speaks for it yet; the easiest first
/// @param unless
///          rows of which none may come to hold
record Indication(String option, Verdict verdict, List<Standing> standings, List<RowView> ways, List<RowView> unless) {

  /// How the authorities together see it.
  enum Verdict {
    /// All that speak recommend it.
    RECOMMENDED,
    /// They differ, or say consider.
    OPTIONAL,
    /// Nobody speaks for it yet, but somebody may.
    POSSIBLE,
    /// All that speak are against it.
    AGAINST,
    /// Nobody speaks, and nobody may.
    SILENT
  }

  Indication {
    standings = List.copyOf(standings);
    ways = List.copyOf(ways);
    unless = List.copyOf(unless);
  }

  static Indication of(String option, List<RowView> rows) {
    var byAuthority = new LinkedHashMap<String, List<RowView>>();
    rows.stream().filter(row -> row.status() != RowStatus.IMPOSSIBLE).forEach(row -> byAuthority.computeIfAbsent(row
        .table().authority(), _ -> new ArrayList<>()).add(row));
    var standings = byAuthority.entrySet().stream().map(entry -> Standing.of(entry.getKey(), entry.getValue()))
        .toList();
    var verdict = verdict(standings);
    return switch (verdict) {
      case POSSIBLE -> new Indication(option, verdict, standings, ways(standings), List.of());
      case RECOMMENDED, OPTIONAL -> new Indication(option, verdict, standings, List.of(), unless(standings));
      case AGAINST, SILENT -> new Indication(option, verdict, standings, List.of(), List.of());
    };
  }

  private static Verdict verdict(List<Standing> standings) {
    var stands = standings.stream().filter(Standing::speaks).map(Standing::stand).toList();
    if (stands.isEmpty()) {
      return standings.stream().anyMatch(standing -> !standing.possiblyFor().isEmpty())
          ? Verdict.POSSIBLE
          : Verdict.SILENT;
    }
    if (stands.stream().allMatch(stand -> stand == Disagreement.Stand.AGAINST)) {
      return Verdict.AGAINST;
    }
    return stands.stream().allMatch(stand -> stand == Disagreement.Stand.RECOMMEND)
        ? Verdict.RECOMMENDED
        : Verdict.OPTIONAL;
  }

  /// A way that waits for a context fact is none: it is summarized under the question about that fact.
  private static List<RowView> ways(List<Standing> standings) {
    return standings.stream().flatMap(standing -> standing.possiblyFor().stream()).sorted(Comparator
        .comparingInt(row -> row.open().size())).toList();
  }

  /// Possible rows against it, if together they could silence everybody who speaks for it.
  private static List<RowView> unless(List<Standing> standings) {
    var speakers = standings.stream().filter(Standing::speaks).toList();
    var mayAllTurn = speakers.stream().allMatch(standing -> standing.stand() == Disagreement.Stand.AGAINST
        || !standing.possiblyAgainst().isEmpty());
    return mayAllTurn ? speakers.stream().flatMap(standing -> standing.possiblyAgainst().stream()).toList() : List.of();
  }

  /// The ways that wait neither for a context fact nor for one that need not be asked about.
  List<RowView> settledWays(CaseEvaluation evaluation) {
    return ways.stream().filter(row -> !evaluation.waitsForContext(row) && !evaluation.relevance().isRemote(row))
        .toList();
  }

  /// The slot that the strongest row names: certain before possible, then the order of the tables.
  Slot slot() {
    return rows().stream().sorted(Comparator.comparing(RowView::status)).map(row -> row.output("slot"))
        .flatMap(word -> Slot.ofKey(word).stream()).findFirst().orElseThrow(() -> new OsteonBugException("Option `"
            + option + "` has no slot."));
  }

  List<RowView> rows() {
    return standings.stream().flatMap(standing -> standing.rows().stream()).toList();
  }
}
