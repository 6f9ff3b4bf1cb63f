package org.osteon.planning.option;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.ValueSet;
import org.osteon.planning.evaluation.CaseEvaluation;
import org.osteon.planning.evaluation.Guidelines;
import org.osteon.planning.knowledge.Catalogue;
import org.osteon.planning.knowledge.CatalogueOption;

/// Every option of the knowledge base after indication and safety, in the order of the tables.
///
/// @param choices
///          the options that the board chose or considers; empty when it did not say
///
/// @param byId
///          every option that some table speaks about
record Assessment(CaseEvaluation evaluation, Catalogue catalogue, Map<String, Assessed> byId, List<String> choices) {

  Assessment {
    byId = Collections.unmodifiableMap(byId);
    choices = List.copyOf(choices);
  }

  static Assessment of(CaseEvaluation evaluation, Catalogue catalogue, List<String> choices) {
    var safety = new Safety(evaluation, catalogue);
    var byId = new LinkedHashMap<String, Assessed>();
    evaluation.guidelines().rowsByOption().keySet().forEach(id -> byId.put(id, assess(id, evaluation, catalogue,
        safety)));
    return new Assessment(evaluation, catalogue, byId, choices);
  }

  /// What would come of another value of one fact. Options that cannot depend on it are not assessed again.
  Assessment assuming(FactId fact, ValueSet values) {
    var assumed = evaluation.assuming(fact, values);
    var safety = new Safety(assumed, catalogue);
    var after = new LinkedHashMap<String, Assessed>();
    byId.forEach((id, before) -> after.put(id, evaluation.isContext(fact) || dependsOn(before.entry(), evaluation
        .guidelines()).contains(fact) ? assess(id, assumed, catalogue, safety) : before));
    return new Assessment(assumed, catalogue, after, choices);
  }

  /// The options that a table speaks about, or may speak about, in this case.
  List<Assessed> options() {
    return byId.values().stream().filter(option -> option.indication().verdict() != Indication.Verdict.SILENT)
        .filter(this::hasItsTreatment).toList();
  }

  /// A dose without the treatment that it is for is nothing.
  private boolean hasItsTreatment(Assessed option) {
    var treatments = option.entry().doseOf();
    return treatments.isEmpty() || treatments.stream().anyMatch(id -> {
      var treatment = byId.get(id);
      return treatment != null && treatment.listing().isOffered();
    });
  }

  /// The facts that can have a say about an option: those of its own rows and of the safety rows about it and its drugs.
  static Set<FactId> dependsOn(CatalogueOption option, Guidelines guidelines) {
    return guidelines.dependsOn(option.id(), Safety.arguments(option));
  }

  static Assessed assess(String id, CaseEvaluation evaluation, Catalogue catalogue, Safety safety) {
    var entry = catalogue.option(id).orElseThrow(() -> new OsteonBugException("The catalogue has no option `" + id
        + "`."));
    var rows = evaluation.views(evaluation.guidelines().rowsByOption().getOrDefault(id, List.of()));
    return Assessed.of(entry, Indication.of(id, rows), evaluation, safety);
  }
}
