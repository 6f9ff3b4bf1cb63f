package org.osteon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every sample case gives the plan that somebody has read and kept.
class SamplesTest {

  private static final int COLUMNS = 100;
  private static final Pattern ADDRESS = Pattern.compile("(?:src|href|action)\\s*=\\s*[\"']?[^#\"']|@import|url\\(");
  private static final Pattern EMPTY_SECTION = Pattern.compile("<section[^>]*>\\s*</section>");

  private static final Pattern OPTION = Pattern.compile("(?m)^    [●○◐✕] ");
  private static final String PICTURED = "07-osteosarcoma-over-40-stale.yaml";

  static Stream<String> samples() {
    return Samples.all().stream();
  }

  @Test
  void samples_coverBothKindsOfInput() {
    assertThat(Samples.all()).hasSizeGreaterThanOrEqualTo(10);
    assertThat(Samples.all()).filteredOn(name -> name.endsWith(".json")).hasSizeGreaterThanOrEqualTo(5);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void text_ofSample_isGolden(String sample) {
    var run = Run.of("plan", Samples.path(sample));
    assertThat(run.status()).as(run.err()).isZero();
    Golden.check(Samples.golden(sample, "txt"), run.out());
  }

  /// The head of a plan and its first option: the picture in the README, which a test of the documents copies from here.
  @Test
  void excerpt_forTheReadme_isGolden() {
    var text = Run.of("plan", Samples.path(PICTURED)).out();
    var head = text.substring(0, text.indexOf("\nWHAT CAN BE DONE"));
    var start = text.indexOf("  Before local treatment\n");
    var signs = OPTION.matcher(text).results().map(MatchResult::start).filter(at -> at > start).limit(2).toList();
    Golden.check(Samples.golden("picture-for-the-readme.txt", "txt"), "$ ./osteon plan samples/" + PICTURED + "\n\n"
        + head + "  ⋮\n\n" + text.substring(start, signs.getLast()) + "\n  ⋮\n");
  }

  /// A rule is as wide as its heading, and a word that is wider than the sheet is not cut off: both may stick out.
  @ParameterizedTest
  @MethodSource("samples")
  void text_ofSample_isReadable(String sample) {
    var text = Run.of("plan", Samples.path(sample)).out();
    assertThat(text).doesNotContain("Diagnostic[", "Optional[", "null", "java.", "org.osteon", "\r", "\t");
    assertThat(text.lines().filter(line -> line.strip().contains(" ")).filter(line -> !line.startsWith("CALENDAR")))
        .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(COLUMNS));
  }

  /// What depends on a finding that is not there must never read like a decision.
  @ParameterizedTest
  @MethodSource("samples")
  void text_provisionalOption_namesWhatItWaitsFor(String sample) {
    var options = Run.of("plan", Samples.path(sample)).out().split("\n    (?=[●○◐✕] )", -1);
    assertThat(options).filteredOn(option -> option.startsWith("◐")).allSatisfy(option -> assertThat(option).contains(
        "provisional").containsPattern("\\n        if |provisional\\s+if\\s"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"01-nearly-empty.yaml", "03-osteosarcoma-after-surgery.yaml",
    "06-chondrosarcoma-contradictory.yaml", "09-ewing-new.json"})
  void json_ofSample_isGolden(String sample) {
    Golden.check(Samples.golden(sample, "json"), Run.of("plan", Samples.path(sample), "--format", "json").out());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void json_ofSample_isOneDocumentWithTheKeysOfTheContract(String sample) throws IOException {
    var run = Run.of("plan", Samples.path(sample), "--format", "json");
    assertThat(run.status()).isZero();
    assertThat(keys(run.out())).contains("case", "asOf", "knowledge", "facts", "stage", "goals", "options",
        "notOffered", "questions", "alerts", "disagreements", "phases", "calendar", "diagnostics");
  }

  @ParameterizedTest
  @ValueSource(strings = {"02-osteosarcoma-new.yaml", "11-osteosarcoma-relapse.json"})
  void page_ofSample_standsAlone(String sample) {
    var run = Run.of("plan", Samples.path(sample), "--format", "html");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("<!DOCTYPE html>").contains("<meta charset=\"utf-8\"", "<section", "</html>");
    assertThat(run.out()).doesNotContain("<script", "<iframe", "<object");
    assertThat(ADDRESS.matcher(run.out()).results().map(found -> found.group())).isEmpty();
    assertThat(EMPTY_SECTION.matcher(run.out()).results().map(found -> found.group())).isEmpty();
  }

  @Test
  void page_ofSampleWithPathway_drawsIt() {
    assertThat(Run.of("plan", Samples.path("02-osteosarcoma-new.yaml"), "--format", "html").out()).contains("<svg",
        "</svg>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"02-osteosarcoma-new.yaml", "11-osteosarcoma-relapse.json"})
  void bundle_ofSample_hasACarePlan(String sample) throws IOException {
    var run = Run.of("plan", Samples.path(sample), "--format", "fhir");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(keys(run.out())).contains("resourceType", "entry");
    assertThat(run.out()).containsPattern("\"resourceType\"\\s*:\\s*\"CarePlan\"");
  }

  /// The keys of the outermost object; fails when the text is not exactly one JSON document.
  private static List<String> keys(String text) throws IOException {
    var keys = new ArrayList<String>();
    try (var parser = new JsonFactory().createParser(text)) {
      assertThat(parser.nextToken()).isEqualTo(JsonToken.START_OBJECT);
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        keys.add(parser.currentName());
        parser.nextToken();
        parser.skipChildren();
      }
      assertThat(parser.currentToken()).isEqualTo(JsonToken.END_OBJECT);
      assertThat(parser.nextToken()).as("anything behind the document").isNull();
    }
    return keys;
  }
}
