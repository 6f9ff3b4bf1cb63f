package org.osteon.fhir.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.PlanDefinition.ActionConditionKind;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionGoalComponent;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.RelatedArtifact.RelatedArtifactType;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.table.Rule;
import org.osteon.fhir.cql.CqlExport;
import org.osteon.fhir.writing.Names;
import org.osteon.planning.evaluation.RowCitation;
import org.osteon.planning.evaluation.Table;
import org.osteon.planning.knowledge.AlertEntry;
import org.osteon.planning.knowledge.Catalogue;
import org.osteon.planning.knowledge.CatalogueOption;
import org.osteon.planning.knowledge.DrugEntry;
import org.osteon.planning.knowledge.GoalEntry;
import org.osteon.planning.knowledge.ReasonEntry;
import org.osteon.planning.option.Position;

/// A row of a table as an action of a PlanDefinition.
///
/// A row about an option is applicable when the row fires and no contraindication certainly holds; it may start when none is
/// possible any more. A row against an option has no definition to carry out: it says what not to do.
final class ActionWriter {

  private static final String BY_NAME = "text/cql-identifier";
  private static final String INLINE = "text/cql";
  private static final String LIBRARY = "Library";

  private final Catalogue catalogue;
  private final CqlExport export;
  private final SafetyCalls safety;
  private final Set<String> contraindicated;
  private final String version;

  ActionWriter(Catalogue catalogue, CqlExport export, SafetyCalls safety, String version) {
    this.catalogue = catalogue;
    this.export = export;
    this.safety = safety;
    this.contraindicated = safety.contraindications().keySet();
    this.version = version;
  }

  /// The library of what stands against options.
  String contraindications() {
    return Artifacts.canonical(LIBRARY, CqlExport.contraindicationLibrary(), version);
  }

  PlanDefinitionActionComponent write(Table table, Rule row) {
    var action = new PlanDefinitionActionComponent();
    action.setId(row.id().name());
    document(action, table, row);
    switch (table.role()) {
      case OPTION -> option(action, table, row);
      case ALERT -> alert(action, table, row);
      case GOAL -> {
        action.setTitle("Goal: " + goalLabel(table, row));
        action.addGoalId(goalId(row));
        fires(action, table, row);
      }
      case SAFETY -> safety(action, table, row);
      case STAGING, INTERMEDIATE, PREFERENCE, CLASH, RELEASE, RELEVANCE ->
        throw new OsteonBugException(table.id() + " does nothing by itself.");
    }
    return action;
  }

  PlanDefinitionGoalComponent goal(Table table, Rule row) {
    var goal = new PlanDefinitionGoalComponent();
    goal.setId(goalId(row));
    goal.setDescription(concept("goal", table.output(row, "goal"), goalLabel(table, row)));
    return goal;
  }

  /// Ids are unique inside a resource, and the row's own id is that of its action.
  private static String goalId(Rule row) {
    return "goal." + row.id();
  }

  private String goalLabel(Table table, Rule row) {
    var id = table.output(row, "goal");
    return catalogue.goal(id).map(GoalEntry::label).orElse(id);
  }

  private void option(PlanDefinitionActionComponent action, Table table, Rule row) {
    var id = table.output(row, "option");
    var label = catalogue.option(id).map(CatalogueOption::label).orElse(id);
    var position = table.output(row, "position");
    action.setTitle(position + ": " + label);
    action.addCode(concept("option", id, label));
    action.addReason(concept("position", position, position));
    action.setDescription("Slot of the pathway: " + table.output(row, "slot"));
    fires(action, table, row);
    if (!position.equals(Position.AGAINST.word())) {
      action.setDefinition(new CanonicalType(Artifacts.canonical("ActivityDefinition", ActivityDefinitionWriter.id(id),
          version)));
      if (contraindicated.contains(id)) {
        condition(action, ActionConditionKind.APPLICABILITY, CqlExport.notContraindicated(id));
        condition(action, ActionConditionKind.START, CqlExport.clearedToStart(id));
      }
    }
  }

  private void condition(PlanDefinitionActionComponent action, ActionConditionKind kind, String definition) {
    action.addCondition().setKind(kind).setExpression(new Expression().setLanguage(BY_NAME).setExpression(definition)
        .setReference(contraindications()));
  }

  private void alert(PlanDefinitionActionComponent action, Table table, Rule row) {
    var id = table.output(row, "alert");
    var message = catalogue.alert(id).map(AlertEntry::message).orElse(id);
    action.setTitle(table.output(row, "severity") + ": " + message);
    catalogue.alert(id).map(AlertEntry::advice).filter(advice -> !advice.isEmpty()).ifPresent(action::setDescription);
    action.addCode(concept("alert", id, message));
    fires(action, table, row);
  }

  /// One action for each option and drug that the row can be about.
  private void safety(PlanDefinitionActionComponent action, Table table, Rule row) {
    var reason = table.output(row, "reason");
    var text = catalogue.reason(reason).map(ReasonEntry::text).orElse(reason);
    var effect = table.output(row, "effect");
    action.setTitle(effect + ": " + text);
    for (var call : safety.of(table.table(), row)) {
      var about = call.arguments().getFirst().text();
      var part = action.addAction();
      part.setTitle(effect + ": " + label(about));
      part.addCode(concept(catalogue.drug(about).isPresent() ? "drug" : "option", about, label(about)));
      part.addCondition().setKind(ActionConditionKind.APPLICABILITY).setExpression(new Expression().setLanguage(INLINE)
          .setExpression(export.library(table.id()) + "." + call.text()).setReference(library(table)));
    }
  }

  private String label(String about) {
    return catalogue.drug(about).map(DrugEntry::label).or(() -> catalogue.option(about).map(CatalogueOption::label))
        .orElse(about);
  }

  private void fires(PlanDefinitionActionComponent action, Table table, Rule row) {
    action.addCondition().setKind(ActionConditionKind.APPLICABILITY).setExpression(new Expression().setLanguage(BY_NAME)
        .setExpression(CqlExport.rowDefinition(row.id())).setReference(library(table)));
  }

  private String library(Table table) {
    return Artifacts.canonical(LIBRARY, export.library(table.id()), version);
  }

  private static CodeableConcept concept(String system, String code, String label) {
    var concept = new CodeableConcept().setText(label);
    concept.addCoding().setSystem(Names.system(system)).setCode(code);
    return concept;
  }

  /// What the row says of itself, and the full references of its sources.
  private static void document(PlanDefinitionActionComponent action, Table table, Rule row) {
    var citation = table.cite(row);
    action.setTextEquivalent(text(citation));
    action.addDocumentation(new RelatedArtifact().setType(RelatedArtifactType.JUSTIFICATION)
        .setLabel(citation.authority())
        .setDisplay("Row " + citation.row() + " of " + citation.decision()).setResource(Names.BASE + "/row/" + citation
            .row()));
    citation.sources().forEach(key -> action.addDocumentation(Artifacts.citation(key, table.document().sources()
        .getOrDefault(key, key))));
  }

  private static String text(RowCitation citation) {
    var parts = new ArrayList<>(List.of(citation.authority()));
    add(parts, "strength", citation.strength());
    add(parts, "level", citation.level());
    add(parts, "status", citation.status().isEmpty() ? "unverified" : citation.status());
    add(parts, "sources", String.join(", ", citation.sources()));
    return String.join("; ", parts) + "." + (citation.note().isEmpty() ? "" : " " + citation.note());
  }

  private static void add(List<String> parts, String name, String value) {
    if (!value.isEmpty()) {
      parts.add(name + " " + value);
    }
  }
}
