package org.osteon.planning.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osteon.decision.value.Interval;
import org.osteon.decision.value.ValueSet;
import org.osteon.planning.casefile.ClinicalDate;
import org.osteon.planning.casefile.DrugDose;
import org.osteon.planning.casefile.Event;
import org.osteon.planning.vocabulary.FactDefinition;
import org.osteon.planning.vocabulary.Treatments;

/// The sum of doses **given** (not planned), in mg/m², each by the body surface area of its day. What cannot be counted
/// (a
/// dose that was not recorded, an unknown body surface area, a drug without a published equivalence, a history that may
/// be incomplete) leaves the sum open upward; it is never counted as zero.
///
/// Source: evidence review 2026-11, formulas section 9 and drug safety section 1.1; the equivalence scheme is named in
/// the
/// vocabulary.
final class CumulativeDose implements Formula {
  private final String formula;
  private final Set<String> drugs;
  private final boolean equivalents;

  private CumulativeDose(String formula, Set<String> drugs, boolean equivalents) {
    this.formula = formula;
    this.drugs = drugs;
    this.equivalents = equivalents;
  }

  /// All anthracyclines, as doxorubicin.
  static CumulativeDose ofAnthracyclines() {
    return new CumulativeDose("sum of doses given, as doxorubicin", Set.of(), true);
  }

  static CumulativeDose of(String drug) {
    return new CumulativeDose("sum of doses given", Set.of(drug), false);
  }

  @Override
  public Optional<Conclusion> conclude(FactDefinition fact, FactBoard board) {
    var treatments = board.vocabulary().treatments();
    var factors = equivalents
        ? treatments.doxorubicinEquivalence()
        : drugs.stream().collect(Collectors.toMap(drug -> drug, _ -> BigDecimal.ONE));
    var counted = equivalents ? treatments.anthracyclines() : drugs;
    var treatment = new Treatment(board);
    var sum = new Sum(new DoseOnDay(board), factors);
    sum.open = !treatment.isCompleteForLife();
    var events = treatment.given().stream().filter(event -> treatment.drugs(event).map(names -> names.stream().anyMatch(
        counted::contains)).orElse(true)).toList();
    events.forEach(event -> sum.add(event, counted));
    if (sum.open && sum.low.signum() == 0) {
      return Optional.empty();
    }
    return Optional.of(new Conclusion(values(sum, fact),
        events.isEmpty() ? ClinicalDate.of(board.record().asOf()) : events
            .getLast().date(),
        new Provenance.Computed(formula, reference(treatments), List.of(), events.stream().map(
            Event::source).toList())));
  }

  private String reference(Treatments treatments) {
    return equivalents ? treatments.equivalenceReference() : "";
  }

  private static ValueSet values(Sum sum, FactDefinition fact) {
    if (!sum.open) {
      return new Range(sum.low, sum.high).rounded();
    }
    var top = Range.hull(fact.domain().all()).map(Range::high).orElse(sum.high);
    return Range.hull(new Range(sum.low, sum.low).rounded()).filter(range -> range.low().compareTo(top) < 0)
        .<ValueSet>map(
            range -> ValueSet.Numbers.of(Interval.closed(range.low(), top)))
        .orElseGet(() -> ValueSet.Numbers.of(top));
  }

  /// A sum that grows event by event.
  private static final class Sum {
    private final DoseOnDay doses;
    private final Map<String, BigDecimal> factors;
    private BigDecimal low = BigDecimal.ZERO;
    private BigDecimal high = BigDecimal.ZERO;
    private boolean open;

    Sum(DoseOnDay doses, Map<String, BigDecimal> factors) {
      this.doses = doses;
      this.factors = factors;
    }

    void add(Event.Systemic event, Set<String> counted) {
      if (event.drugs().isEmpty()) {
        open = true;
      }
      event.drugs().stream().filter(drug -> counted.contains(drug.drug())).forEach(drug -> add(drug, event.date()));
    }

    private void add(DrugDose drug, ClinicalDate date) {
      var factor = factors.get(drug.drug());
      var dose = doses.perArea(drug.dose(), date);
      if (factor == null || dose.isEmpty()) {
        open = true;
        return;
      }
      low = low.add(dose.get().low().multiply(factor));
      high = high.add(dose.get().high().multiply(factor));
    }
  }
}
