package org.osteon.bench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.DecisionTable;

/// An exported file in the DMN engine of Camunda 7.
final class CamundaPeer implements DmnPeer {

  private static final DmnEngine ENGINE = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  private final ExportedFile file;
  private final Map<String, DmnDecision> decisionByName = new HashMap<>();
  private final Map<DecisionId, DecisionTable> tables = new HashMap<>();

  CamundaPeer(ExportedFile file) {
    this.file = file;
    ENGINE.parseDecisions(new ByteArrayInputStream(file.xml().getBytes(StandardCharsets.UTF_8))).forEach(
        decision -> decisionByName.put(decision.getKey(), decision));
    file.tables().forEach(table -> tables.put(table.id(), table));
  }

  @Override
  public Answers evaluate(Map<String, Object> inputs) {
    return decision -> text(Objects.requireNonNull(tables.get(decision)), ENGINE.evaluateDecision(Objects
        .requireNonNull(decisionByName.get(file.feelName(decision))), inputs));
  }

  /// Camunda gives a list of entries whatever the hit policy.
  private static String text(DecisionTable table, DmnDecisionResult result) {
    if (table.hitPolicy().isSingleHit() || table.hitPolicy().isAggregate()) {
      return result.isEmpty() ? DmnTexts.NOTHING : entry(result.getFirst());
    }
    return DmnTexts.list(result.stream().map(CamundaPeer::entry).toList());
  }

  private static String entry(DmnDecisionResultEntries entry) {
    return DmnTexts.entry(List.copyOf(entry.getEntryMap().values()).stream().map(DmnTexts::of).toList());
  }
}
