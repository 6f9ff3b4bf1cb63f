package org.osteon.planning.option;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osteon.decision.evaluate.RowStatus;
import org.osteon.planning.evaluation.CaseEvaluation;
import org.osteon.planning.evaluation.ClashRow;
import org.osteon.planning.evaluation.RowView;
import org.osteon.planning.knowledge.Catalogue;
import org.osteon.planning.knowledge.CatalogueOption;
import org.osteon.planning.knowledge.ClashNames;
import org.osteon.planning.knowledge.Modality;
import org.osteon.planning.knowledge.Slot;

/// Which options must not meet, all disciplines seen at once.
///
/// Rows name what they are about, so the rows are walked and their options looked up; pairs are never tried one by one.
///
/// Source: docs/decisions/0010-clashes-and-release.md.
final class Clashes {

  /// An option on the table.
  ///
  /// @param slots
  ///          where on the pathway it belongs; empty when it was chosen, for then it is no alternative to anything
  record Candidate(CatalogueOption entry, Set<Slot> slots) {

    /// Two drug treatments of one kind for one place on the pathway: whoever takes one leaves the other.
    boolean isAlternativeTo(Candidate other) {
      return isDrugTreatment() && entry.modality() == other.entry.modality()
          && slots.stream().anyMatch(other.slots::contains);
    }

    private boolean isDrugTreatment() {
      return entry.modality() == Modality.SYSTEMIC || entry.modality() == Modality.TARGETED;
    }
  }

  /// A row that holds or may hold, with the options of both sides.
  record Found(RowView row, List<Choice> one, List<Choice> other) {

    boolean isCertain() {
      return row.status() == RowStatus.CERTAIN;
    }
  }

  private final CaseEvaluation evaluation;
  private final Map<String, List<Candidate>> byName = new HashMap<>();

  private Clashes(CaseEvaluation evaluation) {
    this.evaluation = evaluation;
  }

  /// Among the options that were chosen, or where nothing was, among those that a plan offers and does not block.
  static Clashes of(Assessment assessment) {
    var clashes = new Clashes(assessment.evaluation());
    for (var candidate : candidates(assessment)) {
      for (var name : ClashNames.of(candidate.entry(), assessment.catalogue())) {
        clashes.byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(candidate);
      }
    }
    return clashes;
  }

  private static List<Candidate> candidates(Assessment assessment) {
    Catalogue catalogue = assessment.catalogue();
    if (!assessment.choices().isEmpty()) {
      return assessment.choices().stream().sorted().flatMap(id -> catalogue.option(id).stream()).map(
          entry -> new Candidate(entry, Set.of())).toList();
    }
    // A dose stands beside the treatment that it is for; naming both would say one thing twice.
    return assessment.byId().values().stream().filter(option -> option.listing().isOffered() && option
        .listing() != Listing.BLOCKED && option.entry().doseOf().isEmpty())
        .map(option -> new Candidate(option.entry(), Set.of(option.indication().slot())))
        .toList();
  }

  /// The rows that hold or may hold, in the order of the knowledge base.
  List<Found> found() {
    var found = new ArrayList<Found>();
    for (var row : evaluation.guidelines().clashes()) {
      var one = new LinkedHashSet<Choice>();
      var other = new LinkedHashSet<Choice>();
      meet(row, one, other);
      if (!one.isEmpty()) {
        var view = evaluation.clash(row);
        if (view.status() != RowStatus.IMPOSSIBLE) {
          found.add(new Found(view, List.copyOf(one), List.copyOf(other)));
        }
      }
    }
    return found;
  }

  private void meet(ClashRow row, Set<Choice> one, Set<Choice> other) {
    var left = named(row.one());
    if (row.other().isEmpty()) {
      left.forEach(candidate -> one.add(choice(candidate)));
      return;
    }
    var right = left.isEmpty() ? Set.<Candidate>of() : named(row.other());
    for (var a : left) {
      for (var b : right) {
        if (!a.entry().id().equals(b.entry().id()) && !a.isAlternativeTo(b)) {
          one.add(choice(a));
          other.add(choice(b));
        }
      }
    }
  }

  private Set<Candidate> named(Collection<String> names) {
    var candidates = new LinkedHashSet<Candidate>();
    names.forEach(name -> candidates.addAll(byName.getOrDefault(name, List.of())));
    return candidates;
  }

  private static Choice choice(Candidate candidate) {
    return new Choice(candidate.entry().id(), candidate.entry().label());
  }
}
