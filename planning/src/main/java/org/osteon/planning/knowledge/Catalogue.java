package org.osteon.planning.knowledge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// Everything that tables refer to by id, each in the order of the files.
public record Catalogue(SequencedMap<String, CatalogueOption> options, SequencedMap<String, DrugEntry> drugs,
    SequencedMap<String, AlertEntry> alerts, SequencedMap<String, GoalEntry> goals,
    SequencedMap<String, ReasonEntry> reasons) {

  public Catalogue {
    options = copy(options);
    drugs = copy(drugs);
    alerts = copy(alerts);
    goals = copy(goals);
    reasons = copy(reasons);
  }

  public Optional<CatalogueOption> option(String id) {
    return Optional.ofNullable(options.get(id));
  }

  public Optional<DrugEntry> drug(String id) {
    return Optional.ofNullable(drugs.get(id));
  }

  public Optional<AlertEntry> alert(String id) {
    return Optional.ofNullable(alerts.get(id));
  }

  public Optional<GoalEntry> goal(String id) {
    return Optional.ofNullable(goals.get(id));
  }

  public Optional<ReasonEntry> reason(String id) {
    return Optional.ofNullable(reasons.get(id));
  }

  private static <T> SequencedMap<String, T> copy(SequencedMap<String, T> map) {
    return Collections.unmodifiableSequencedMap(new LinkedHashMap<>(map));
  }
}
