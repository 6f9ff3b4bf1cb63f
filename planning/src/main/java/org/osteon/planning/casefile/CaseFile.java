package org.osteon.planning.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.NearMisses;
import org.osteon.decision.diagnostic.Place;
import org.osteon.decision.value.FactId;
import org.osteon.planning.diagnostic.PlanningCode;
import org.osteon.planning.vocabulary.FactDefinition;
import org.osteon.planning.vocabulary.Origin;
import org.osteon.planning.vocabulary.Vocabulary;
import org.osteon.planning.yaml.Fields;
import org.osteon.planning.yaml.YamlDocument;
import org.osteon.planning.yaml.YamlNode;

/// Reads a case file, format `case/1` (docs/case-file.md). All faults of a file are reported at once.
///
/// A fact without a date was so on the day of the case. A file that has `events` has all of them; a file without
/// leaves open what happened.
public final class CaseFile {
  /// The only version there is.
  public static final String VERSION = "case/1";

  private static final int OLDEST_PATIENT = 120;
  private static final FactId SEX = new FactId("sex");

  private final Vocabulary vocabulary;
  private final String file;
  private final List<Diagnostic> faults = new ArrayList<>();

  private CaseFile(Vocabulary vocabulary, String file) {
    this.vocabulary = vocabulary;
    this.file = file;
  }

  /// Reads the bytes of a file; refuses more than 32 MiB and what is not UTF-8.
  ///
  /// @param file
  ///          its name as the user knows it
  public static Checked<CaseRecord> parse(byte[] bytes, String file, Vocabulary vocabulary) {
    return YamlDocument.read(bytes, file).then(root -> read(root, file, vocabulary));
  }

  /// Reads a text.
  public static Checked<CaseRecord> parse(String text, String file, Vocabulary vocabulary) {
    return YamlDocument.read(text, file).then(root -> read(root, file, vocabulary));
  }

  /// Reads what was parsed before, such as a case inside a larger file.
  ///
  /// @param file
  ///          the file it stands in
  public static Checked<CaseRecord> read(YamlNode.Mapping root, String file, Vocabulary vocabulary) {
    return new CaseFile(vocabulary, file).read(root);
  }

  private Checked<CaseRecord> read(YamlNode.Mapping mapping) {
    var root = new Fields(mapping, Place.of(file), faults);
    version(root);
    var id = root.text("id");
    var asOf = asOf(root);
    var dates = new CaseDates(asOf);
    var facts = new ArrayList<RecordedFact>();
    var patient = patient(root, dates, facts);
    var values = new FactValues(vocabulary, file, dates, faults);
    root.fields("facts").ifPresent(fields -> fields.entries().forEach(entry -> facts.addAll(fact(entry, fields,
        values))));
    var events = new CaseEvents(vocabulary, file, dates, faults).read(root);
    var decisions = new BoardDecisions(vocabulary.treatments(), file, dates);
    var choices = decisions.choices(root);
    var overrides = decisions.overrides(root);
    root.finish();
    var history = root.has("events") ? History.COMPLETE : History.PARTIAL;
    return Checked.of(new CaseRecord(id, asOf, patient, facts, history, events, choices, overrides, List.of(), List
        .of()), faults);
  }

  private void version(Fields root) {
    var version = root.text("osteon", "");
    if (!version.equals(VERSION)) {
      root.fault(PlanningCode.WRONG_VERSION, "osteon", "`" + version + "`", List.of("Begin the file with `osteon: "
          + VERSION + "`."));
    }
  }

  private LocalDate asOf(Fields root) {
    var text = root.text("as-of");
    var date = CaseDates.parse(text);
    if (date.isPresent() && date.get() instanceof ClinicalDate.Day(var day)) {
      return day;
    }
    if (!text.isEmpty()) {
      root.fault(PlanningCode.BAD_DATE, "as-of", "`" + text + "`", List.of("Write a full date such as `2026-05-04`."));
    }
    return LocalDate.of(9999, 12, 31);
  }

  private Patient patient(Fields root, CaseDates dates, List<RecordedFact> facts) {
    var fields = root.fields("patient");
    if (fields.isEmpty()) {
      return new Patient(ClinicalDate.undated(), new Source.CaseFileLine(file, root.line(), ""));
    }
    var patient = fields.get();
    var birth = birth(patient, dates);
    dates.birth(birth);
    patient.node("sex")
        .ifPresent(node -> facts.addAll(new FactValues(vocabulary, file, dates, faults).records(vocabulary
            .definition(SEX), node, patient.place("sex"))));
    patient.finish();
    return new Patient(birth, new Source.CaseFileLine(file, patient.line(), ""));
  }

  private ClinicalDate birth(Fields patient, CaseDates dates) {
    var asOf = dates.asOf();
    if (patient.node("birth-date").isEmpty()) {
      if (patient.node("age").isEmpty()) {
        return ClinicalDate.undated();
      }
      int age = patient.whole("age", 0, 0, OLDEST_PATIENT);
      return new ClinicalDate.Between(asOf.minusYears(age + 1L).plusDays(1), asOf.minusYears(age));
    }
    var birth = dates.read(patient, "birth-date");
    if (birth.earliest().isBefore(asOf.minusYears(OLDEST_PATIENT + 1L)) && birth.latest().isBefore(asOf.minusYears(
        OLDEST_PATIENT + 1L))) {
      patient.fault(PlanningCode.IMPLAUSIBLE_BIRTH, "birth-date", "`" + birth.text() + "`", List.of(
          "An age is from 0 to " + OLDEST_PATIENT + " years."));
    }
    return birth;
  }

  private List<RecordedFact> fact(YamlNode.Entry entry, Fields fields, FactValues values) {
    var place = fields.place().atLine(entry.line()).in("fact", entry.key());
    var definition = vocabulary.find(new FactId(entry.key()));
    if (definition.isEmpty()) {
      faults.add(new Diagnostic(PlanningCode.UNKNOWN_FACT, place, "`" + entry.key() + "`", NearMisses.advice(entry
          .key(), vocabulary.facts().stream().map(FactId::name).toList()), "knowledge/vocabulary"));
      return List.of();
    }
    if (definition.get().origin() instanceof Origin.Computed) {
      faults.add(Diagnostic.of(PlanningCode.COMPUTED_FACT, place, "`" + entry.key() + "`", computedAdvice(definition
          .get())));
      return List.of();
    }
    return values.records(definition.get(), entry.value(), place);
  }

  private static String computedAdvice(FactDefinition definition) {
    return switch (definition.id().name()) {
      case "age" -> "Write `patient: {birth-date: …}`, or `patient: {age: …}` when the date is not known.";
      case "body-surface-area" -> "Write `height` and `weight`.";
      case "performance" -> "Write `ecog`, `karnofsky` or `lansky`.";
      case "days-since-surgery" -> "Write the operation as an event.";
      default -> "Leave it out.";
    };
  }
}
