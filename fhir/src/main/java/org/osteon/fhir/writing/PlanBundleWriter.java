package org.osteon.fhir.writing;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Enumerations;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.GuidanceResponse;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RequestGroup;
import org.hl7.fhir.r4.model.UriType;
import org.osteon.planning.calendar.Phase;
import org.osteon.planning.knowledge.Slot;
import org.osteon.planning.option.Alert;
import org.osteon.planning.option.Option;
import org.osteon.planning.option.OptionStatus;
import org.osteon.planning.option.Question;
import org.osteon.planning.plan.Plan;

/// Writes a plan as a FHIR R4 Bundle of type `collection`: a proposal for the board.
///
/// CarePlan and RequestGroup are `draft` and `proposal`; nothing here is an order. Patient and tumor are referred to by the
/// case's id only. The same plan gives the same bytes.
public final class PlanBundleWriter {

  private static final FhirContext R4 = FhirContext.forR4Cached();

  private final Plan plan;
  private final Names names;
  private final OptionWriter options;
  private final List<DomainResource> resources = new ArrayList<>();

  private PlanBundleWriter(Plan plan) {
    this.plan = plan;
    names = new Names(plan);
    options = new OptionWriter(names);
  }

  /// The Bundle as JSON, indented, with a line break at its end.
  public static String write(Plan plan) {
    var bundle = new PlanBundleWriter(plan).bundle();
    return R4.newJsonParser().setPrettyPrint(true).encodeResourceToString(bundle) + "\n";
  }

  private Bundle bundle() {
    var group = requestGroup();
    var carePlan = carePlan(group);
    resources.addFirst(group);
    resources.addFirst(carePlan);
    resources.add(provenance(carePlan, group));
    var bundle = new Bundle();
    bundle.setId(names.identifier("bundle").getValue());
    bundle.getMeta().setSource(Names.BASE);
    bundle.setIdentifier(names.identifier("bundle"));
    bundle.setType(Bundle.BundleType.COLLECTION);
    bundle.setTimestampElement(instant());
    resources.forEach(it -> bundle.addEntry().setFullUrl(Names.fullUrl(it)).setResource(it));
    return bundle;
  }

  /// The first moment of the day of the case: the clock is never read.
  private InstantType instant() {
    return new InstantType(plan.asOf() + "T00:00:00.000Z");
  }

  private DateTimeType day() {
    return new DateTimeType(plan.asOf().toString());
  }

  private CarePlan carePlan(RequestGroup group) {
    var carePlan = names.named(new CarePlan(), "plan");
    carePlan.addIdentifier(names.identifier("plan"));
    carePlan.setStatus(CarePlan.CarePlanStatus.DRAFT);
    carePlan.setIntent(CarePlan.CarePlanIntent.PROPOSAL);
    carePlan.addCategory(new CodeableConcept()).getCategoryFirstRep().addCoding()
        .setSystem("http://hl7.org/fhir/us/core/CodeSystem/careplan-category").setCode("assess-plan");
    carePlan.addCategory().addCoding().setSystem(Names.system("plan-category")).setCode("bone-cancer-proposal");
    carePlan.setTitle("Options for the board");
    carePlan.setDescription(plan.release().text() + " " + plan.knowledge().reviewStatus());
    carePlan.setSubject(names.patient());
    carePlan.setCreatedElement(day());
    carePlan.addAddresses(names.tumor());
    plan.goals().forEach(goal -> carePlan.addGoal(Names.to(goal(goal, carePlan.getGoal().size()))));
    carePlan.addActivity().setReference(Names.to(group));
    for (int index = 0; index < plan.alerts().size(); index++) {
      carePlan.addSupportingInfo(Names.to(alert(plan.alerts().get(index), index)));
    }
    blocked().forEach(it -> carePlan.addSupportingInfo(Names.to(it)));
    for (int index = 0; index < plan.questions().size(); index++) {
      carePlan.addSupportingInfo(Names.to(question(plan.questions().get(index), index)));
    }
    carePlan.addNote().setText("Release: " + plan.release().text());
    plan.release().overridden().forEach(it -> carePlan.addNote().setText(it.text()));
    carePlan.addNote().setText(
        "Decision support for the board, not an order. " + plan.knowledge().reviewStatus() + " Knowledge "
            + plan.knowledge().version() + ", " + plan.knowledge().contentHash() + ".");
    Narratives.write(carePlan, "Options for the board, " + plan.asOf(), summary());
    return carePlan;
  }

  private List<String> summary() {
    var lines = new ArrayList<String>();
    lines.add("Release: " + plan.release().text());
    plan.release().overridden().forEach(it -> lines.add(it.text()));
    lines.add(plan.knowledge().reviewStatus());
    plan.options().forEach(it -> lines.add(it.slot().key() + ": " + it.label() + " (" + OptionWriter.status(it) + ")"));
    plan.questions().forEach(it -> lines.add("To find out: " + it.question()));
    return lines;
  }

  /// One group of actions a slot, in the order of care; one action an option that can be chosen.
  private RequestGroup requestGroup() {
    var group = names.named(new RequestGroup(), "options");
    group.addIdentifier(names.identifier("options"));
    group.setStatus(RequestGroup.RequestStatus.DRAFT);
    group.setIntent(RequestGroup.RequestIntent.PROPOSAL);
    group.setSubject(names.patient());
    group.setAuthoredOnElement(day());
    var bySlot = new LinkedHashMap<Slot, RequestGroup.RequestGroupActionComponent>();
    for (int index = 0; index < plan.options().size(); index++) {
      var option = plan.options().get(index);
      if (option.status() != OptionStatus.BLOCKED) {
        action(bySlot.computeIfAbsent(option.slot(), slot -> slot(group, slot)), option, index);
      }
    }
    Narratives.write(group, "Options", plan.options().stream().filter(it -> it.status() != OptionStatus.BLOCKED)
        .map(it -> it.slot().key() + ": " + it.label() + " (" + OptionWriter.status(it) + ")").toList());
    return group;
  }

  private RequestGroup.RequestGroupActionComponent slot(RequestGroup group, Slot slot) {
    var action = group.addAction().setTitle(slot.key());
    action.setSelectionBehavior(RequestGroup.ActionSelectionBehavior.ANY);
    plan.calendar().phases().stream().filter(it -> it.slot() == slot).findFirst()
        .ifPresent(phase -> action.setTiming(period(phase)));
    return action;
  }

  private static Period period(Phase phase) {
    return new Period().setStartElement(new DateTimeType(phase.start().toString()))
        .setEndElement(new DateTimeType(phase.end().toString()));
  }

  private void action(RequestGroup.RequestGroupActionComponent slot, Option option, int index) {
    var request = options.request(option, index);
    resources.add(request);
    var action = slot.addAction().setTitle(option.label()).setDescription(OptionWriter.status(option))
        .setResource(Names.to(request));
    action.addCode(OptionWriter.code(option));
    OptionWriter.documentation(option).forEach(action::addDocumentation);
  }

  private Goal goal(org.osteon.planning.option.Goal goal, int index) {
    var role = Names.numbered("goal", index);
    var resource = names.named(new Goal(), role);
    resource.addIdentifier(names.identifier(role));
    resource.setLifecycleStatus(Goal.GoalLifecycleStatus.PROPOSED);
    resource.setDescription(new CodeableConcept().setText(goal.label()));
    resource.getDescription().addCoding().setSystem(Names.system("goal")).setCode(goal.id());
    resource.setSubject(names.patient());
    resource.addAddresses(names.tumor());
    resource.setStart(new DateType(plan.asOf().toString()));
    Narratives.write(resource, goal.label(),
        List.of("Intent: " + goal.intent(), OptionWriter.citation(goal.citation())));
    resources.add(resource);
    return resource;
  }

  private DetectedIssue alert(Alert alert, int index) {
    var severity = switch (alert.severity()) {
      case STOP -> DetectedIssue.DetectedIssueSeverity.HIGH;
      case WARN -> DetectedIssue.DetectedIssueSeverity.MODERATE;
      case NOTE -> DetectedIssue.DetectedIssueSeverity.LOW;
    };
    var issue = issue(Names.numbered("alert", index), severity, alert.id(), alert.message());
    issue
        .setDetail(Stream.of(alert.message(), alert.clash().text(), alert.advice()).filter(it -> !it.isEmpty()).collect(
            Collectors.joining(" ")));
    issue.setReference(OptionWriter.rowUri(alert.citation()));
    Narratives.write(issue, alert.message(), List.of(alert.advice(), OptionWriter.citation(alert.citation())));
    return issue;
  }

  /// An option that safety blocks: said as an issue, so that nobody takes its absence for an oversight.
  private List<DetectedIssue> blocked() {
    var issues = new ArrayList<DetectedIssue>();
    for (var option : plan.options()) {
      if (option.status() == OptionStatus.BLOCKED) {
        var reasons = option.blockedBy().stream().map(it -> it.aboutLabel() + ": " + it.reason()).toList();
        var issue = issue(Names.numbered("blocked", issues.size()), DetectedIssue.DetectedIssueSeverity.HIGH,
            "blocked-option", option.label() + " is blocked");
        issue.setDetail(option.label() + " is blocked. " + String.join(" ", reasons));
        Narratives.write(issue, option.label() + " is blocked", reasons);
        issues.add(issue);
      }
    }
    return issues;
  }

  private DetectedIssue issue(String role, DetectedIssue.DetectedIssueSeverity severity, String code, String text) {
    var issue = names.named(new DetectedIssue(), role);
    issue.addIdentifier(names.identifier(role));
    issue.setStatus(DetectedIssue.DetectedIssueStatus.PRELIMINARY);
    issue.setSeverity(severity);
    issue.setPatient(names.patient());
    issue.setIdentified(day());
    issue.setCode(new CodeableConcept().setText(text));
    issue.getCode().addCoding().setSystem(Names.system("alert")).setCode(code);
    resources.add(issue);
    return issue;
  }

  private GuidanceResponse question(Question question, int index) {
    var role = Names.numbered("question", index);
    var response = names.named(new GuidanceResponse(), role);
    response.addIdentifier(names.identifier(role));
    response.setModule(new UriType(Names.BASE + "/fact/" + question.fact()));
    response.setStatus(GuidanceResponse.GuidanceResponseStatus.DATAREQUIRED);
    response.setSubject(names.patient());
    response.setOccurrenceDateTimeElement(day());
    response.addReasonCode().setText(question.reason().word());
    response.addNote().setText(question.question());
    question.decides().forEach(it -> response.addNote().setText(it.answer() + ": " + String.join("; ", it.then())));
    var filter = response.addDataRequirement().setType(Enumerations.FHIRAllTypes.OBSERVATION.toCode()).addCodeFilter();
    filter.setPath("code").addCode().setSystem(Names.system("fact")).setCode(question.fact())
        .setDisplay(question.label());
    Narratives.write(response, question.question(),
        question.decides().stream().map(it -> it.answer() + ": " + String.join("; ", it.then())).toList());
    resources.add(response);
    return response;
  }

  /// What the plan was made of: the rows that fired, the records that were used, the engine that put them together.
  private Provenance provenance(CarePlan carePlan, RequestGroup group) {
    var provenance = names.named(new Provenance(), "provenance");
    provenance.addTarget(Names.to(carePlan));
    provenance.addTarget(Names.to(group));
    provenance.setRecordedElement(instant());
    var rows = new TreeSet<String>();
    plan.options()
        .forEach(it -> it.authorities().forEach(authority -> rows.add(OptionWriter.rowUri(authority.citation()))));
    plan.alerts().forEach(it -> rows.add(OptionWriter.rowUri(it.citation())));
    rows.forEach(provenance::addPolicy);
    var agent = provenance.addAgent();
    agent.getType().addCoding().setSystem("http://terminology.hl7.org/CodeSystem/provenance-participant-type")
        .setCode("assembler");
    agent.setWho(new Reference().setType("Device").setDisplay("Osteon " + plan.knowledge().engine()));
    var sources = new TreeSet<String>();
    plan.facts().forEach(fact -> sources.addAll(fact.sources()));
    sources.forEach(source -> provenance.addEntity().setRole(Provenance.ProvenanceEntityRole.SOURCE)
        .setWhat(new Reference().setDisplay(source)));
    Narratives.write(provenance, "How this plan was made", List.of("Knowledge " + plan.knowledge().version(),
        plan.knowledge().contentHash(), plan.knowledge().reviewStatus(),
        rows.size() + " rows, " + sources.size() + " records"));
    return provenance;
  }
}
