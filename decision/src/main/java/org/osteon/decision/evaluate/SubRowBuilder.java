package org.osteon.decision.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.diagram.Bits;
import org.osteon.decision.evaluate.SubRows.Exclusion;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.SetRange;
import org.osteon.decision.value.Value;
import org.osteon.decision.value.ValueSet;

/// Turns the cells of a table into sub-rows and columns.
final class SubRowBuilder {

  /// A column before its sub-rows are known: which of a slot's classes a row accepts.
  private record Plain(int slot, int classes, IntFunction<Value> valueOf, CellGroup group) {}

  /// The elements of a set: a slot for each, in the order of the domain.
  private record Elements(List<Integer> slots, Domain.SetDomain domain, CellGroup group) {
    List<SetRange> ranges(int row) {
      return ((ValueSet.Sets) group.accepted(row, domain)).ranges();
    }

    List<SetRange> excluded(int row) {
      return ((ValueSet.Sets) group.accepted(row, domain).complement(domain)).ranges();
    }
  }

  private record SubRow(int row, List<SetRange> ranges) {}

  private final int rows;
  private final List<Plain> plains = new ArrayList<>();
  private final List<Elements> sets = new ArrayList<>();
  private final List<CellGroup> fixed = new ArrayList<>();
  private final Map<CellGroup, Column> columnOfGroup = new HashMap<>();
  private final Map<Integer, Column> columnOfElement = new HashMap<>();

  SubRowBuilder(int rows) {
    this.rows = rows;
  }

  void plain(int slot, int classes, IntFunction<Value> valueOf, CellGroup group) {
    plains.add(new Plain(slot, classes, valueOf, group));
  }

  void elements(List<Integer> slots, Domain.SetDomain domain, CellGroup group) {
    sets.add(new Elements(slots, domain, group));
  }

  void fixed(CellGroup group) {
    fixed.add(group);
  }

  /// @param order how rows stand in sub-rows, first one first
  SubRows build(Comparator<Integer> order) {
    var subRows = new ArrayList<SubRow>();
    IntStream.range(0, rows).boxed().sorted(order).filter(this::passesFixed)
        .forEach(row -> combine(row, 0, List.of(), subRows));
    var columns = new ArrayList<Column>();
    for (var plain : plains) {
      column(plain, subRows).ifPresent(column -> {
        columns.add(column);
        columnOfGroup.put(plain.group(), column);
      });
    }
    for (int i = 0; i < sets.size(); i++) {
      var ofSet = columns(sets.get(i), i, subRows);
      columns.addAll(ofSet);
      ofSet.forEach(column -> columnOfElement.put(column.slot, column));
    }
    columns.sort(Comparator.comparingInt((Column column) -> tested(column, subRows.size())).reversed());
    var rowOf = subRows.stream().mapToInt(SubRow::row).toArray();
    return new SubRows(columns, rowOf, exclusions(columns, rowOf));
  }

  private boolean passesFixed(int row) {
    return fixed.stream().allMatch(group -> group.source instanceof Source.Fixed given
        && group.accepts(row, given.value()));
  }

  private void combine(int row, int set, List<SetRange> chosen, List<SubRow> into) {
    if (set == sets.size()) {
      into.add(new SubRow(row, chosen));
      return;
    }
    for (var range : sets.get(set).ranges(row)) {
      var longer = new ArrayList<>(chosen);
      longer.add(range);
      combine(row, set + 1, longer, into);
    }
  }

  /// Classes that the same sub-rows accept are one class of the column; a column of one class is none.
  private static Optional<Column> column(Plain plain, List<SubRow> subRows) {
    var localBySignature = new HashMap<String, Integer>();
    var signatures = new ArrayList<long[]>();
    var localOf = new int[plain.classes()];
    for (int c = 0; c < plain.classes(); c++) {
      var value = plain.valueOf().apply(c);
      var bits = Bits.none(subRows.size());
      for (int i = 0; i < subRows.size(); i++) {
        if (plain.group().accepts(subRows.get(i).row(), value)) {
          Bits.add(bits, i);
        }
      }
      localOf[c] = localBySignature.computeIfAbsent(Arrays.toString(bits), _ -> {
        signatures.add(bits);
        return signatures.size() - 1;
      });
    }
    boolean free = signatures.size() == 1 && Bits.count(signatures.getFirst()) == subRows.size();
    return free
        ? Optional.empty()
        : Optional.of(new Column(plain.group().source, plain.slot(), signatures.size(), localOf,
            signatures.toArray(long[][]::new)));
  }

  private static List<Column> columns(Elements elements, int set, List<SubRow> subRows) {
    var columns = new ArrayList<Column>();
    for (int e = 0; e < elements.slots().size(); e++) {
      var name = elements.domain().elements().get(e);
      var rows = new long[][]{Bits.none(subRows.size()), Bits.none(subRows.size())};
      for (int i = 0; i < subRows.size(); i++) {
        var range = subRows.get(i).ranges().get(set);
        if (!range.must().contains(name)) {
          Bits.add(rows[0], i);
        }
        if (range.may().contains(name)) {
          Bits.add(rows[1], i);
        }
      }
      if (Bits.count(rows[0]) + Bits.count(rows[1]) < 2 * subRows.size()) {
        columns.add(new Column(elements.group().source, elements.slots().get(e), 2, new int[]{0, 1}, rows));
      }
    }
    return columns;
  }

  /// How many sub-rows the column restricts: the most telling column is asked first.
  private static int tested(Column column, int subRows) {
    var free = Bits.all(subRows);
    for (var rows : column.rows) {
      Bits.keep(free, rows);
    }
    return subRows - Bits.count(free);
  }

  private Map<Integer, List<Exclusion>> exclusions(List<Column> columns, int[] rowOf) {
    var count = new int[rows];
    for (int row : rowOf) {
      count[row]++;
    }
    var result = new HashMap<Integer, List<Exclusion>>();
    for (int row = 0; row < rows; row++) {
      if (count[row] > 1) {
        result.put(row, exclusions(row, columns));
      }
    }
    return result;
  }

  private List<Exclusion> exclusions(int row, List<Column> columns) {
    var result = new ArrayList<Exclusion>();
    for (var plain : plains) {
      var column = columnOfGroup.get(plain.group());
      for (int c = 0; c < plain.classes(); c++) {
        if (column != null && !plain.group().accepts(row, plain.valueOf().apply(c))) {
          result.add(new Exclusion(new int[]{columns.indexOf(column)}, new int[]{column.localOf[c]}));
        }
      }
    }
    for (var set : sets) {
      for (var range : set.excluded(row)) {
        result.add(exclusion(set, range, columns));
      }
    }
    return result;
  }

  private Exclusion exclusion(Elements set, SetRange range, List<Column> columns) {
    var at = new ArrayList<Integer>();
    var locals = new ArrayList<Integer>();
    for (int e = 0; e < set.slots().size(); e++) {
      var name = set.domain().elements().get(e);
      boolean must = range.must().contains(name);
      if (must || !range.may().contains(name)) {
        var column = columnOfElement.get(set.slots().get(e));
        if (column == null) {
          throw new OsteonBugException("A row asks for an element that no column asks for.");
        }
        at.add(columns.indexOf(column));
        locals.add(must ? 1 : 0);
      }
    }
    return new Exclusion(at.stream().mapToInt(i -> i).toArray(), locals.stream().mapToInt(i -> i).toArray());
  }
}
