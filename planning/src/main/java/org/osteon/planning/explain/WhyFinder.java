package org.osteon.planning.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osteon.decision.table.InputExpression;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.ValueSet;
import org.osteon.planning.casefile.Source;
import org.osteon.planning.evaluation.CaseEvaluation;
import org.osteon.planning.evaluation.CellView;
import org.osteon.planning.evaluation.RowView;
import org.osteon.planning.evaluation.Subject;
import org.osteon.planning.facts.CaseFacts;
import org.osteon.planning.facts.Provenance;
import org.osteon.planning.knowledge.Catalogue;
import org.osteon.planning.knowledge.CatalogueOption;
import org.osteon.planning.option.Listing;
import org.osteon.planning.option.Options;

/// Explains one option of one case.
public final class WhyFinder {

  private final CaseFacts caseFacts;
  private final CaseEvaluation evaluation;
  private final Catalogue catalogue;

  public WhyFinder(CaseFacts caseFacts, CaseEvaluation evaluation, Catalogue catalogue) {
    this.caseFacts = caseFacts;
    this.evaluation = evaluation;
    this.catalogue = catalogue;
  }

  /// The explanation of an option of the catalogue.
  public Why of(CatalogueOption option) {
    var rows = evaluation.guidelines().rowsByOption().getOrDefault(option.id(), List.of()).stream()
        .map(row -> evaluation.view(row))
        .sorted(Comparator.comparing(RowView::status).thenComparingInt(row -> row.failing()
            .size()))
        .toList();
    var listing = Options.listing(option, evaluation, catalogue);
    return new Why(option.id(), option.label(), listing, rows.stream().map(this::reason).toList(),
        Options.safety(option,
            evaluation, catalogue),
        Options.nearest(option, evaluation, catalogue), flips(option, listing));
  }

  private Why.RowReason reason(RowView row) {
    return new Why.RowReason(row.citation(), row.output("position"), row.status().name().toLowerCase(Locale.ROOT), row
        .conditions().map(this::cell).toList());
  }

  private Why.Cell cell(CellView cell) {
    var subject = Subject.of(cell.input(), evaluation.guidelines());
    return new Why.Cell(subject.id(), subject.label(), cell.state(), subject.words().of(cell.needed()), cell.actual()
        .isEmpty() ? "not decided" : subject.words().of(cell.actual()), sources(cell.input()));
  }

  private List<String> sources(InputExpression input) {
    if (!(input instanceof InputExpression.Fact(FactId fact))) {
      return List.of();
    }
    return switch (caseFacts.state(fact).provenance()) {
      case Provenance.None _ -> List.of();
      case Provenance.Recorded recorded -> recorded.sources().stream().map(Source::text).toList();
      case Provenance.Computed computed -> List.of(computed.formula());
    };
  }

  /// Each fact that the option depends on is given each other answer in turn.
  private List<Why.Flip> flips(CatalogueOption option, Listing now) {
    var flips = new ArrayList<Why.Flip>();
    for (var fact : Options.dependsOn(option, evaluation)) {
      Map<Listing, List<ValueSet>> byListing = new LinkedHashMap<>();
      for (var answer : evaluation.everyAnswer(fact)) {
        var listing = Options.listing(option, evaluation.assuming(fact, answer), catalogue);
        if (listing != now) {
          byListing.computeIfAbsent(listing, _ -> new ArrayList<>()).add(answer);
        }
      }
      var subject = Subject.of(fact, evaluation.guidelines());
      byListing.forEach((listing, answers) -> flips.add(new Why.Flip(fact.name(), subject.label(), subject.words().of(
          evaluation.facts().get(fact)), subject.words().ofAll(answers), listing)));
    }
    return flips;
  }
}
