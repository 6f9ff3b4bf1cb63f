package org.osteon.fhir.publishing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.ParameterDefinition;
import org.osteon.decision.markdown.FrontMatter;
import org.osteon.decision.value.Domain;
import org.osteon.fhir.cql.CqlExport;
import org.osteon.fhir.cql.CqlLibrary;
import org.osteon.fhir.writing.Narratives;
import org.osteon.planning.knowledge.KnowledgeBase;
import org.osteon.planning.vocabulary.FactDefinition;

/// A CQL library as a Library resource. It carries the source only; an engine translates it to ELM when it loads it.
final class LibraryWriter {

  private static final String TYPES = "http://terminology.hl7.org/CodeSystem/library-type";
  private static final String CQL = "text/cql";

  private final KnowledgeBase knowledge;

  LibraryWriter(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  Library write(CqlLibrary library) {
    var resource = Artifacts.named(new Library(), library.name(), library.title(), library.version());
    resource.setName(library.name());
    resource.setType(new CodeableConcept(new Coding(TYPES, "logic-library", "Logic Library")));
    var documents = documents(library);
    documents.forEach(document -> describe(resource, document));
    library.includes().forEach(include -> resource.addRelatedArtifact(Artifacts.dependsOn(Artifacts.canonical("Library",
        include, library.version()))));
    if (library.name().equals(CqlExport.factLibrary())) {
      knowledge.vocabulary().definitions().forEach(fact -> resource.addParameter(parameter(fact)));
    }
    resource.addContent(new Attachment().setContentType(CQL).setTitle(library.name() + ".cql").setData(library.text()
        .getBytes(StandardCharsets.UTF_8)));
    Narratives.write(resource, library.title(), documents.stream().map(Artifacts::review).distinct().toList());
    return resource;
  }

  private List<FrontMatter> documents(CqlLibrary library) {
    return knowledge.model().documents().stream().map(document -> document.frontMatter()).filter(document -> library
        .documents().contains(document.id())).toList();
  }

  /// When several documents share a library, the least that one of them says counts.
  private static void describe(Library resource, FrontMatter document) {
    boolean first = !resource.hasAuthor() && !resource.hasCopyright();
    if (first) {
      Artifacts.status(resource, document);
      resource.setCopyright(document.licence());
    } else if (document.reviewed().isEmpty()) {
      Artifacts.status(resource, document);
    }
    if (!document.author().isEmpty()) {
      resource.addAuthor(Artifacts.person(document.author()));
    }
    document.reviewed().forEach(review -> resource.addReviewer(Artifacts.person(review.by())));
    document.sources().forEach((key, reference) -> resource.addRelatedArtifact(Artifacts.citation(key, reference)));
  }

  private static ParameterDefinition parameter(FactDefinition fact) {
    var parameter = new ParameterDefinition().setName(fact.id().name()).setUse(
        ParameterDefinition.ParameterUse.IN).setMin(0).setMax(fact.domain() instanceof Domain.SetDomain ? "*" : "1")
        .setDocumentation(fact.label());
    return parameter.setType(switch (fact.domain()) {
      case Domain.EnumDomain _,Domain.SetDomain _ -> "string";
      case Domain.BooleanDomain _ -> "boolean";
      case Domain.NumberDomain _ -> "decimal";
      case Domain.DateDomain _ -> "date";
    });
  }
}
