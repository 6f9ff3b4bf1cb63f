package org.osteon.decision.analyze;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagram.DiagramLimitException;
import org.osteon.decision.diagram.DiagramStore;
import org.osteon.decision.evaluate.DecisionModel;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.HitPolicy;
import org.osteon.decision.value.Dictionary;
import org.osteon.decision.value.Value;

/// The exact difference between two versions of a decision, changes of the tables that it requires included.
///
/// @param changes each with its own before and after; all their regions are disjoint, and outside them nothing changed
public record TableDifference(DecisionId decision, List<Change> changes) {

  /// Far beyond any table that people can read.
  private static final int NODES = 4_000_000;
  private static final int REGIONS = 10_000;

  public TableDifference {
    changes = List.copyOf(changes);
  }

  /// One change of outcome.
  ///
  /// @param regions the cases that it concerns
  public record Change(Effect effect, Regions regions, ExampleCase example) {

    /// The change for people, one line a region, such as `age > 40: regimen:map → regimen:ap`.
    public String text(Dictionary dictionary) {
      return regions.listed().stream().map(region -> region.text(dictionary) + ": " + effect.text())
          .collect(Collectors.joining("\n"))
          + (regions.isComplete() ? "" : "\n… and " + (regions.total() - regions.listed().size()) + " more regions");
    }
  }

  /// What changes.
  public sealed interface Effect {

    /// Another ending.
    record Replaced(Ending before, Ending after) implements Effect {}

    /// A collecting table gives some entries more and some less; what else it gives is the same.
    ///
    /// @param removed sorted, with repetition
    /// @param added sorted, with repetition
    record Entries(List<List<Value>> removed, List<List<Value>> added) implements Effect {
      public Entries {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
      }
    }

    default String text() {
      return switch (this) {
        case Replaced replaced -> replaced.before().text() + " → " + replaced.after().text();
        case Entries entries -> {
          var parts = new ArrayList<String>();
          entries.removed().forEach(entry -> parts.add("no longer " + text(entry)));
          entries.added().forEach(entry -> parts.add("now also " + text(entry)));
          yield String.join("; ", parts);
        }
      };
    }

    private static String text(List<Value> entry) {
      return entry.stream().map(Value::text).collect(Collectors.joining(", "));
    }
  }

  /// Compares a decision, or a table with parameters for all values that they can have.
  ///
  /// @param before the older version, which has the table
  /// @param after the newer version, which has the table too, with the same parameters, over an equal dictionary
  /// @return refused with OST-ANL-0008 when the exact answer needs too many distinctions
  public static Checked<TableDifference> between(DecisionModel before, DecisionModel after, DecisionId decision) {
    try {
      return Checked.of(new Comparison(new TableLookup(before, decision), new TableLookup(after, decision), decision)
          .difference());
    } catch (DiagramLimitException limit) {
      return new Checked.Refused<>(List.of(Diagnostic.of(AnalysisFault.TOO_ENTANGLED,
          after.document(decision).placeOf(decision), "more than " + limit.limit() + " distinctions")));
    }
  }

  /// Two versions on one store of diagrams.
  private static final class Comparison {

    private final TableLookup before;
    private final TableLookup after;
    private final DecisionId decision;
    private final TableDiagrams diagrams;
    private final RegionFinder finder;

    Comparison(TableLookup before, TableLookup after, DecisionId decision) {
      this.before = before;
      this.after = after;
      this.decision = decision;
      var cuts = new CutMaker().read(before.subject(), before).read(after.subject(), after)
          .make(after);
      diagrams = new TableDiagrams(new DiagramStore(NODES), cuts);
      finder = new RegionFinder(diagrams, after);
    }

    TableDifference difference() {
      boolean multiset = before.get(decision).hitPolicy() == HitPolicy.COLLECT
          && after.get(decision).hitPolicy() == HitPolicy.COLLECT;
      return new TableDifference(decision, multiset ? entries() : endings());
    }

    /// Pairs of endings: the older one chooses, and for each the newer one is looked at.
    private List<Change> endings() {
      int old = diagrams.endings(before.subject(), before);
      int now = diagrams.endings(after.subject(), after);
      var changes = new ArrayList<Change>();
      for (int from : diagrams.store().ends(old)) {
        int there = diagrams.store().map(old, number -> number == from ? 1 : 0);
        for (int to : diagrams.store().ends(now)) {
          if (from != to) {
            int both = diagrams.and(there, diagrams.store().map(now, number -> number == to ? 1 : 0));
            change(new Effect.Replaced(diagrams.ending(from), diagrams.ending(to)), both, changes);
          }
        }
      }
      return changes;
    }

    private void change(Effect effect, int truth, List<Change> into) {
      if (truth != TableDiagrams.FALSE) {
        into.add(new Change(effect, finder.regions(truth, REGIONS), finder.example(truth)));
      }
    }

    /// Rows that match the same cases and give the same in both versions cancel out, so that the many combinations of
    /// rows that did not change are never looked at.
    private List<Change> entries() {
      var old = diagrams.logic(before.subject(), before);
      var now = diagrams.logic(after.subject(), after);
      var oldRows = rows(old);
      var newRows = rows(now);
      for (var row : List.copyOf(oldRows)) {
        if (newRows.remove(row)) {
          oldRows.remove(row);
        }
      }
      var deltas = new Deltas();
      int sum = DiagramStore.end(deltas.number(new TreeMap<>()));
      for (var row : oldRows) {
        sum = add(sum, row, -1, deltas);
      }
      for (var row : newRows) {
        sum = add(sum, row, 1, deltas);
      }
      return changes(sum, deltas, old.sound(), now.sound());
    }

    private List<Change> changes(int sum, Deltas deltas, int oldSound, int newSound) {
      var changes = new ArrayList<Change>();
      int sound = diagrams.and(oldSound, newSound);
      for (int number : diagrams.store().ends(sum)) {
        var effect = deltas.effect(number);
        if (!effect.removed().isEmpty() || !effect.added().isEmpty()) {
          change(effect, diagrams.and(sound, diagrams.store().map(sum, end -> end == number ? 1 : 0)), changes);
        }
      }
      if (oldSound != newSound) {
        broken(changes);
      }
      return changes;
    }

    /// Where only one of the versions fails the whole results have to be compared.
    private void broken(List<Change> into) {
      endings().stream().filter(change -> change.effect() instanceof Effect.Replaced replaced
          && (replaced.before() instanceof Ending.Breaks || replaced.after() instanceof Ending.Breaks))
          .forEach(into::add);
    }

    private record Row(int truth, List<Value> outputs) {}

    private static List<Row> rows(TableDiagrams.Logic logic) {
      var rows = new ArrayList<Row>();
      for (int at = 0; at < logic.rows().size(); at++) {
        rows.add(new Row(logic.rows().get(at), logic.table().rules().get(at).outputs()));
      }
      return rows;
    }

    private int add(int sum, Row row, int count, Deltas deltas) {
      int more = diagrams.store().map(sum, number -> deltas.plus(number, row.outputs(), count));
      return diagrams.store().select(row.truth(), sum, more);
    }
  }

  /// Numbers for multisets of entries, with negative counts for entries that are gone.
  private static final class Deltas {

    private final List<Map<String, Integer>> multisets = new ArrayList<>();
    private final Map<Map<String, Integer>, Integer> numbers = new HashMap<>();
    private final Map<String, List<Value>> entryByKey = new HashMap<>();

    int number(Map<String, Integer> multiset) {
      return numbers.computeIfAbsent(multiset, fresh -> {
        multisets.add(fresh);
        return multisets.size() - 1;
      });
    }

    int plus(int number, List<Value> entry, int count) {
      var key = entry.stream().map(Value::toString).collect(Collectors.joining("\u0000"));
      entryByKey.putIfAbsent(key, entry);
      var changed = new TreeMap<>(multisets.get(number));
      if (changed.merge(key, count, Integer::sum) == 0) {
        changed.remove(key);
      }
      return number(changed);
    }

    Effect.Entries effect(int number) {
      var removed = new ArrayList<List<Value>>();
      var added = new ArrayList<List<Value>>();
      multisets.get(number).forEach((key, count) -> {
        for (int i = 0; i < Math.abs(count); i++) {
          (count < 0 ? removed : added).add(java.util.Objects.requireNonNull(entryByKey.get(key)));
        }
      });
      return new Effect.Entries(removed, added);
    }
  }
}
