package org.osteon.planning.difference;

import java.util.List;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.planning.knowledge.KnowledgeBase;

/// What changed between two states of the knowledge base.
///
/// @param documents
///          documents that came, went or say something else about themselves
/// @param tables
///          tables that came, went or changed, and those that conclude otherwise because a table below them changed
/// @param others
///          facts, catalogue entries, pathways and schedules that came, went or changed
/// @param clashing
///          facts that are of another kind now; tables that need one could not be compared
public record KnowledgeDifference(List<EntryChange> documents, List<TableChange> tables, List<EntryChange> others,
    List<String> clashing) {

  public KnowledgeDifference {
    documents = List.copyOf(documents);
    tables = List.copyOf(tables);
    others = List.copyOf(others);
    clashing = List.copyOf(clashing);
  }

  /// Compares two states exactly: every case that a table would treat differently is in one of the regions that it names.
  ///
  /// @return refused only when the tables of one state do not compile over the facts of both
  public static Checked<KnowledgeDifference> between(KnowledgeBase before, KnowledgeBase after) {
    return JoinedModels.of(before.model(), after.model()).then(models -> Checked.of(new KnowledgeDifference(EntryChanges
        .documents(before, after), new TableComparison(models, before, after).changes(),
        EntryChanges.others(before,
            after),
        models.clashing().stream().map(fact -> fact.name()).toList())));
  }

  /// Whether nothing at all changed.
  public boolean isEmpty() {
    return documents.isEmpty() && tables.isEmpty() && others.isEmpty();
  }

  /// Whether some patient would be treated differently by a table.
  public boolean concernsPatients() {
    return !clashing.isEmpty()
        || tables.stream().anyMatch(table -> !table.treatments().isEmpty() || !table.notCompared()
            .isEmpty());
  }
}
