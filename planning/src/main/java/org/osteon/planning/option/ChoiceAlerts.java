package org.osteon.planning.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osteon.planning.evaluation.CaseEvaluation;
import org.osteon.planning.evaluation.RowCitation;
import org.osteon.planning.evaluation.RowView;
import org.osteon.planning.knowledge.Catalogue;
import org.osteon.planning.knowledge.CatalogueOption;

/// Alerts about options: what must not meet, and what was chosen though it is blocked or nobody offers it.
public final class ChoiceAlerts {

  private static final String BLOCKED = "choice-blocked";
  private static final String NOT_OFFERED = "choice-not-offered";

  /// The alerts about choices; no table raises them, so the catalogue does not name them.
  public static final Set<String> IDS = Set.of(BLOCKED, NOT_OFFERED);

  private final Assessment assessment;
  private final CaseEvaluation evaluation;
  private final Catalogue catalogue;

  ChoiceAlerts(Assessment assessment) {
    this.assessment = assessment;
    this.evaluation = assessment.evaluation();
    this.catalogue = assessment.catalogue();
  }

  /// Those about choices first, then the clashes in the order of the knowledge base.
  List<Alert> list() {
    var alerts = new ArrayList<Alert>();
    assessment.choices().stream().sorted().flatMap(id -> catalogue.option(id).stream()).forEach(choice -> blocked(
        choice).or(() -> notOffered(choice)).ifPresent(alerts::add));
    Clashes.of(assessment).found().stream().flatMap(found -> clash(found).stream()).forEach(alerts::add);
    return alerts;
  }

  /// A row that is only possible is told when it would stop a treatment and waits for no more than plain facts.
  private Optional<Alert> clash(Clashes.Found found) {
    var row = found.row();
    if (!found.isCertain() && (Announcements.severity(row) != Alert.Severity.STOP || evaluation.waitsForContext(row))) {
      return Optional.empty();
    }
    var conditions = found.isCertain() ? List.<Condition>of() : new Conditions(evaluation).holds(row).list();
    var clash = new Clash(found.one(), found.other(), !assessment.choices().isEmpty(), conditions);
    return Optional.of(Announcements.alert(row, clash, evaluation, catalogue));
  }

  private Optional<Alert> blocked(CatalogueOption choice) {
    var safety = new Safety(evaluation, catalogue);
    var blocking = Safety.blocking(safety.warnings(choice)).stream().map(safety::caution).toList();
    if (blocking.isEmpty()) {
      return Optional.empty();
    }
    var reasons = blocking.stream().map(caution -> caution.aboutLabel() + ": " + caution.reason()).distinct().collect(
        Collectors.joining(" "));
    return Optional.of(new Alert(BLOCKED, Alert.Severity.STOP, "Chosen, but blocked for this patient: " + choice.label()
        + ".", reasons, blocking.getFirst().citation(), blocking.getFirst().because(), about(choice)));
  }

  private Optional<Alert> notOffered(CatalogueOption choice) {
    var assessed = Stream.ofNullable(assessment.byId().get(choice.id())).findFirst();
    if (assessed.filter(option -> option.listing().isOffered()).isPresent()) {
      return Optional.empty();
    }
    var against = assessed.filter(option -> option.listing() == Listing.AGAINST).isPresent();
    var message = "Chosen, but " + (against ? "advised against" : "not offered to this patient") + ": " + choice.label()
        + ".";
    return Optional.of(new Alert(NOT_OFFERED, Alert.Severity.WARN, message,
        "Record why it was chosen, or take an option of the plan.", citation(choice), List.of(), about(choice)));
  }

  /// The row that speaks about the option; a row about other patients would mislead.
  private RowCitation citation(CatalogueOption choice) {
    var rows = evaluation.guidelines().rowsByOption().getOrDefault(choice.id(), List.of());
    return evaluation.views(rows).stream().map(RowView::citation).findFirst().orElse(RowCitation.NONE);
  }

  private static Clash about(CatalogueOption choice) {
    return new Clash(List.of(new Choice(choice.id(), choice.label())), List.of(), true, List.of());
  }
}
