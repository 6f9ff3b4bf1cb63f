package org.osteon.planning.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.NearMisses;
import org.osteon.decision.diagnostic.Place;
import org.osteon.decision.evaluate.DecisionModel;
import org.osteon.planning.diagnostic.PlanningCode;
import org.osteon.planning.facts.FactDerivation;
import org.osteon.planning.vocabulary.Code;
import org.osteon.planning.vocabulary.Origin;
import org.osteon.planning.vocabulary.Vocabulary;

/// Holds the parts of a knowledge base against one another: every id that is used must be declared.
final class CrossReferences {
  private final Vocabulary vocabulary;
  private final Catalogue catalogue;
  private final DecisionModel model;
  private final List<Pathway> pathways;
  private final Map<String, Schedule> schedules;
  private final Set<String> items;
  private final List<Diagnostic> faults = new ArrayList<>();
  private final Set<String> used = new HashSet<>();

  CrossReferences(Vocabulary vocabulary, Catalogue catalogue, DecisionModel model, List<Pathway> pathways,
      Map<String, Schedule> schedules, Set<String> items) {
    this.vocabulary = vocabulary;
    this.catalogue = catalogue;
    this.model = model;
    this.pathways = pathways;
    this.schedules = schedules;
    this.items = items;
  }

  List<Diagnostic> check() {
    vocabulary();
    catalogue();
    var tables = new TableReferences(catalogue, items,
        vocabulary.definitions().stream().map(definition -> definition.id().name())
            .collect(Collectors.toSet()));
    model.documents().forEach(tables::check);
    faults.addAll(tables.faults());
    used.addAll(tables.used());
    var conditions = new PathwayReferences(vocabulary, model);
    pathways.forEach(conditions::check);
    faults.addAll(conditions.faults());
    schedules.values().forEach(this::schedule);
    unused();
    return faults;
  }

  private void vocabulary() {
    for (var definition : vocabulary.definitions()) {
      var place = place("fact", definition.id().name());
      if (!definition.test().isEmpty()) {
        known(definition.test(), catalogue.options().keySet(), place);
      }
      switch (definition.origin()) {
        case Origin.Recorded _ -> {
        }
        case Origin.Computed(var by) -> formula(by, place);
        case Origin.Fallback(var by) -> formula(by, place);
      }
      codes(definition.codes(), place);
      definition.values().forEach(value -> codes(value.codes(), place));
    }
    vocabulary.recordWords().concepts().forEach((concept, codes) -> codes(codes, place("concept", concept)));
  }

  private void formula(String name, Place place) {
    if (!FactDerivation.formulas().contains(name)) {
      faults.add(new Diagnostic(PlanningCode.UNKNOWN_FORMULA, place, "`" + name + "`", NearMisses.advice(name,
          FactDerivation.formulas()), ""));
    }
  }

  private void codes(List<Code> codes, Place place) {
    var systems = vocabulary.recordWords().codeSystems().keySet();
    codes.stream().map(Code::system).distinct().filter(system -> !systems.contains(system))
        .forEach(system -> faults.add(
            new Diagnostic(PlanningCode.UNKNOWN_CODE_SYSTEM, place, "`" + system + "`",
                NearMisses.advice(system, systems),
                "")));
  }

  private void catalogue() {
    var protocols = new TreeSet<String>();
    schedules.keySet().forEach(option -> protocols.add(option.replace(':', '-')));
    for (var option : catalogue.options().values()) {
      var place = place("option", option.id());
      option.drugs().forEach(drug -> known(drug, catalogue.drugs().keySet(), place));
      option.doseOf().forEach(treatment -> known(treatment, catalogue.options().keySet(), place));
      if (!option.protocol().isEmpty() && !protocols.contains(option.protocol())) {
        faults.add(Diagnostic.of(PlanningCode.NO_PROTOCOL, place, "`" + option.protocol() + "`"));
      }
      codes(option.codes(), place);
    }
    catalogue.drugs().values().forEach(drug -> codes(drug.codes(), place("drug", drug.id())));
  }

  private void schedule(Schedule schedule) {
    var place = place("schedule", schedule.option());
    known(schedule.option(), catalogue.options().keySet(), place);
    schedule.parts().stream().flatMap(part -> part.activities().stream()).flatMap(activity -> activity.drugs().stream())
        .distinct().forEach(drug -> known(drug, catalogue.drugs().keySet(), place));
  }

  private void unused() {
    unused(catalogue.alerts().keySet(), "alert");
    unused(catalogue.goals().keySet(), "goal");
    unused(catalogue.reasons().keySet(), "reason");
    unused(items, "item");
  }

  private void unused(Collection<String> ids, String kind) {
    ids.stream().filter(id -> !used.contains(id)).forEach(id -> faults.add(Diagnostic.of(PlanningCode.NEVER_USED, place(
        kind, id), "")));
  }

  private void known(String id, Collection<String> ids, Place place) {
    used.add(id);
    if (!ids.contains(id)) {
      faults.add(new Diagnostic(PlanningCode.UNKNOWN_ID, place, "`" + id + "`", NearMisses.advice(id, ids), ""));
    }
  }

  private static Place place(String kind, String name) {
    return new Place("", 0, List.of()).in(kind, name);
  }
}
