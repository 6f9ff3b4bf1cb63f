package org.osteon.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rules bite: each fails on nothing, and on a house built wrong on purpose.
class HouseRulesTest {
  private static final String WRONG = "org.osteon.architecture.wrong";
  private static final JavaClasses WRONG_HOUSE = new ClassFileImporter().importPackages(WRONG);
  private static final JavaClasses NOTHING = new ClassFileImporter().importPackages("org.osteon.nowhere");
  private static final HouseRules RULES = new HouseRules(WRONG);

  @TestFactory
  Stream<DynamicTest> everyRule_scanningNothing_fails() {
    return Arrays.stream(Room.values()).flatMap(room -> new HouseRules("org.osteon").of(room).entrySet().stream().map(
        rule -> DynamicTest.dynamicTest(room.noun() + ": " + rule.getKey(),
            () -> assertThatThrownBy(() -> rule.getValue().check(NOTHING)).isInstanceOf(AssertionError.class))));
  }

  @ParameterizedTest
  @CsvSource({"DECISION, arrows, planning.Thing", "PLANNING, libraries, FhirContext", "PLANNING, names, ThingUtil",
    "PLANNING, no cycles, Cycle detected", "FHIR, null marked, has no @NullMarked", "DECISION, purity, System.nanoTime",
    "DECISION, purity, LocalDate.now", "DECISION, purity, java.io.File", "DECISION, purity, Locale.getDefault",
    "DECISION, purity, java.util.Random.<init>()", "DECISION, purity, System.out", "DECISION, purity, java.net.URI",
    "DECISION, purity, getResourceAsStream", "DECISION, purity, String.toLowerCase()",
    "DECISION, purity, Collections.shuffle"})
  void rule_wrongHouse_namesTheViolation(Room room, String title, String violation) {
    assertThat(violations(RULES.of(room).get(title))).contains(violation);
  }

  @Test
  void purity_knowledgeLoader_mayReadResources() {
    assertThat(violations(RULES.of(Room.PLANNING).get("purity"))).doesNotContain("ResourceReader").contains("Clock");
  }

  private static String violations(@org.jspecify.annotations.Nullable ArchRule rule) {
    assertThat(rule).isNotNull();
    return rule == null ? "" : rule.evaluate(WRONG_HOUSE).getFailureReport().toString();
  }
}
