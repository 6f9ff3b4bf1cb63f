package org.osteon.planning.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osteon.decision.analyze.TableDifference;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.evaluate.DecisionModel;
import org.osteon.decision.table.AnnotationName;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.RowId;
import org.osteon.decision.table.Rule;
import org.osteon.planning.difference.EntryChange.Kind;
import org.osteon.planning.difference.TableChange.Treatment;
import org.osteon.planning.knowledge.KnowledgeBase;

/// Compares the tables of two states, table by table.
final class TableComparison {

  private final JoinedModels models;
  private final Map<DecisionId, DecisionTable> old = new LinkedHashMap<>();
  private final Map<DecisionId, DecisionTable> now = new LinkedHashMap<>();
  private final PatientWords words;

  TableComparison(JoinedModels models, KnowledgeBase before, KnowledgeBase after) {
    this.models = models;
    before.model().documents().forEach(document -> document.tables().forEach(table -> old.put(table.id(), table)));
    after.model().documents().forEach(document -> document.tables().forEach(table -> now.put(table.id(), table)));
    words = new PatientWords(before, after, models.after().dictionary());
  }

  List<TableChange> changes() {
    var ids = new LinkedHashSet<>(now.keySet());
    ids.addAll(old.keySet());
    var touched = new LinkedHashSet<>(ids);
    touched.removeIf(id -> !isOtherLogic(id));
    var changes = new ArrayList<TableChange>();
    for (var id : ids) {
      change(id, touched).ifPresent(changes::add);
    }
    return changes;
  }

  private boolean isOtherLogic(DecisionId id) {
    var before = old.get(id);
    var after = now.get(id);
    return before == null || after == null || !logic(before).equals(logic(after));
  }

  /// The table without its words: what decides.
  private static DecisionTable logic(DecisionTable table) {
    var rules = new ArrayList<Rule>();
    for (var rule : table.rules()) {
      rules.add(new Rule(new RowId("row-" + rules.size()), rule.inputs(), rule.outputs(), List.of()));
    }
    return new DecisionTable(table.id(), "", table.parameters(), table.hitPolicy(), table.inputs(), table.outputs(),
        List
            .of(),
        rules, table.domain(), org.osteon.decision.table.GapDeclaration.Complete.INSTANCE, table.priority());
  }

  private Optional<TableChange> change(DecisionId id, Set<DecisionId> touched) {
    var before = Optional.ofNullable(old.get(id));
    var after = Optional.ofNullable(now.get(id));
    var kind = before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
    var rows = new ArrayList<EntryChange>();
    var annotations = new ArrayList<String>();
    before.ifPresent(table -> after.ifPresent(other -> compareWords(table, other, rows, annotations)));
    var treatments = new ArrayList<Treatment>();
    var faults = new ArrayList<Diagnostic>();
    if (isComparable(id) && (rests(models.before(), id, touched) || rests(models.after(), id, touched))) {
      switch (TableDifference.between(models.before(), models.after(), id)) {
        case Checked.Refused<TableDifference> refused -> faults.addAll(refused.diagnostics());
        case Checked.Accepted<TableDifference>(var difference, _) -> {
          for (var part : difference.changes()) {
            treatments.add(words.treatment(after.or(() -> before).orElseThrow(), part, treatments.size() + 1));
          }
        }
      }
    }
    var change = new TableChange(id, after.or(() -> before).orElseThrow().title(), kind, treatments, rows, annotations,
        faults);
    return kind == Kind.CHANGED && treatments.isEmpty() && faults.isEmpty() && change.isConsequence()
        ? Optional.empty()
        : Optional.of(change);
  }

  private boolean isComparable(DecisionId id) {
    return JoinedModels.has(models.before(), id) && JoinedModels.has(models.after(), id);
  }

  /// Whether a table, or one that it requires, decides otherwise.
  private static boolean rests(DecisionModel model, DecisionId id, Set<DecisionId> touched) {
    if (touched.contains(id)) {
      return true;
    }
    var needs = model.requirements(id);
    return needs.decisions().stream().anyMatch(other -> rests(model, other, touched))
        || needs.knowledgeModels().stream()
            .anyMatch(other -> rests(model, other, touched));
  }

  private static void compareWords(DecisionTable before, DecisionTable after, List<EntryChange> rows,
      List<String> annotations) {
    var oldRows = rows(before);
    var newRows = rows(after);
    var ids = new LinkedHashSet<>(newRows.keySet());
    ids.addAll(oldRows.keySet());
    for (var id : ids) {
      var was = oldRows.get(id);
      var is = newRows.get(id);
      if (was == null || is == null) {
        rows.add(new EntryChange("row", id.name(), was == null ? Kind.ADDED : Kind.REMOVED, ""));
      } else {
        if (!was.inputs().equals(is.inputs()) || !was.outputs().equals(is.outputs())) {
          rows.add(new EntryChange("row", id.name(), Kind.CHANGED, ""));
        }
        annotations(id, before, was, after, is, annotations);
      }
    }
    if (!before.inputs().equals(after.inputs()) || !before.domain().equals(after.domain())
        || before.hitPolicy() != after.hitPolicy() || !before.outputs().equals(after.outputs())) {
      rows.add(new EntryChange("columns", before.id().name(), Kind.CHANGED, "columns, domain or hit policy"));
    }
    EntryChanges.detail("title", before.title(), after.title(), annotations);
    if (!before.gap().equals(after.gap())) {
      annotations.add("the words about gaps");
    }
  }

  private static void annotations(RowId id, DecisionTable before, Rule was, DecisionTable after, Rule is,
      List<String> into) {
    for (var name : AnnotationName.values()) {
      EntryChanges.detail(id + ", " + name.header(), before.annotation(was, name), after.annotation(is, name), into);
    }
  }

  private static Map<RowId, Rule> rows(DecisionTable table) {
    var rows = new LinkedHashMap<RowId, Rule>();
    table.rules().forEach(rule -> rows.put(rule.id(), rule));
    return rows;
  }
}
