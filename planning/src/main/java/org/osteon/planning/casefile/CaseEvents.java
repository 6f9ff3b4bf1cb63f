package org.osteon.planning.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.NearMisses;
import org.osteon.decision.diagnostic.Place;
import org.osteon.planning.diagnostic.PlanningCode;
import org.osteon.planning.quantity.Quantity;
import org.osteon.planning.vocabulary.Treatments;
import org.osteon.planning.vocabulary.Vocabulary;
import org.osteon.planning.yaml.Fields;
import org.osteon.planning.yaml.YamlNode;

/// Reads the events of a case file. Drugs, regimens and operations must be in the catalogue: a misspelt drug would be
/// missing from a lifetime dose.
final class CaseEvents {
  private static final int MOST_CYCLES = 100;
  private static final int MOST_FRACTIONS = 200;
  private static final String MASS = "g";
  private static final String MASS_PER_AREA = "g.m-2";
  private static final String MASS_PER_WEIGHT = "g.kg-1";
  private static final String ABSORBED_DOSE = "Gy";
  private static final List<String> KINDS = List.of("diagnosis", "biopsy", "systemic", "surgery", "radiation",
      "relapse", "end-of-treatment");

  private final Treatments treatments;
  private final NumberTexts numbers;
  private final String file;
  private final CaseDates dates;
  private final List<Diagnostic> faults;

  CaseEvents(Vocabulary vocabulary, String file, CaseDates dates, List<Diagnostic> faults) {
    this.treatments = vocabulary.treatments();
    this.numbers = new NumberTexts(vocabulary.units(), faults);
    this.file = file;
    this.dates = dates;
    this.faults = faults;
  }

  /// The events in the order of their earliest dates, those of one date as they were written.
  List<Event> read(Fields root) {
    var events = new ArrayList<Event>();
    for (var node : root.nodes("events")) {
      root.fields(node, root.place("events")).flatMap(this::event).ifPresent(events::add);
    }
    events.sort(Comparator.comparing((Event event) -> event.date().earliest()));
    return events;
  }

  private Optional<Event> event(Fields fields) {
    var kind = fields.text("type");
    var date = dates.read(fields, "date");
    if (!fields.has("date")) {
      fields.missing("date");
    }
    var source = new Source.CaseFileLine(file, fields.line(), fields.text("source-note", ""));
    var event = Optional.<Event>ofNullable(switch (kind) {
      case "diagnosis" -> new Event.Diagnosis(date, source);
      case "biopsy" -> new Event.Biopsy(date, source);
      case "systemic" -> systemic(fields, date, source);
      case "surgery" -> new Event.Surgery(date, target(fields), operation(fields), source);
      case "radiation" -> new Event.Radiation(date, target(fields), dose(fields, "dose", Set.of(ABSORBED_DOSE), "Gy"),
          fields.whole("fractions", 0, 0, MOST_FRACTIONS), source);
      case "relapse" -> new Event.Relapse(date, source);
      case "end-of-treatment" -> new Event.EndOfTreatment(date, source);
      default -> null;
    });
    if (event.isEmpty()) {
      fields.fault(PlanningCode.UNKNOWN_EVENT, "type", "`" + kind + "`", List.of("Write one of " + String.join(", ",
          KINDS) + "."));
      return event;
    }
    fields.finish();
    return event;
  }

  private Event systemic(Fields fields, ClinicalDate date, Source source) {
    var status = fields.text("status", "given");
    if (!status.equals("given") && !status.equals("ordered")) {
      fields.fault(PlanningCode.UNKNOWN_WORD, "status", "`" + status + "`", List.of("Write `given` or `ordered`."));
    }
    var regimen = fields.text("regimen", "").replaceFirst("^regimen:", "");
    named(fields, "regimen", regimen, treatments.regimens().keySet(), PlanningCode.UNKNOWN_REGIMEN);
    int cycle = fields.whole("cycle", 0, 0, MOST_CYCLES);
    var drugs = new ArrayList<DrugDose>();
    var key = fields.has("given") ? "given" : "drugs";
    for (var node : fields.nodes(key)) {
      if (node instanceof YamlNode.Scalar scalar) {
        named(fields, key, scalar.text(), treatments.drugs(), PlanningCode.UNKNOWN_DRUG);
        drugs.add(new DrugDose(scalar.text(), Dose.UNSTATED));
      } else {
        fields.fields(node, fields.place(key)).ifPresent(drug -> drugs.add(drugDose(drug)));
      }
    }
    var delivery = status.equals("ordered") ? Event.Delivery.ORDERED : Event.Delivery.GIVEN;
    return new Event.Systemic(date, delivery, regimen, cycle, drugs, source);
  }

  private DrugDose drugDose(Fields fields) {
    var drug = fields.text("drug");
    named(fields, "drug", drug, treatments.drugs(), PlanningCode.UNKNOWN_DRUG);
    var dose = dose(fields, "dose", Set.of(MASS, MASS_PER_AREA, MASS_PER_WEIGHT), "mg");
    fields.finish();
    return new DrugDose(drug, dose);
  }

  private String operation(Fields fields) {
    var operation = fields.text("operation", "");
    var id = operation.isEmpty() || operation.startsWith("operation:") ? operation : "operation:" + operation;
    named(fields, "operation", id, treatments.operations(), PlanningCode.UNKNOWN_OPERATION);
    return id;
  }

  /// What nobody marks otherwise was done to the primary.
  private static Event.Target target(Fields fields) {
    var target = fields.text("target", "primary");
    return switch (target) {
      case "primary" -> Event.Target.PRIMARY;
      case "metastasis" -> Event.Target.METASTASIS;
      case "other" -> Event.Target.OTHER;
      default -> {
        fields.fault(PlanningCode.UNKNOWN_WORD, "target", "`" + target + "`", List.of(
            "Write `primary`, `metastasis` or `other`."));
        yield Event.Target.UNSTATED;
      }
    };
  }

  private Dose dose(Fields fields, String key, Set<String> dimensions, String expected) {
    var text = fields.text(key, "");
    if (text.isEmpty()) {
      return Dose.UNSTATED;
    }
    var place = fields.place(key);
    var quantity = numbers.quantity(text, "", expected, place).filter(it -> isDose(it, dimensions, expected, place));
    return quantity.<Dose>map(Dose.Amount::new).orElse(Dose.UNSTATED);
  }

  private boolean isDose(Quantity quantity, Set<String> dimensions, String expected, Place place) {
    if (!dimensions.contains(quantity.unit().dimension())) {
      faults.add(Diagnostic.of(PlanningCode.OTHER_DIMENSION, place, "`" + quantity.text() + "`",
          "Write the dose in a unit such as `" + expected + "`."));
      return false;
    }
    if (quantity.value().signum() <= 0) {
      faults.add(Diagnostic.of(PlanningCode.OUT_OF_RANGE, place, "`" + quantity.text() + "`",
          "A dose is above zero; leave it out when it is not known."));
      return false;
    }
    return true;
  }

  private static void named(Fields fields, String key, String name, Set<String> known, PlanningCode code) {
    if (!name.isEmpty() && !known.isEmpty() && !known.contains(name)) {
      fields.fault(code, key, "`" + name + "`", NearMisses.advice(name, known));
    }
  }
}
