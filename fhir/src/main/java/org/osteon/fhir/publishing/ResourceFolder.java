package org.osteon.fhir.publishing;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.hl7.fhir.r4.model.MetadataResource;
import org.osteon.fhir.cql.CqlExport;
import org.osteon.fhir.cql.CqlLibrary;
import org.osteon.planning.evaluation.Guidelines;
import org.osteon.planning.knowledge.KnowledgeBase;

/// All files of a publication.
final class ResourceFolder {

  private final KnowledgeBase knowledge;
  private final CqlExport export;
  private final Guidelines guidelines;
  private final SafetyCalls safety;
  private final List<CqlLibrary> libraries;

  ResourceFolder(KnowledgeBase knowledge, CqlExport export, Guidelines guidelines, SafetyCalls safety,
      List<CqlLibrary> libraries) {
    this.knowledge = knowledge;
    this.export = export;
    this.guidelines = guidelines;
    this.safety = safety;
    this.libraries = libraries;
  }

  SequencedMap<String, String> write() {
    var resources = resources();
    var parser = FhirContext.forR4Cached().newJsonParser().setPrettyPrint(true);
    var files = new LinkedHashMap<String, String>();
    files.put("README.md", PublicationReadme.of(knowledge, libraries, resources));
    resources.forEach(resource -> files.put(resource.fhirType() + "/" + resource.getIdPart() + ".json", parser
        .encodeResourceToString(resource) + "\n"));
    libraries.forEach(library -> files.put("cql/" + library.name() + ".cql", library.text()));
    return files;
  }

  private List<MetadataResource> resources() {
    var resources = new ArrayList<MetadataResource>();
    var library = new LibraryWriter(knowledge);
    libraries.forEach(source -> resources.add(library.write(source)));
    var plan = new PlanDefinitionWriter(knowledge, export, guidelines, new ActionWriter(knowledge.catalogue(), export,
        safety, knowledge.version()));
    knowledge.model().documents().forEach(document -> plan.write(document).ifPresent(resources::add));
    var activity = new ActivityDefinitionWriter(knowledge);
    knowledge.catalogue().options().values().forEach(option -> resources.add(activity.write(option)));
    return resources;
  }
}
