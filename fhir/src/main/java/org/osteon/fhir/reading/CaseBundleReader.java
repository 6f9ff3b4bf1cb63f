package org.osteon.fhir.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.value.FactId;
import org.osteon.fhir.bundle.BundleContent;
import org.osteon.fhir.bundle.Concept;
import org.osteon.fhir.bundle.PatientChoice;
import org.osteon.fhir.bundle.PatientRecord;
import org.osteon.fhir.bundle.Resource;
import org.osteon.fhir.bundle.ResourceIndex;
import org.osteon.fhir.json.JsonReader;
import org.osteon.fhir.json.JsonValue.JsonObject;
import org.osteon.fhir.reading.Reading.EventRead;
import org.osteon.fhir.reading.Reading.FactRead;
import org.osteon.fhir.reading.Reading.Listed;
import org.osteon.fhir.reading.Reading.Warned;
import org.osteon.fhir.terminology.Meaning;
import org.osteon.fhir.terminology.RecordTerminology;
import org.osteon.planning.casefile.CaseRecord;
import org.osteon.planning.casefile.ClinicalDate;
import org.osteon.planning.casefile.Event;
import org.osteon.planning.casefile.History;
import org.osteon.planning.casefile.Patient;
import org.osteon.planning.casefile.RecordedFact;
import org.osteon.planning.casefile.Source;
import org.osteon.planning.casefile.Unread;
import org.osteon.planning.knowledge.DrugEntry;
import org.osteon.planning.vocabulary.Vocabulary;

/// Reads a FHIR R4 Bundle (JSON), with or without mCODE profiles, into a case.
///
/// Recognition is by the codes of the vocabulary alone; profiles, displays and the order of entries are not trusted. One
/// case
/// is one patient. Every resource and every coding ends in a fact, an event, the patient, or the list of what was not
/// read.
/// Thread-safe and immutable.
///
/// Refused, all faults at once: documents that are too large, broken or nested too deeply (OST-FHR-0001 to -0008), that
/// are
/// no Bundle (-0009, -0010), empty (-0011), of another FHIR version (-0012), or about several patients (-0013).
public final class CaseBundleReader {

  /// Drugs of these catalogue classes go with treatment; they are none themselves.
  private static final Set<String> SUPPORTIVE = Set.of("corticosteroid", "growth-factor", "otoprotector",
      "cardioprotector", "uroprotector", "rescue", "bisphosphonate");

  private final Vocabulary vocabulary;
  private final RecordTerminology terminology;
  private final Set<String> supportive;

  private CaseBundleReader(Vocabulary vocabulary, RecordTerminology terminology, Set<String> supportive) {
    this.vocabulary = vocabulary;
    this.terminology = terminology;
    this.supportive = supportive;
  }

  /// A reader for the facts of this vocabulary and the drugs of this catalogue.
  public static CaseBundleReader of(Vocabulary vocabulary, Collection<DrugEntry> drugs) {
    var supportive = drugs.stream().filter(it -> SUPPORTIVE.contains(it.drugClass())).map(DrugEntry::id)
        .collect(Collectors.toUnmodifiableSet());
    return new CaseBundleReader(vocabulary, RecordTerminology.of(vocabulary, drugs), supportive);
  }

  /// The case of the Bundle's only patient.
  ///
  /// @param document
  ///          the name of the file as the user knows it
  public Checked<CaseRecord> read(byte[] content, String document, Today today) {
    return read(content, document, today, new PatientChoice.Only());
  }

  /// The case of one patient of the Bundle.
  public Checked<CaseRecord> read(byte[] content, String document, Today today, PatientChoice choice) {
    return JsonReader.read(content, document).then(json -> read(json, document, today, choice));
  }

  private Checked<CaseRecord> read(JsonObject json, String document, Today today, PatientChoice choice) {
    return BundleContent.of(json, document).then(bundle -> {
      var index = new ResourceIndex(bundle.resources());
      return PatientRecord.of(bundle, index, choice, this::isBoneTumor, document)
          .then(record -> Checked.of(caseOf(bundle, record, new ReadingContext(document, day(bundle, today),
              vocabulary, terminology, index))));
    });
  }

  private static LocalDate day(BundleContent bundle, Today today) {
    return switch (today) {
      case Today.Given given -> given.day();
      case Today.OfBundle ofBundle -> ClinicalDates.parse(bundle.timestamp()) instanceof ClinicalDate.Day day
          ? day.day()
          : ofBundle.otherwise();
    };
  }

  /// A condition that is a bone tumor by its codes, or has a histology at all: it says whose case this is.
  private boolean isBoneTumor(Resource resource) {
    if (!resource.type().equals("Condition")) {
      return false;
    }
    var histology = resource.root().extensions("mcode-histology-morphology-behavior");
    return !histology.isEmpty() || terminology.is(resource.concept("code"), "bone-cancer-without-type")
        || hasBoneTumorType(List.of(resource.concept("code")));
  }

  private boolean hasBoneTumorType(List<Concept> concepts) {
    return !(terminology.meaning(new FactId("histology"), concepts) instanceof Meaning.NotUnderstood);
  }

  private boolean isBoneCancer(Resource resource) {
    var concepts = new ArrayList<Concept>(List.of(resource.concept("code")));
    resource.root().extensions("mcode-histology-morphology-behavior")
        .forEach(it -> concepts.add(it.concept("valueCodeableConcept")));
    return resource.type().equals("Condition") && (hasBoneTumorType(concepts)
        || terminology.is(resource.concept("code"), "bone-cancer-without-type"));
  }

  private CaseRecord caseOf(BundleContent bundle, PatientRecord record, ReadingContext context) {
    var readers = readers(record, context);
    var readings = new ArrayList<Reading>();
    for (var resource : record.resources()) {
      var reader = readers.get(resource.type());
      var read = reader == null ? List.<Reading>of() : reader.read(resource);
      readings.addAll(read);
      readings.addAll(Leftovers.of(resource, read));
    }
    return collected(bundle, record, context, readings);
  }

  private Map<String, ResourceReader> readers(PatientRecord record, ReadingContext context) {
    var answers = new Answers(context);
    var staging = new StagingReader(context, answers, record.resources().stream().anyMatch(this::isBoneCancer));
    var genomic = new GenomicReader(context, record.resources());
    var medications = new MedicationReader(context, answers, supportive, record.resources());
    return Map.of("Patient", new PatientReader(), "Condition", new ConditionReader(context, answers, staging),
        "Observation", new ObservationReader(context, answers, staging, genomic), "Procedure",
        new ProcedureReader(context, answers), "MedicationAdministration", medications, "MedicationRequest",
        medications, "MedicationStatement", medications, "AllergyIntolerance",
        new AllergyReader(context, answers), "BodyStructure", new BodyStructureReader(context, answers));
  }

  private static CaseRecord collected(BundleContent bundle, PatientRecord record, ReadingContext context,
      List<Reading> readings) {
    var facts = new ArrayList<RecordedFact>();
    var events = new ArrayList<Event>();
    var unread = new ArrayList<Unread>(bundle.leftOut());
    unread.addAll(record.leftOut());
    var diagnostics = new ArrayList<Diagnostic>(bundle.warnings());
    diagnostics.addAll(record.warnings());
    for (var reading : readings) {
      switch (reading) {
        case FactRead it -> facts.add(it.fact());
        case EventRead it -> events.add(it.event());
        case Listed it -> unread.add(it.unread());
        case Warned it -> diagnostics.add(it.diagnostic());
        case Reading.Understood _ -> {
          // It served another reading.
        }
      }
    }
    events.sort(Comparator.comparing((Event it) -> it.date().earliest()));
    var patient = record.patient().map(PatientReader::patient).orElseGet(() -> new Patient(ClinicalDate.undated(),
        new Source.ResourceElement(record.subject(), "")));
    return new CaseRecord(bundle.id().isEmpty() ? "bundle" : bundle.id(), context.asOf(), patient,
        Narrowing.of(facts), History.PARTIAL, events, unread, diagnostics);
  }
}
