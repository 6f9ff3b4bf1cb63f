package org.osteon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The real house obeys its rules, and enough of it was looked at.
class ArchitectureTest {
  private static final HouseRules RULES = new HouseRules("org.osteon");
  private static final JavaClasses HOUSE = new ClassFileImporter().withImportOption(
      new ImportOption.DoNotIncludeTests()).withImportOption(location -> !location.contains("-tests.jar"))
      .importPackages(
          "org.osteon");

  @TestFactory
  Stream<DynamicTest> everyRoom_obeysItsRules() {
    return Arrays.stream(Room.values()).filter(room -> room.minimumOfClasses() > 0).flatMap(room -> RULES.of(
        room).entrySet().stream().map(rule -> DynamicTest.dynamicTest(room.noun() + ": " + rule.getKey(),
            () -> rule.getValue().check(HOUSE))));
  }

  @ParameterizedTest
  @EnumSource
  void room_scanned_hasAtLeastItsMinimumOfClasses(Room room) {
    assertThat(HOUSE.stream().filter(RULES.liveIn(room)).count()).isGreaterThanOrEqualTo(room.minimumOfClasses());
  }
}
