package org.osteon.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.osteon.planning.knowledge.KnowledgeBase;
import org.osteon.planning.knowledge.KnowledgeFiles;
import org.osteon.planning.vignette.Ward;

/// The JSON document of a plan: its published schema, and the same bytes for the same case.
class PlanJsonTest {

  private static final Schema SCHEMA = schema();

  @TestFactory
  Stream<DynamicTest> plan_asJson_meetsThePublishedSchema() {
    return Ward.cases().map(record -> DynamicTest.dynamicTest(record.id(), () -> assertThat(SCHEMA.validate(text(
        Ward.PLANNER.plan(record)), InputFormat.JSON)).isEmpty()));
  }

  @Test
  void plan_withLocalPolicy_meetsThePublishedSchema() throws IOException {
    var policy = new LinkedHashMap<String, String>();
    for (var file : List.of("preferences.md", "catalogue/alerts.yaml")) {
      policy.put(file, Files.readString(Path.of("..", "samples", "policy", "example-hospital").resolve(file)));
    }
    var knowledge = KnowledgeFiles.packaged().orBug().with("example-hospital", policy).then(KnowledgeBase::read)
        .orBug();
    var planner = Planner.of(knowledge);
    assertThat(Ward.samples()).allSatisfy(record -> assertThat(SCHEMA.validate(text(planner.plan(record)),
        InputFormat.JSON)).isEmpty());
  }

  @Test
  void plan_madeTwice_hasTheSameBytes() {
    var other = Planner.of(Ward.KNOWLEDGE);
    assertThat(Ward.samples()).allSatisfy(record -> assertThat(PlanJson.of(other.plan(record))).isEqualTo(PlanJson.of(
        Ward.PLANNER.plan(record))));
  }

  @Test
  void schema_planWithoutCase_refuses() {
    assertThat(SCHEMA.validate("{\"format\": \"osteon-plan/1\"}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void engine_version_isThatOfTheBuild() throws IOException {
    var build = Files.readString(Path.of("pom.xml"));
    assertThat(build).contains("<version>" + Planner.ENGINE.substring("osteon ".length()));
  }

  private static String text(Plan plan) {
    return new String(PlanJson.of(plan), StandardCharsets.UTF_8);
  }

  private static Schema schema() {
    try {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(Files.readString(Path.of(
          "..", "docs", "osteon-plan-1.schema.json")), InputFormat.JSON);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
