package org.osteon.fhir.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.fhir.bundle.PatientChoice;
import org.osteon.planning.casefile.CaseRecord;

/// Reads the example patients that HL7 publishes with the mCODE implementation guide, in the shapes of all its
/// versions.
///
/// Run with `-Dosteon.mcode.dir=DIR`, where DIR holds one folder a version (`stu1`, `stu2`, …) with Bundles in JSON.
/// What it found is in docs/conformance/mcode.md.
@EnabledIfSystemProperty(named = "osteon.mcode.dir", matches = ".+")
class McodeExamplesTest {

  @TestFactory
  Stream<DynamicTest> everyPatient_reads() throws IOException {
    var report = new StringBuilder();
    var tests = bundles().stream().map(file -> DynamicTest.dynamicTest(name(file), () -> {
      var record = read(file);
      report.append("## ").append(name(file)).append('\n');
      Fixtures.facts(record).forEach(it -> report.append(it).append('\n'));
      Fixtures.events(record).forEach(it -> report.append(it).append('\n'));
      record.unread().forEach(it -> report.append("- ").append(it.source().text()).append(" | ").append(it.found())
          .append(" | ").append(it.reason()).append('\n'));
      record.diagnostics().forEach(it -> report.append(it.text()));
      Files.writeString(Path.of("target", "mcode-examples.txt"), report.toString());
      assertThat(Accounting.unaccounted(Files.readString(file), record)).isEmpty();
    }));
    return tests;
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
}
