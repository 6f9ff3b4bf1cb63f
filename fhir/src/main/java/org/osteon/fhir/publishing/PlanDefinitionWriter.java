package org.osteon.fhir.publishing;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.osteon.decision.markdown.FrontMatter;
import org.osteon.decision.markdown.GuidelineDocument;
import org.osteon.fhir.cql.CqlExport;
import org.osteon.fhir.writing.Narratives;
import org.osteon.planning.evaluation.Guidelines;
import org.osteon.planning.evaluation.Role;
import org.osteon.planning.evaluation.Table;
import org.osteon.planning.knowledge.KnowledgeBase;

/// A guideline document as a PlanDefinition: one action for each table that offers, warns or sets goals, below it one for
/// each row. Tables that only serve others stand in the Library alone.
final class PlanDefinitionWriter {

  private static final String TYPES = "http://terminology.hl7.org/CodeSystem/plan-definition-type";

  private final KnowledgeBase knowledge;
  private final CqlExport export;
  private final Guidelines guidelines;
  private final ActionWriter actions;

  PlanDefinitionWriter(KnowledgeBase knowledge, CqlExport export, Guidelines guidelines, ActionWriter actions) {
    this.knowledge = knowledge;
    this.export = export;
    this.guidelines = guidelines;
    this.actions = actions;
  }

  /// Empty when no table of the document acts.
  Optional<PlanDefinition> write(GuidelineDocument document) {
    var acting = guidelines.all().stream().filter(table -> table.document().equals(document.frontMatter())).filter(
        PlanDefinitionWriter::acts).toList();
    return acting.isEmpty() ? Optional.empty() : Optional.of(write(document, acting));
  }

  private static boolean acts(Table table) {
    return switch (table.role()) {
      case OPTION, ALERT, GOAL, SAFETY -> true;
      case STAGING, INTERMEDIATE, PREFERENCE, CLASH, RELEASE, RELEVANCE -> false;
    };
  }

  private PlanDefinition write(GuidelineDocument document, List<Table> acting) {
    var front = document.frontMatter();
    var plan = Artifacts.named(new PlanDefinition(), front.id(), front.title(), knowledge.version());
    plan.setName("Plan_" + front.id().replaceAll("[^A-Za-z0-9]", "_"));
    plan.setType(type(front));
    describe(plan, front);
    plan.getLibrary().add(new CanonicalType(Artifacts.canonical("Library", export.library(acting.getFirst().id()),
        knowledge.version())));
    if (acting.stream().anyMatch(table -> table.role() == Role.OPTION)) {
      plan.getLibrary().add(new CanonicalType(actions.contraindications()));
    }
    acting.forEach(table -> table(plan, table));
    Narratives.write(plan, front.title(), List.of(plan.getDescription(), Artifacts.review(front), "Authority: " + front
        .authority() + " " + front.edition()));
    return plan;
  }

  private static CodeableConcept type(FrontMatter front) {
    return switch (front.kind()) {
      case SAFETY -> new CodeableConcept(new Coding(TYPES, "eca-rule", "ECA Rule"));
      case GUIDELINE, STAGING, WORKUP, PATHWAY_SUPPORT, POLICY ->
        new CodeableConcept(new Coding(TYPES, "clinical-protocol",
            "Clinical Protocol"));
    };
  }

  private static void describe(PlanDefinition plan, FrontMatter front) {
    Artifacts.status(plan, front);
    plan.setSubtitle((front.authority() + " " + front.edition()).strip());
    plan.setDescription(
        "The tables of the document `" + front.id() + "` as rules; every statement names its sources, and "
            + "its status says how it was checked against them.");
    plan.setUsage(Artifacts.review(front));
    plan.setCopyright(front.licence().isEmpty() ? null : front.licence());
    if (!front.author().isEmpty()) {
      plan.addAuthor(Artifacts.person(front.author()));
    }
    front.reviewed().forEach(review -> plan.addReviewer(Artifacts.person(review.by())));
    Artifacts.lastReview(front).ifPresent(day -> {
      plan.setLastReviewDateElement(day.copy());
      if (front.status() == FrontMatter.Status.APPROVED) {
        plan.setApprovalDateElement(day.copy());
      }
    });
    front.sources().forEach((key, reference) -> plan.addRelatedArtifact(Artifacts.citation(key, reference)));
  }

  private void table(PlanDefinition plan, Table table) {
    var group = plan.addAction();
    group.setId("table." + table.id());
    group.setTitle(table.table().title());
    group.setSelectionBehavior(PlanDefinition.ActionSelectionBehavior.ANY);
    for (var row : table.table().rules()) {
      if (table.role() == Role.GOAL) {
        plan.addGoal(actions.goal(table, row));
      }
      group.addAction(actions.write(table, row));
    }
  }
}
