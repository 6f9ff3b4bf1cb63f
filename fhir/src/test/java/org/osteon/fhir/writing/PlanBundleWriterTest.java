package org.osteon.fhir.writing;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RequestGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osteon.planning.plan.Plan;

/// Plans as FHIR Bundles: valid, proposals only, the same bytes each time.
class PlanBundleWriterTest {

  private static final FhirContext R4 = FhirContext.forR4Cached();
  private static final FhirValidator VALIDATOR = validator();

  private static FhirValidator validator() {
    var support = new ValidationSupportChain(new DefaultProfileValidationSupport(R4),
        new InMemoryTerminologyServerValidationSupport(R4), new CommonCodeSystemsTerminologyService(R4));
    var module = new FhirInstanceValidator(support);
    module.setErrorForUnknownProfiles(true);
    module.setNoTerminologyChecks(false);
    return R4.newValidator().registerValidatorModule(module);
  }

  static Stream<Plan> plans() {
    return Stream.of(SamplePlans.empty(), SamplePlans.full());
  }

  @ParameterizedTest
  @MethodSource("plans")
  void plan_written_isValidR4(Plan plan) {
    var messages = VALIDATOR.validateWithResult(PlanBundleWriter.write(plan)).getMessages().stream()
        .filter(it -> it.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
        .map(it -> it.getLocationString() + ": " + it.getMessage()).toList();
    assertThat(messages).isEmpty();
  }

  @Test
  void validator_brokenBundle_findsTheFault() {
    var broken = PlanBundleWriter.write(SamplePlans.full()).replace("\"proposal\"", "\"wish\"");
    assertThat(VALIDATOR.validateWithResult(broken).isSuccessful()).isFalse();
  }

  @Test
  void plan_writtenTwice_hasTheSameBytes() {
    assertThat(PlanBundleWriter.write(SamplePlans.full())).isEqualTo(PlanBundleWriter.write(SamplePlans.full()))
        .endsWith("}\n");
  }

  @Test
  void ids_ofTwoCases_differAndShowNothing() {
    var one = bundle(SamplePlans.full());
    var other = bundle(SamplePlans.empty());
    var ids = new HashSet<String>();
    Stream.of(one, other).flatMap(it -> it.getEntry().stream()).forEach(entry -> {
      assertThat(ids.add(entry.getResource().getId())).isTrue();
      assertThat(entry.getResource().getIdPart()).matches("[0-9a-f]{24}-[a-z0-9-]+").doesNotContain("case");
    });
  }

  @Test
  void plan_written_isAProposalAndNoOrder() {
    var bundle = bundle(SamplePlans.full());
    var carePlan = only(bundle, CarePlan.class);
    assertThat(carePlan.getStatus()).isEqualTo(CarePlan.CarePlanStatus.DRAFT);
    assertThat(carePlan.getIntent()).isEqualTo(CarePlan.CarePlanIntent.PROPOSAL);
    assertThat(PlanBundleWriter.write(SamplePlans.full())).doesNotContain("\"order\"").doesNotContain("\"active\"");
    assertThat(carePlan.getSubject().hasReference()).isFalse();
    assertThat(carePlan.getSubject().getIdentifier().getValue()).isEqualTo("case-1");
    assertThat(carePlan.getDescription()).isEqualTo(
        "Ready for release by the board. Nobody has reviewed this content.");
  }

  @Test
  void blockedOption_written_isAnIssueAndNoAction() {
    var bundle = bundle(SamplePlans.full());
    var titles = new ArrayList<String>();
    only(bundle, RequestGroup.class).getAction()
        .forEach(slot -> slot.getAction().forEach(it -> titles.add(it.getTitle())));
    assertThat(titles).containsExactly("MAP", "Wide resection");
    var issues = all(bundle, DetectedIssue.class).stream().map(DetectedIssue::getDetail).toList();
    assertThat(issues).contains("Doxorubicin and cisplatin is blocked. Doxorubicin: LVEF below 50 %");
  }

  @Test
  void action_ofAnOption_saysItsConditionsRowsAndDates() {
    var slot = only(bundle(SamplePlans.full()), RequestGroup.class).getActionFirstRep();
    assertThat(slot.getTimingPeriod().getStartElement().getValueAsString()).isEqualTo("2026-05-18");
    var action = slot.getActionFirstRep();
    assertThat(action.getDescription()).startsWith("provisional if GFR").endsWith("≥ 60 mL/min/1.73 m²");
    assertThat(action.getDocumentationFirstRep().getDisplay())
        .isEqualTo("row row-1; strength strong; level I A; unverified; sources KEY21");
  }

  @Test
  void everyReference_insideTheBundle_leadsSomewhere() {
    var bundle = bundle(SamplePlans.full());
    var known = bundle.getEntry().stream().map(it -> it.getResource().fhirType() + "/" + it.getResource().getIdPart())
        .toList();
    var references = bundle.getEntry().stream().flatMap(entry -> R4.newTerser().getAllPopulatedChildElementsOfType(entry
        .getResource(), Reference.class).stream()).filter(Reference::hasReference).map(Reference::getReference)
        .toList();
    assertThat(references).isNotEmpty();
    assertThat(known).containsAll(references);
  }

  private static Bundle bundle(Plan plan) {
    return R4.newJsonParser().parseResource(Bundle.class, PlanBundleWriter.write(plan));
  }

  private static <T> T only(Bundle bundle, Class<T> type) {
    var all = all(bundle, type);
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  private static <T> List<T> all(Bundle bundle, Class<T> type) {
    return bundle.getEntry().stream().map(Bundle.BundleEntryComponent::getResource).filter(type::isInstance)
        .map(type::cast).toList();
  }
}
