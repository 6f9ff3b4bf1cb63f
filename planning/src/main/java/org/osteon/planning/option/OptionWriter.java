package org.osteon.planning.option;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osteon.decision.evaluate.RowStatus;
import org.osteon.decision.value.FactId;
import org.osteon.planning.evaluation.CaseEvaluation;
import org.osteon.planning.evaluation.RowView;
import org.osteon.planning.evaluation.Subject;
import org.osteon.planning.knowledge.Catalogue;

/// Puts assessed options in words.
final class OptionWriter {

  /// A way with more open conditions than this is too remote to be listed.
  private static final int CONDITIONS = 3;

  private static final int OTHER_WAYS = 2;

  private final CaseEvaluation evaluation;
  private final Safety safety;
  private final LocalPolicy policy;

  OptionWriter(CaseEvaluation evaluation, Catalogue catalogue) {
    this.evaluation = evaluation;
    this.safety = new Safety(evaluation, catalogue);
    this.policy = new LocalPolicy(evaluation);
  }

  /// The option as the plan lists it; empty when the plan does not offer it.
  Optional<Option> write(Assessed assessed) {
    return switch (assessed.listing()) {
      case RECOMMENDED -> Optional.of(option(assessed, OptionStatus.RECOMMENDED, List.of()));
      case OPTIONAL -> Optional.of(option(assessed, OptionStatus.OPTIONAL, List.of()));
      case BLOCKED -> Optional.of(option(assessed, OptionStatus.BLOCKED, List.of()));
      case PROVISIONAL -> provisional(assessed);
      case AGAINST, UNLISTED -> Optional.empty();
    };
  }

  private Optional<Option> provisional(Assessed assessed) {
    if (assessed.ways().isEmpty()) {
      var conditions = dangersAbsent(assessed, new Conditions(evaluation));
      assessed.indication().unless().forEach(conditions::holdsNot);
      return Optional.of(option(assessed, OptionStatus.PROVISIONAL, List.of(orKnown(conditions.list(), waitsFor(
          assessed)))));
    }
    var ways = new ArrayList<List<Condition>>();
    for (var row : assessed.ways()) {
      var conditions = new Conditions(evaluation).holds(row);
      if (!conditions.areImpossible() && conditions.list().size() <= CONDITIONS) {
        ways.add(orKnown(dangersAbsent(assessed, conditions).list(), List.copyOf(evaluation.waitsFor(row))));
      }
    }
    ways.sort(Comparator.comparingInt(List::size));
    return ways.isEmpty()
        ? Optional.empty()
        : Optional.of(option(assessed, OptionStatus.PROVISIONAL, ways.stream().distinct().toList()));
  }

  private static Conditions dangersAbsent(Assessed assessed, Conditions conditions) {
    assessed.dangers().forEach(danger -> conditions.holdsNot(danger.row()));
    return conditions;
  }

  private List<FactId> waitsFor(Assessed assessed) {
    return Stream.concat(assessed.dangers().stream().map(Safety.Warning::row), assessed.indication().unless().stream())
        .flatMap(row -> evaluation.waitsFor(row).stream()).distinct().toList();
  }

  /// Where the rows leave no condition that could be named, the facts they wait for must be known.
  private List<Condition> orKnown(List<Condition> conditions, List<FactId> waitsFor) {
    if (!conditions.isEmpty()) {
      return conditions;
    }
    return waitsFor.stream().map(fact -> Subject.of(fact, evaluation.guidelines())).map(subject -> Condition.of(
        new Need(subject.id(), subject.label(), subject.domain().all(), "known"))).toList();
  }

  private Option option(Assessed assessed, OptionStatus status, List<List<Condition>> ways) {
    var entry = assessed.entry();
    var indication = assessed.indication();
    var certain = indication.rows().stream().filter(row -> row.status() == RowStatus.CERTAIN && Standing.position(
        row) != Position.AGAINST).toList();
    return new Option(entry.id(), entry.label(), entry.modality(), indication.slot(), status, ways.isEmpty()
        ? List.of()
        : ways.getFirst(), ways.stream().skip(1).limit(OTHER_WAYS).toList(), positions(indication),
        Findings.of(certain
            .isEmpty() ? assessed.ways().stream().limit(1).toList() : certain, evaluation),
        cautions(Safety.blocking(
            assessed.warnings())),
        cautions(assessed.warnings().stream().filter(warning -> warning.isCertain()
            && warning.effect() != Caution.Effect.CONTRAINDICATED).toList()),
        policy.of(entry.id()), entry.protocol(), "", entry
            .patient());
  }

  private List<Caution> cautions(List<Safety.Warning> warnings) {
    return warnings.stream().map(safety::caution).toList();
  }

  /// Every position that holds, and those that may hold and wait for nothing that comes first: certain before possible, strong
  /// before weak, then the order of the tables.
  List<AuthorityPosition> positions(Indication indication) {
    var settled = indication.rows().stream().filter(row -> !evaluation.waitsForContext(row) && !evaluation.relevance()
        .isRemote(row)).toList();
    var shown = settled.isEmpty() ? indication.rows() : settled;
    return shown.stream().sorted(Comparator.comparing(RowView::status).thenComparing(Standing::position)).map(
        this::position).toList();
  }

  private AuthorityPosition position(RowView row) {
    return new AuthorityPosition(Standing.position(row), row.status() == RowStatus.CERTAIN, row.citation(), Findings.of(
        row, evaluation));
  }
}
