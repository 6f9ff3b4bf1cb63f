package org.osteon.planning.option;

import java.util.List;
import org.osteon.planning.evaluation.CaseEvaluation;
import org.osteon.planning.evaluation.RowView;
import org.osteon.planning.knowledge.CatalogueOption;
import org.osteon.planning.knowledge.Slot;

/// One option after indication and safety, not yet in words.
///
/// @param ways
///          rows, one of which must come to hold; empty unless nothing speaks for the option yet
/// @param dangers
///          contraindications that may hold
record Assessed(CatalogueOption entry, Indication indication, List<Safety.Warning> warnings, Listing listing,
    List<RowView> ways, List<Safety.Warning> dangers) {

  Assessed {
    warnings = List.copyOf(warnings);
    ways = List.copyOf(ways);
    dangers = List.copyOf(dangers);
  }

  static Assessed of(CatalogueOption entry, Indication indication, CaseEvaluation evaluation, Safety safety) {
    return switch (indication.verdict()) {
      case SILENT -> unlisted(entry, indication, Listing.UNLISTED);
      case AGAINST -> unlisted(entry, indication, Listing.AGAINST);
      case POSSIBLE -> possible(entry, indication, evaluation, safety);
      case RECOMMENDED, OPTIONAL -> certain(entry, indication, safety);
    };
  }

  private static Assessed unlisted(CatalogueOption entry, Indication indication, Listing listing) {
    return new Assessed(entry, indication, List.of(), listing, List.of(), List.of());
  }

  private static Assessed possible(CatalogueOption entry, Indication indication, CaseEvaluation evaluation,
      Safety safety) {
    var ways = evaluation.isShort() ? firstSteps(indication, evaluation) : treatments(indication, evaluation);
    if (ways.isEmpty()) {
      return unlisted(entry, indication, Listing.UNLISTED);
    }
    var warnings = safety.warnings(entry);
    var listing = Safety.blocking(warnings).isEmpty() ? Listing.PROVISIONAL : Listing.UNLISTED;
    return new Assessed(entry, indication, warnings, listing, ways, safety.threatening(warnings));
  }

  /// While little is known: work-up or an exit that waits for one answer.
  private static List<RowView> firstSteps(Indication indication, CaseEvaluation evaluation) {
    return indication.settledWays(evaluation).stream()
        .filter(Assessed::isFirstStep)
        .toList();
  }

  /// Treatment that waits for answers, and work-up or an exit that waits for one: an examination that nobody recorded, or
  /// where else the patient belongs, must not drop out of a plan. What only accompanies treatment is named under the questions.
  private static List<RowView> treatments(Indication indication, CaseEvaluation evaluation) {
    return indication.settledWays(evaluation).stream().filter(row -> isFirstStep(row) || Slot.ofKey(row.output("slot"))
        .filter(Assessed::isTreatment).isPresent()).toList();
  }

  private static boolean isFirstStep(RowView row) {
    return row.open().size() == 1 && Slot.ofKey(row.output("slot")).filter(slot -> slot == Slot.WORK_UP
        || slot == Slot.EXIT).isPresent();
  }

  private static boolean isTreatment(Slot slot) {
    return switch (slot) {
      case NEOADJUVANT, LOCAL_TREATMENT, ADJUVANT, METASTASES, SYSTEMIC, SURVEILLANCE -> true;
      case WORK_UP, SUPPORTIVE, REHABILITATION, EXIT -> false;
    };
  }

  private static Assessed certain(CatalogueOption entry, Indication indication, Safety safety) {
    var warnings = safety.warnings(entry);
    var dangers = safety.threatening(warnings);
    return new Assessed(entry, indication, warnings, listing(indication, warnings, dangers), List.of(), dangers);
  }

  private static Listing listing(Indication indication, List<Safety.Warning> warnings, List<Safety.Warning> dangers) {
    if (!Safety.blocking(warnings).isEmpty()) {
      return Listing.BLOCKED;
    }
    if (!dangers.isEmpty() || !indication.unless().isEmpty()) {
      return Listing.PROVISIONAL;
    }
    return indication.verdict() == Indication.Verdict.RECOMMENDED ? Listing.RECOMMENDED : Listing.OPTIONAL;
  }
}
