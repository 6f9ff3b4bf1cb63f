package org.osteon.fhir.reading;

import java.util.ArrayList;
import java.util.List;
import org.osteon.decision.value.Domain;
import org.osteon.fhir.bundle.Concept;
import org.osteon.fhir.bundle.Resource.Element;
import org.osteon.fhir.reading.Reading.Understood;
import org.osteon.planning.casefile.AbsenceReason;
import org.osteon.planning.vocabulary.FactDefinition;

/// The answer in an Observation or a component, for a fact that its code asks for.
final class Answers {

  private final ReadingContext context;
  private final NumberAnswers numbers;
  private final NamedAnswers names;

  Answers(ReadingContext context) {
    this.context = context;
    numbers = new NumberAnswers(context);
    names = new NamedAnswers(context);
  }

  NumberAnswers numbers() {
    return numbers;
  }

  NamedAnswers names() {
    return names;
  }

  /// The reading of `value[x]`, or of the reason why there is none. Nothing when the answer is not understood.
  List<Reading> read(FactDefinition fact, Element holder, Stamp stamp) {
    var question = new Understood(context.terminology().pathsOf(holder.concept("code"), fact.id()));
    var answers = absence(fact, holder, stamp);
    if (answers.isEmpty()) {
      answers = value(fact, holder, stamp);
    }
    if (answers.isEmpty()) {
      return List.of();
    }
    var readings = new ArrayList<Reading>(answers);
    readings.add(question);
    return readings;
  }

  private List<Reading> value(FactDefinition fact, Element holder, Stamp stamp) {
    var concept = holder.concept("valueCodeableConcept");
    return switch (fact.domain()) {
      case Domain.NumberDomain _ -> {
        var readings = new ArrayList<>(numbers.read(fact, holder, stamp));
        readings.addAll(names.step(fact, concept, stamp));
        holder.concepts("interpretation").forEach(it -> readings.addAll(names.step(fact, it, stamp)));
        yield readings;
      }
      case Domain.BooleanDomain _ -> names.flag(fact, holder, stamp);
      case Domain.EnumDomain _ -> names.names(fact, List.of(concept, valueText(holder)), stamp);
      case Domain.SetDomain _ -> names.elements(fact, concept, stamp);
      case Domain.DateDomain _ -> List.of();
    };
  }

  private static Concept valueText(Element holder) {
    return new Concept(List.of(), holder.text("valueString"), holder.path("valueString"));
  }

  /// A value that is missing for a stated reason: as an element, an extension of the value, or a coded value.
  List<Reading> absence(FactDefinition fact, Element holder, Stamp stamp) {
    for (var name : List.of("dataAbsentReason", "valueCodeableConcept")) {
      var concept = holder.concept(name);
      var reason = AbsenceCodes.of(concept);
      if (reason.isPresent()) {
        return List.of(stamp.absent(fact.id(), reason.get(), concept.path(), AbsenceCodes.paths(concept)));
      }
    }
    for (var name : holder.body().members().keySet()) {
      if (name.startsWith("_value")) {
        var extension = holder.element(name).extension("data-absent-reason");
        if (extension.isPresent()) {
          var reason = AbsenceCodes.of(extension.get().text("valueCode")).orElse(AbsenceReason.UNKNOWN);
          return List.of(stamp.absent(fact.id(), reason, holder.path(name), List.of(holder.path(name))));
        }
      }
    }
    return List.of();
  }
}
