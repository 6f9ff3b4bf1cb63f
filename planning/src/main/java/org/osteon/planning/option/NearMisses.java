package org.osteon.planning.option;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osteon.planning.evaluation.CaseEvaluation;
import org.osteon.planning.evaluation.CellView;
import org.osteon.planning.evaluation.Guidelines;
import org.osteon.planning.evaluation.RowView;
import org.osteon.planning.evaluation.Subject;
import org.osteon.planning.knowledge.Catalogue;
import org.osteon.planning.knowledge.Slot;

/// Options that no row speaks for, but one nearly does.
///
/// Source: docs/decisions/0006-options.md, section Not offered.
final class NearMisses {

  /// A row that fails on more conditions than this is not near.
  private static final int CELLS = 2;

  private static final int LISTED = 12;

  private final CaseEvaluation evaluation;
  private final Catalogue catalogue;

  NearMisses(CaseEvaluation evaluation, Catalogue catalogue) {
    this.evaluation = evaluation;
    this.catalogue = catalogue;
  }

  /// The nearly offered options that are not among the ids given, nearest first.
  List<NotOffered> list(Set<String> mentioned) {
    var found = new ArrayList<NotOffered.NearlyOffered>();
    for (var entry : evaluation.guidelines().rowsByOption().entrySet()) {
      if (!mentioned.contains(entry.getKey())) {
        nearest(entry.getValue()).flatMap(row -> describe(entry.getKey(), row)).ifPresent(found::add);
      }
    }
    return found.stream().sorted(Comparator.<NotOffered.NearlyOffered>comparingInt(it -> it.failing().size())
        .thenComparing(NotOffered::slot)).limit(LISTED).map(NotOffered.class::cast).toList();
  }

  /// The row that fails on the fewest conditions; none of them says which disease and moment we are in.
  Optional<RowView> nearest(List<Guidelines.OptionRow> rows) {
    return rows.stream().filter(evaluation::isImpossible).map(row -> evaluation.view(row)).filter(
        NearMisses::isNear).min(Comparator.comparingInt(row -> row.failing().size()));
  }

  private static boolean isNear(RowView row) {
    var failing = row.failing();
    return !failing.isEmpty() && failing.size() <= CELLS && failing.stream().noneMatch(CellView::context) && row.open()
        .stream().noneMatch(CellView::context) && Standing.position(row) != Position.AGAINST;
  }

  private Optional<NotOffered.NearlyOffered> describe(String id, RowView row) {
    var slot = Slot.ofKey(row.output("slot"));
    if (slot.isEmpty() || slot.get() == Slot.WORK_UP) {
      return Optional.empty();
    }
    return catalogue.option(id).filter(entry -> entry.doseOf().isEmpty())
        .map(entry -> new NotOffered.NearlyOffered(id, entry.label(), entry.modality(), slot
            .get(), row.citation(), Standing.position(row), row.failing().stream().map(this::cell).toList()));
  }

  FailingCell cell(CellView cell) {
    var subject = Subject.of(cell.input(), evaluation.guidelines());
    var need = new Need(subject.id(), subject.label(), cell.needed(), subject.words().of(cell.needed()));
    var actual = cell.actual().isEmpty() ? "not decided" : subject.words().of(cell.actual());
    return new FailingCell(need, actual, SmallestChange.of(subject, cell.needed(), cell.actual()));
  }
}
