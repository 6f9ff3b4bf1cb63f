package org.osteon.planning.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.osteon.decision.evaluate.RowStatus;
import org.osteon.planning.evaluation.CaseEvaluation;
import org.osteon.planning.evaluation.RowView;
import org.osteon.planning.knowledge.Catalogue;
import org.osteon.planning.knowledge.CatalogueOption;
import org.osteon.planning.knowledge.DrugEntry;
import org.osteon.planning.knowledge.ReasonEntry;
import org.osteon.planning.vocabulary.FactDefinition;

/// Whether this body can bear an option: the option and each of its drugs held against every safety table.
final class Safety {

  /// The group of facts that say what the patient wants; see docs/decisions/0006-options.md, section Safety.
  private static final String PREFERENCES = "preferences";

  private final CaseEvaluation evaluation;
  private final Catalogue catalogue;

  /// A safety row with what it was asked about.
  record Warning(Caution.Effect effect, String about, RowView row) {

    boolean isCertain() {
      return row.status() == RowStatus.CERTAIN;
    }
  }

  Safety(CaseEvaluation evaluation, Catalogue catalogue) {
    this.evaluation = evaluation;
    this.catalogue = catalogue;
  }

  /// What the safety tables say or may say about an option: the option first, then its drugs, each in the order of
  /// the tables.
  List<Warning> warnings(CatalogueOption option) {
    var warnings = new ArrayList<Warning>();
    for (var argument : arguments(option)) {
      for (var table : evaluation.guidelines().safetyOf(argument)) {
        for (var row : evaluation.call(table, argument).rows()) {
          warnings.add(new Warning(effect(row), argument, row));
        }
      }
    }
    return warnings;
  }

  /// The contraindications that hold.
  static List<Warning> blocking(List<Warning> warnings) {
    return warnings.stream().filter(warning -> warning.isCertain() && warning
        .effect() == Caution.Effect.CONTRAINDICATED).toList();
  }

  /// The contraindications that may hold and make an option provisional.
  List<Warning> threatening(List<Warning> warnings) {
    return warnings.stream().filter(warning -> !warning.isCertain() && warning
        .effect() == Caution.Effect.CONTRAINDICATED && !waitsForPreferencesOnly(warning.row())).toList();
  }

  Caution caution(Warning warning) {
    var reason = warning.row().output("reason");
    return new Caution(warning.effect(), warning.about(), label(warning.about()), catalogue.reason(reason).map(
        ReasonEntry::text).orElse(reason), warning.isCertain(), warning.row().citation(), Findings.of(warning.row(),
            evaluation));
  }

  private boolean waitsForPreferencesOnly(RowView row) {
    return evaluation.waitsFor(row).stream()
        .allMatch(fact -> isPreference(evaluation.guidelines().vocabulary()
            .definition(fact)));
  }

  static boolean isPreference(FactDefinition fact) {
    return fact.group().equals(PREFERENCES);
  }

  private String label(String about) {
    return catalogue.option(about).map(CatalogueOption::label).or(() -> catalogue.drug(about).map(DrugEntry::label))
        .orElse(about);
  }

  /// What safety tables are asked about: the option itself and each of its drugs.
  static List<String> arguments(CatalogueOption option) {
    return Stream.concat(Stream.of(option.id()), option.drugs().stream()).toList();
  }

  private static Caution.Effect effect(RowView row) {
    return Caution.Effect.valueOf(row.output("effect").toUpperCase(Locale.ROOT));
  }
}
