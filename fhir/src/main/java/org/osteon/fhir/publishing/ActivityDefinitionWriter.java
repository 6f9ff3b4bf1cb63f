package org.osteon.fhir.publishing;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.osteon.fhir.writing.Names;
import org.osteon.fhir.writing.Narratives;
import org.osteon.planning.knowledge.CatalogueOption;
import org.osteon.planning.knowledge.DrugEntry;
import org.osteon.planning.knowledge.KnowledgeBase;
import org.osteon.planning.vocabulary.CodeSystem;

/// An option of the catalogue as an ActivityDefinition: a proposed ServiceRequest, never an order.
final class ActivityDefinitionWriter {

  private final KnowledgeBase knowledge;

  ActivityDefinitionWriter(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  /// The id of an option's resource: ids of resources have no colon.
  static String id(String option) {
    return option.replace(':', '.');
  }

  ActivityDefinition write(CatalogueOption option) {
    var activity = Artifacts.named(new ActivityDefinition(), id(option.id()), option.label(), knowledge.version());
    activity.setName(name(option.id()));
    activity.setKind(ActivityDefinition.ActivityDefinitionKind.SERVICEREQUEST);
    activity.setIntent(ActivityDefinition.RequestIntent.PROPOSAL);
    activity.setCode(code(option));
    activity.addTopic().addCoding().setSystem(Names.system("modality")).setCode(option.modality().key());
    var drugs = option.drugs().stream().map(drug -> knowledge.catalogue().drug(drug).map(DrugEntry::label).orElse(drug))
        .collect(Collectors.joining(", "));
    var lines = new ArrayList<String>();
    lines.add(option.patient());
    lines.add(drugs.isEmpty() ? "" : "Drugs: " + drugs + ". Doses and dates stand in the protocol, not here.");
    var text = lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
    activity.setDescription(text.isEmpty() ? option.label() : text);
    Narratives.write(activity, option.label(), lines);
    return activity;
  }

  /// Our own code, and those that were seen in a published list; recalled codes stay inside.
  private CodeableConcept code(CatalogueOption option) {
    var concept = new CodeableConcept().setText(option.label());
    concept.addCoding().setSystem(Names.system("option")).setCode(option.id()).setDisplay(option.label());
    for (var code : option.codes()) {
      CodeSystem system = knowledge.vocabulary().recordWords().codeSystems().get(code.system());
      if (code.confirmed() && system != null) {
        concept.addCoding().setSystem(system.uri()).setCode(code.code());
      }
    }
    return concept;
  }

  private static String name(String option) {
    return "Option_" + option.replaceAll("[^A-Za-z0-9]", "_");
  }
}
