package org.osteon.fhir.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.fhir.bundle.PatientChoice;
import org.osteon.fhir.json.JsonReader;
import org.osteon.planning.casefile.CaseRecord;
import org.osteon.planning.casefile.Source;

/// Reads the example patients that HL7 publishes with the mCODE implementation guide, in the shapes of all its
/// versions.
///
/// Run with `-Dosteon.mcode.dir=DIR`, where DIR holds one folder a version (`stu1`, `stu2`, …) with Bundles in JSON.
/// What it found is in docs/conformance/mcode.md.
@EnabledIfSystemProperty(named = "osteon.mcode.dir", matches = ".+")
class McodeExamplesTest {

  private static final Map<String, List<String>> DIFFERENCES = Map.of("adam-everyman stu2", List.of(
      "+ metastases = absent(unknown) on 2020-05-12"), "jenny-m stu2",
      List.of(
          "+ metastases = absent(not-applicable) on 2018-04-01", "- metastases = {} on 2018-04-01"),
      "john-anyperson stu2",
      List.of("+ grade = intermediate on 2019-04-01"), "john-anyperson stu3", List.of(
          "+ grade = intermediate on 2019-04-01"));

  @TestFactory
  Stream<DynamicTest> everyPatient_reads() throws IOException {
    var report = new StringBuilder();
    var counts = new StringBuilder();
    var tests = bundles().stream().map(file -> DynamicTest.dynamicTest(name(file), () -> {
      var record = read(file);
      report.append("## ").append(name(file)).append('\n');
      Fixtures.facts(record).forEach(it -> report.append(it).append('\n'));
      Fixtures.events(record).forEach(it -> report.append(it).append('\n'));
      record.unread().forEach(it -> report.append("- ").append(it.source().text()).append(" | ").append(it.found())
          .append(" | ").append(it.reason()).append('\n'));
      record.diagnostics().forEach(it -> report.append(it.text()));
      Files.writeString(Path.of("target", "mcode-examples.txt"), report.toString());
      counts.append(counts(file, record));
      Files.writeString(Path.of("target", "mcode-counts.md"), counts.toString());
      assertThat(Accounting.unaccounted(Files.readString(file), record)).isEmpty();
    }));
    return tests;
  }

  /// The row of docs/conformance/mcode.md.
  private static String counts(Path file, CaseRecord record) throws IOException {
    var resources = JsonReader.read(Files.readAllBytes(file), name(file)).orBug().objects("entry").size();
    var whole = record.unread().stream().filter(it -> it.source() instanceof Source.ResourceElement element && element
        .element().isEmpty()).count();
    return "| " + name(file).replace(".json", "") + " | " + resources + " | " + Fixtures.facts(record).size() + " | "
        + record.events().size() + " | " + record.unread().size() + " | " + whole + " |\n";
  }

  /// Version and file.
  static String name(Path file) {
    return file.getName(file.getNameCount() - 2) + "/" + file.getName(file.getNameCount() - 1);
  }

  static List<Path> bundles() throws IOException {
    try (var files = Files.walk(Path.of(System.getProperty("osteon.mcode.dir")))) {
      return files.filter(it -> it.toString().endsWith(".json") && !it.toString().contains("definitions")).sorted()
          .toList();
    }
  }

  static CaseRecord read(Path file) throws IOException {
    var read = Fixtures.READER.read(Files.readAllBytes(file), name(file),
        new Today.Given(Fixtures.TODAY), choice(file));
    assertThat(read).as(read.all().toString()).isInstanceOf(Checked.Accepted.class);
    return read.orBug();
  }

  /// The examples of STU1 are of two patients in one Bundle.
  private static PatientChoice choice(Path file) {
    return name(file).endsWith("all-examples.json")
        ? new PatientChoice.Named("mCODEPatientExample01")
        : new PatientChoice.Only();
  }

  /// What the same person has in the newest shape and not in an older one, or the other way round. Each difference is in the
  /// data: the resource is missing there, or says something else. docs/conformance/mcode.md explains them.
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"adam-everyman|stu2", "adam-everyman|stu3", "eve-anyperson|stu2",
    "eve-anyperson|stu3",
    "gx-adam-anyperson|stu3", "jenny-m|stu2", "jenny-m|stu3", "john-anyperson|stu2", "john-anyperson|stu3"})
  void samePerson_olderShape_differsOnlyWhereTheDataDiffer(String person, String version) throws IOException {
    var newest = new TreeSet<>(Fixtures.facts(read(file("stu4", person))));
    var older = new TreeSet<>(Fixtures.facts(read(file(version, person))));
    var differences = new TreeSet<String>();
    newest.stream().filter(it -> !older.contains(it)).forEach(it -> differences.add("+ " + it));
    older.stream().filter(it -> !newest.contains(it)).forEach(it -> differences.add("- " + it));
    assertThat(differences).containsExactlyElementsOf(DIFFERENCES.getOrDefault(person + " " + version, List.of()));
  }

  private static Path file(String version, String person) {
    return Path.of(System.getProperty("osteon.mcode.dir"), version, person + ".json");
  }
}
