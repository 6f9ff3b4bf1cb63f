package org.osteon.planning.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.osteon.planning.casefile.RecordedOverride;
import org.osteon.planning.evaluation.CaseEvaluation;
import org.osteon.planning.evaluation.Role;
import org.osteon.planning.evaluation.RowView;
import org.osteon.planning.knowledge.ReleaseItem;
import org.osteon.planning.option.Findings;

/// Keeps a plan in draft while an item is open. A row that may hold keeps its item open as well as one that holds: nothing
/// is closed by silence.
public final class ReleaseGuard {

  private final CaseEvaluation evaluation;
  private final SequencedMap<String, ReleaseItem> items;

  public ReleaseGuard(CaseEvaluation evaluation, SequencedMap<String, ReleaseItem> items) {
    this.evaluation = evaluation;
    this.items = items;
  }

  /// The state of the plan, after what was passed over.
  public Release release(List<RecordedOverride> overrides) {
    var rows = rows();
    var byItem = overrides.stream().collect(Collectors.groupingBy(RecordedOverride::item));
    var open = items.values().stream().filter(item -> rows.containsKey(item.id()) && !byItem.containsKey(item.id()))
        .map(item -> open(item, rows.getOrDefault(item.id(), List.of()))).toList();
    var overridden = overrides.stream().map(override -> new Overridden(label(override.item()), override, rows
        .containsKey(override.item()))).toList();
    return open.isEmpty() ? new Release.Ready(overridden) : new Release.Draft(open, overridden);
  }

  private Map<String, List<RowView>> rows() {
    var byItem = new LinkedHashMap<String, List<RowView>>();
    for (var table : evaluation.guidelines().of(Role.RELEASE)) {
      evaluation.rows(table).forEach(row -> byItem.computeIfAbsent(row.output("item"), _ -> new ArrayList<>()).add(
          row));
    }
    return byItem;
  }

  private OpenItem open(ReleaseItem item, List<RowView> rows) {
    var missing = new LinkedHashSet<String>();
    var vocabulary = evaluation.guidelines().vocabulary();
    rows.stream().flatMap(row -> evaluation.waitsFor(row).stream()).distinct().sorted().forEach(fact -> missing.add(
        vocabulary.definition(fact).label()));
    return new OpenItem(item.id(), item.label(), item.closes(), rows.stream().map(RowView::citation).toList(), Findings
        .of(rows, evaluation), List.copyOf(missing));
  }

  private String label(String item) {
    var entry = items.get(item);
    return entry == null ? item : entry.label();
  }
}
