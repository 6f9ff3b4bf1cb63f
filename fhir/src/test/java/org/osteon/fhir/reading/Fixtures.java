package org.osteon.fhir.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.value.ValueSet;
import org.osteon.planning.casefile.CaseRecord;
import org.osteon.planning.casefile.Dose;
import org.osteon.planning.casefile.Event;
import org.osteon.planning.casefile.RecordedFact;
import org.osteon.planning.casefile.RecordedValue;
import org.osteon.planning.knowledge.DrugEntry;
import org.osteon.planning.knowledge.KnowledgeFiles;
import org.osteon.planning.vocabulary.Code;
import org.osteon.planning.vocabulary.Vocabulary;
import org.osteon.planning.vocabulary.VocabularyReader;

/// The packaged vocabulary with a few drugs, and short ways to read bundles with it.
final class Fixtures {

  static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
  static final Vocabulary VOCABULARY = VocabularyReader
      .read(KnowledgeFiles.packaged().orBug().in("vocabulary/", ".yaml"), _ -> Optional.empty()).orBug();
  static final CaseBundleReader READER = CaseBundleReader.of(VOCABULARY, List.of(
      drug("doxorubicin", "anthracycline", "3639", "L01DB01"), drug("cisplatin", "platinum", "2555", "L01XA01"),
      drug("methotrexate", "antimetabolite", "6851", "L01BA01"),
      drug("cyclophosphamide", "oxazaphosphorine", "3002", "L01AA01"),
      drug("ifosfamide", "oxazaphosphorine", "5657", "L01AA06"),
      drug("vincristine", "vinca-alkaloid", "11202", "L01CA02"), drug("mesna", "uroprotector", "44", "V03AF01")));

  private Fixtures() {}

  private static DrugEntry drug(String id, String drugClass, String rxnorm, String atc) {
    return new DrugEntry(id, id.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + id.substring(1), drugClass,
        List.of(new Code("rxnorm", rxnorm, true), new Code("atc", atc, true)));
  }

  static Checked<CaseRecord> read(String json) {
    return READER.read(json.getBytes(StandardCharsets.UTF_8), "bundle.json", new Today.OfBundle(TODAY));
  }

  /// The fact's values as `id = value on date`, without sources: what must be the same whatever the shape of
  /// the record.
  static List<String> facts(CaseRecord record) {
    return record.facts().stream().map(Fixtures::line).distinct().sorted().toList();
  }

  static String line(RecordedFact fact) {
    var date = fact.date().text().isEmpty() ? "" : " on " + fact.date().text();
    return fact.fact() + " = " + value(fact.value()) + date;
  }

  private static String value(RecordedValue value) {
    return switch (value) {
      case RecordedValue.Exact exact -> exact.value().text();
      case RecordedValue.Partial(ValueSet.Names names, _) -> "one of " + names.names();
      case RecordedValue.Partial(ValueSet.Sets sets, _) -> "at least {" + String.join(", ", common(sets)) + "}";
      case RecordedValue.Partial(ValueSet.Numbers numbers, _) -> numbers.intervals().stream().map(it -> (it.lowOpen()
          ? "("
          : "[") + it.low().toPlainString() + ".." + it.high().toPlainString() + (it.highOpen() ? ")" : "]")).collect(
              Collectors.joining(" "));
      case RecordedValue.Partial partial -> partial.values().toString();
      case RecordedValue.Absent absent -> "absent(" + absent.reason().key() + ")";
    };
  }

  private static Set<String> common(ValueSet.Sets sets) {
    var common = new TreeSet<>(sets.ranges().getFirst().must());
    sets.ranges().forEach(it -> common.retainAll(it.must()));
    return common;
  }

  static List<String> events(CaseRecord record) {
    return record.events().stream().map(Fixtures::line).sorted().toList();
  }

  private static String line(Event event) {
    var what = switch (event) {
      case Event.Systemic it ->
        " " + it.delivery() + it.drugs().stream().map(drug -> " " + drug.drug() + dose(drug.dose()))
            .collect(Collectors.joining());
      case Event.Surgery it -> " " + it.target() + (it.operation().isEmpty() ? "" : " " + it.operation());
      case Event.Radiation it ->
        " " + it.target() + dose(it.dose()) + (it.fractions() > 0 ? " in " + it.fractions() : "");
      case Event.Diagnosis _,Event.Biopsy _,Event.Relapse _,Event.EndOfTreatment _ -> "";
    };
    return event.kind() + " " + event.date().text() + what;
  }

  private static String dose(Dose dose) {
    return switch (dose) {
      case Dose.Amount amount -> " " + amount.quantity().text();
      case Dose.Unstated _ -> "";
    };
  }

  /// What was not read, as `resource element: reason`.
  static List<String> unread(CaseRecord record) {
    return record.unread().stream().map(it -> it.source().text() + ": " + it.reason()).toList();
  }

  /// The codes of diagnostics.
  static List<String> codes(Checked<CaseRecord> read) {
    return read.all().stream().map(it -> it.code().id()).toList();
  }

  /// A Bundle of these resources, with a patient named `p` unless they have one.
  static String bundle(String... resources) {
    var patient = "{\"resourceType\": \"Patient\", \"id\": \"p\", \"gender\": \"male\", \"birthDate\": \"2010-01-15\"}";
    var entries = new ArrayList<String>();
    entries.add(patient);
    entries.addAll(List.of(resources));
    return bundleOf(entries);
  }

  static String bundleOf(List<String> resources) {
    return resources.stream().map(it -> "{\"resource\": " + it + "}").collect(Collectors.joining(",\n",
        "{\"resourceType\": \"Bundle\", \"type\": \"collection\", \"entry\": [\n", "\n]}"));
  }

  /// A final Observation of patient `p` on 1 May 2026, with more members in JSON.
  static String observation(String id, String system, String code, String more) {
    return "{\"resourceType\": \"Observation\", \"id\": \"" + id + "\", \"status\": \"final\", \"code\": "
        + concept(system,
            code)
        + ", \"subject\": {\"reference\": \"Patient/p\"}, \"effectiveDateTime\": \"2026-05-01\", " + more + "}";
  }

  static String condition(String id, String system, String code, String more) {
    return "{\"resourceType\": \"Condition\", \"id\": \"" + id + "\", \"code\": " + concept(system, code)
        + ", \"subject\": {\"reference\": \"Patient/p\"}, \"onsetDateTime\": \"2026-04-01\""
        + (more.isEmpty() ? "" : ", "
            + more)
        + "}";
  }

  static String concept(String system, String code) {
    return "{\"coding\": [{\"system\": \"" + uri(system) + "\", \"code\": \"" + code + "\"}]}";
  }

  static String uri(String system) {
    var known = VOCABULARY.recordWords().codeSystems().get(system);
    return known == null ? system : known.uri();
  }

  /// A text file beside the tests.
  static String resource(String name) {
    try (var stream = Fixtures.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
