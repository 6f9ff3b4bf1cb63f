package org.osteon.fhir.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import org.osteon.decision.value.FactId;
import org.osteon.fhir.cql.CqlExport;
import org.osteon.fhir.cql.CqlExport.RowCall;
import org.osteon.fhir.cql.CqlLibrary;
import org.osteon.planning.evaluation.Guidelines;
import org.osteon.planning.knowledge.KnowledgeBase;
import org.osteon.planning.vocabulary.Measure;

/// A knowledge base made ready for publication as FHIR R4 resources with conditions in CQL.
public final class KnowledgePublication {

  private final KnowledgeBase knowledge;
  private final CqlExport export;
  private final Guidelines guidelines;
  private final SafetyCalls safety;

  public KnowledgePublication(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
    export = new CqlExport(knowledge.model(), knowledge.version());
    guidelines = Guidelines.of(knowledge.model(), knowledge.vocabulary());
    safety = new SafetyCalls(guidelines, knowledge.catalogue());
  }

  /// The CQL of every table: the facts first, then the documents, what stands against an option last.
  public List<CqlLibrary> libraries() {
    var libraries = new ArrayList<>(export.libraries(this::remark));
    libraries.add(export.contraindications(safety.contraindications()));
    return List.copyOf(libraries);
  }

  /// Where the CQL of each table stands, and under which names.
  public CqlExport export() {
    return export;
  }

  /// For each option that can be contraindicated, the rows that say so and what they are asked about.
  public SequencedMap<String, List<RowCall>> contraindications() {
    return safety.contraindications();
  }

  /// Every question to a safety table that a PlanDefinition asks.
  public List<RowCall> safetyCalls() {
    return safety.all();
  }

  /// The resources and the CQL by path, such as `PlanDefinition/esmo-2021-osteosarcoma.json`.
  public SequencedMap<String, String> write() {
    return new ResourceFolder(knowledge, export, guidelines, safety, libraries()).write();
  }

  private String remark(FactId fact) {
    var definition = knowledge.vocabulary().definition(fact);
    return definition.label() + (definition.measure() instanceof Measure.In in ? ", in " + in.unit().code() : "");
  }
}
