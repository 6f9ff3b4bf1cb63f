package org.osteon.fhir.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.parser.StrictErrorHandler;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.junit.jupiter.api.Test;
import org.osteon.planning.evaluation.Guidelines;
import org.osteon.planning.evaluation.Role;
import org.osteon.planning.knowledge.KnowledgeBase;

/// The whole knowledge base as FHIR: valid, complete, every reference resolves, the same bytes each time.
class KnowledgePublicationTest {

  /// Activities are alike, so that the slow validator sees some; the strict parser sees all.
  private static final int EVERY = 25;

  /// The list of R4 lacks it and may be extended; docs/conformance/cql.md.
  private static final String NOT_IN_R4 = "Unknown code 'http://hl7.org/fhir/expression-language#text/cql-identifier'";

  private static final FhirContext R4 = FhirContext.forR4Cached();
  private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.packaged().orBug();
  private static final Map<String, String> FILES = new KnowledgePublication(KNOWLEDGE).write();
  private static final List<MetadataResource> RESOURCES = FILES.entrySet().stream().filter(file -> file.getKey()
      .endsWith(".json")).map(file -> parse(file.getValue())).toList();

  private static MetadataResource parse(String text) {
    return (MetadataResource) R4.newJsonParser().setParserErrorHandler(new StrictErrorHandler()).parseResource(text);
  }

  private static <T extends MetadataResource> List<T> all(Class<T> type) {
    return RESOURCES.stream().filter(type::isInstance).map(type::cast).toList();
  }

  @Test
  void everyResource_readStrictlyAndWritten_isTheSame() {
    var parser = R4.newJsonParser().setPrettyPrint(true);
    FILES.forEach((path, text) -> {
      if (path.endsWith(".json")) {
        assertThat(parser.encodeResourceToString(parse(text)) + "\n").as(path).isEqualTo(text);
      }
    });
  }

  @Test
  void planDefinitionsLibrariesAndSomeActivities_areValidR4() {
    var activities = all(ActivityDefinition.class);
    var looked = Stream.concat(RESOURCES.stream().filter(resource -> !(resource instanceof ActivityDefinition)),
        activities.stream().filter(activity -> activities.indexOf(activity) % EVERY == 0));
    var validator = validator();
    assertThat(looked.parallel().flatMap(resource -> validator.validateWithResult(resource).getMessages().stream()
        .filter(it -> it.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
        .filter(it -> !it.getMessage().contains(NOT_IN_R4))
        .map(it -> resource.getId() + " " + it.getLocationString() + ": " + it.getMessage())).toList()).isEmpty();
  }

  private static FhirValidator validator() {
    var module = new FhirInstanceValidator(new ValidationSupportChain(new DefaultProfileValidationSupport(R4),
        new InMemoryTerminologyServerValidationSupport(R4), new CommonCodeSystemsTerminologyService(R4)));
    module.setErrorForUnknownProfiles(true);
    return R4.newValidator().registerValidatorModule(module);
  }

  @Test
  void everyOption_hasItsActivity() {
    assertThat(all(ActivityDefinition.class)).hasSameSizeAs(KNOWLEDGE.catalogue().options().keySet());
  }

  @Test
  void everyOptionRow_isAnAction_withItsRowAsCondition() {
    var ids = new TreeSet<String>();
    actions().filter(action -> action.getCondition().stream().anyMatch(it -> it.getExpression().getExpression().equals(
        action.getId()))).forEach(action -> ids.add(action.getId()));
    var rows = new TreeSet<String>();
    Guidelines.of(KNOWLEDGE.model(), KNOWLEDGE.vocabulary()).of(Role.OPTION).forEach(table -> table.table().rules()
        .forEach(row -> rows.add(row.id().name())));
    assertThat(ids).containsAll(rows);
  }

  @Test
  void everyCanonical_resolvesInTheFolder() {
    var known = new TreeSet<String>();
    RESOURCES.forEach(resource -> known.add(resource.getUrl() + "|" + resource.getVersion()));
    var used = new TreeSet<String>();
    actions().forEach(action -> {
      if (action.hasDefinitionCanonicalType()) {
        used.add(action.getDefinitionCanonicalType().getValue());
      }
      action.getCondition().forEach(condition -> used.add(condition.getExpression().getReference()));
    });
    all(PlanDefinition.class).forEach(plan -> plan.getLibrary().stream().map(CanonicalType::getValue).forEach(
        used::add));
    assertThat(known).containsAll(used);
  }

  @Test
  void rowAgainstAnOption_hasNoDefinitionToCarryOut() {
    assertThat(actions().filter(action -> action.getTitle() != null && action.getTitle().startsWith("against: "))
        .toList()).isNotEmpty().allMatch(action -> !action.hasDefinition());
  }

  @Test
  void unreviewedDocument_isAnExperimentalDraft() {
    var unread = new TreeSet<String>();
    KNOWLEDGE.model().documents().stream().map(document -> document.frontMatter()).filter(front -> front.reviewed()
        .isEmpty()).forEach(front -> unread.add(front.id()));
    assertThat(all(PlanDefinition.class).stream().filter(plan -> unread.contains(plan.getIdPart())).toList())
        .isNotEmpty()
        .allMatch(plan -> plan.getExperimental() && plan.getStatus().toCode().equals("draft"));
  }

  @Test
  void libraries_carryTheirCqlAndNoElm() {
    assertThat(all(Library.class)).isNotEmpty()
        .allMatch(library -> library.getContent().size() == 1 && Set.of("text/cql")
            .contains(library.getContentFirstRep().getContentType()));
  }

  @Test
  void publication_writtenTwice_hasTheSameBytes() {
    assertThat(new KnowledgePublication(KNOWLEDGE).write()).isEqualTo(FILES);
  }

  private static Stream<PlanDefinitionActionComponent> actions() {
    return all(PlanDefinition.class).stream().flatMap(plan -> plan.getAction().stream()).flatMap(group -> group
        .getAction().stream()).flatMap(action -> Stream.concat(Stream.of(action), action.getAction().stream()));
  }
}
