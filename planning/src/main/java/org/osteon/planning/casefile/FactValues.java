package org.osteon.planning.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.Place;
import org.osteon.decision.value.Domain;
import org.osteon.planning.diagnostic.PlanningCode;
import org.osteon.planning.vocabulary.FactDefinition;
import org.osteon.planning.vocabulary.Measure;
import org.osteon.planning.vocabulary.Vocabulary;
import org.osteon.planning.yaml.Fields;
import org.osteon.planning.yaml.YamlNode;

/// Reads what a case file writes behind the name of a fact: a value, a record with date and unit, or a list of records.
final class FactValues {
  private final String file;
  private final CaseDates dates;
  private final List<Diagnostic> faults;
  private final ValueTexts texts;

  FactValues(Vocabulary vocabulary, String file, CaseDates dates, List<Diagnostic> faults) {
    this.file = file;
    this.dates = dates;
    this.faults = faults;
    this.texts = new ValueTexts(vocabulary.units(), faults);
  }

  /// The records of one fact; what is wrong adds faults instead.
  List<RecordedFact> records(FactDefinition fact, YamlNode node, Place place) {
    if (node instanceof YamlNode.Sequence list && !isPlainSet(fact, list)) {
      return list.items().stream().flatMap(item -> record(fact, item, place.atLine(item.line())).stream()).toList();
    }
    return record(fact, node, place).stream().toList();
  }

  private static boolean isPlainSet(FactDefinition fact, YamlNode.Sequence list) {
    return fact.domain() instanceof Domain.SetDomain
        && list.items().stream().allMatch(YamlNode.Scalar.class::isInstance);
  }

  private Optional<RecordedFact> record(FactDefinition fact, YamlNode node, Place place) {
    if (node instanceof YamlNode.Mapping mapping) {
      return dated(fact, new Fields(mapping, place, faults));
    }
    return texts.value(fact, node, "", place).map(value -> new RecordedFact(fact.id(), value, ClinicalDate.of(dates
        .asOf()), source(node.line(), ""), UpperLimit.UNSTATED, false));
  }

  private Optional<RecordedFact> dated(FactDefinition fact, Fields fields) {
    var unit = fact.measure() instanceof Measure.In ? fields.text("unit", "") : "";
    var date = fields.has("date") ? dates.read(fields, "date") : ClinicalDate.of(dates.asOf());
    var limit = upperLimit(fact, fields, unit);
    boolean revision = fields.flag("revision", false);
    var note = fields.text("source-note", "");
    var values = new ArrayList<Optional<RecordedValue>>();
    for (var form : ValueForm.values()) {
      if (form.suits(fact)) {
        fields.node(form.key()).ifPresent(node -> values.add(texts.value(fact, form, node, unit, fields.place(form
            .key()))));
      }
    }
    fields.finish();
    if (values.size() != 1) {
      faults
          .add(Diagnostic.of(PlanningCode.WRONG_FORM, fields.place(), values.size() + " values", "Write exactly one of "
              + ValueForm.keys(fact) + "."));
      return Optional.empty();
    }
    return values.getFirst().map(value -> new RecordedFact(fact.id(), value, date, source(fields.line(), note), limit,
        revision));
  }

  private UpperLimit upperLimit(FactDefinition fact, Fields fields, String unit) {
    if (!(fact.measure() instanceof Measure.In measure) || measure.upperLimitRatio().isEmpty()) {
      return UpperLimit.UNSTATED;
    }
    // A limit is in the unit of its result unless it says otherwise.
    boolean ownUnit = !NumberTexts.unitIn(fields.text("upper-limit", "")).isEmpty();
    var ofResult = unit.isEmpty() ? NumberTexts.unitIn(fields.text("value", "")) : unit;
    return fields.node("upper-limit")
        .flatMap(node -> texts.number(fact, node, ownUnit ? "" : ofResult, fields.place("upper-limit")))
        .<UpperLimit>map(UpperLimit.Stated::new).orElse(UpperLimit.UNSTATED);
  }

  private Source source(int line, String note) {
    return new Source.CaseFileLine(file, line, note);
  }
}
