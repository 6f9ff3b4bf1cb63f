package org.osteon.planning.difference;

import java.util.List;
import org.osteon.planning.difference.EntryChange.Kind;

/// A difference as a text for people: first who would be treated differently, then what changed without that.
public final class DifferenceText {

  private final StringBuilder text = new StringBuilder();

  private DifferenceText() {}

  /// @param vignettes
  ///          what became of the vignettes
  public static String of(KnowledgeDifference difference, VignetteChange.Comparison vignettes) {
    return new DifferenceText().write(difference, vignettes);
  }

  private String write(KnowledgeDifference difference, VignetteChange.Comparison vignettes) {
    if (difference.isEmpty()) {
      line("No difference: tables, facts, catalogue, pathways and schedules are the same.");
    }
    patients(difference);
    silent(difference);
    entries("DOCUMENTS", difference.documents());
    entries("FACTS, CATALOGUE, PATHWAYS AND SCHEDULES", difference.others());
    if (vignettes.compared() > 0 || !vignettes.unreadable().isEmpty()) {
      vignettes(vignettes);
    }
    return text.toString();
  }

  private void patients(KnowledgeDifference difference) {
    if (difference.isEmpty()) {
      return;
    }
    line("WHO WOULD BE TREATED DIFFERENTLY");
    if (!difference.concernsPatients()) {
      line("  Nobody, by any table.");
    }
    difference.clashing().forEach(fact -> line("  The fact `" + fact
        + "` is of another kind now: tables that ask about it could not be compared."));
    difference.tables().stream().filter(table -> !table.treatments().isEmpty() || !table.notCompared().isEmpty())
        .forEach(this::table);
    line("");
  }

  private void table(TableChange table) {
    line("");
    line("  " + head(table));
    table.rows().forEach(row -> line("    " + row.sort() + " " + row.id() + " " + row.kind().word()));
    for (var treatment : table.treatments()) {
      line("    " + treatment.text());
      line("      for example " + treatment.example().words() + "  [" + treatment.example().id() + "]");
    }
    table.notCompared().forEach(fault -> line("    not compared: " + fault.found()));
  }

  private static String head(TableChange table) {
    return table.title() + " (" + table.table() + ")" + switch (table.kind()) {
      case ADDED -> ", a new table";
      case REMOVED -> ", a table that is gone";
      case CHANGED -> table.isConsequence() ? ", because a table below it changed" : "";
    };
  }

  private void silent(KnowledgeDifference difference) {
    var others = difference.tables().stream().filter(table -> !table.annotations().isEmpty() || (table.treatments()
        .isEmpty() && table.notCompared().isEmpty())).toList();
    if (others.isEmpty()) {
      return;
    }
    line("CHANGED WITHOUT TREATING ANYBODY DIFFERENTLY");
    for (var table : others) {
      line("  " + head(table));
      if (table.treatments().isEmpty()) {
        table.rows().forEach(row -> line("    " + row.sort() + " " + row.id() + " " + row.kind().word()));
      }
      table.annotations().forEach(words -> line("    " + words));
    }
    line("");
  }

  private void entries(String title, List<EntryChange> changes) {
    if (changes.isEmpty()) {
      return;
    }
    line(title);
    for (var kind : Kind.values()) {
      changes.stream().filter(change -> change.kind() == kind).forEach(change -> line("  " + change.kind().word() + " "
          + change.sort() + " " + change.id() + (change.detail().isEmpty() ? "" : ": " + change.detail())));
    }
    line("");
  }

  private void vignettes(VignetteChange.Comparison vignettes) {
    line("VIGNETTES");
    line("  " + vignettes.compared() + " compared, " + vignettes.changes().size()
        + " come out with other options.");
    for (var change : vignettes.changes()) {
      line("  " + change.vignette());
      change.details().forEach(detail -> line("    " + detail));
    }
    vignettes.unreadable().forEach(file -> line("  not compared: " + file
        + ", which names what only one of the two has"));
  }

  private void line(String words) {
    text.append(words.stripTrailing()).append('\n');
  }
}
