package org.osteon.fhir.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.SetRange;
import org.osteon.decision.value.Value;
import org.osteon.decision.value.ValueSet;
import org.osteon.fhir.FhirFault;
import org.osteon.fhir.bundle.Concept;
import org.osteon.fhir.bundle.Resource.Element;
import org.osteon.fhir.json.JsonValue.JsonFlag;
import org.osteon.fhir.reading.Reading.Warned;
import org.osteon.fhir.terminology.Meaning;
import org.osteon.planning.vocabulary.FactDefinition;

/// Coded answers: names of a closed list, yes or no, elements of a set, steps of a scale.
final class NamedAnswers {

  private static final Set<String> YES = Set.of("present", "positive");
  private static final Set<String> NO = Set.of("absent", "negative", "not-detected");

  private final ReadingContext context;

  NamedAnswers(ReadingContext context) {
    this.context = context;
  }

  /// What concepts say together about a fact with named values. Nothing when they are not understood; every reading
  /// when
  /// they contradict each other.
  List<Reading> names(FactDefinition fact, List<Concept> concepts, Stamp stamp) {
    var words = concepts.stream().map(Concept::words).filter(it -> !it.isEmpty()).reduce((a, b) -> a + ", " + b)
        .orElse("");
    return switch (context.terminology().meaning(fact.id(), concepts)) {
      case Meaning.NotUnderstood _ -> List.of();
      case Meaning.Values values -> List.of(named(fact, values, words, stamp));
      case Meaning.Contradiction contradiction -> contradiction(fact, contradiction, words, stamp);
    };
  }

  private static Reading named(FactDefinition fact, Meaning.Values values, String words, Stamp stamp) {
    var asRecorded = values.fromText() ? words + " (from text)" : words;
    return stamp.values(fact, new ValueSet.Names(values.names()), asRecorded, values.used().getFirst(),
        values.used());
  }

  private List<Reading> contradiction(FactDefinition fact, Meaning.Contradiction contradiction, String words,
      Stamp stamp) {
    var readings = new ArrayList<Reading>();
    contradiction.readings().forEach(values -> readings.add(named(fact, values, words, stamp)));
    var first = contradiction.readings().getFirst().used().getFirst();
    readings.add(contradicting(fact, words, first, stamp));
    return readings;
  }

  Warned contradicting(FactDefinition fact, String words, String path, Stamp stamp) {
    return new Warned(Diagnostic.of(FhirFault.CONTRADICTING_CODES,
        context.place(stamp.resource(), path).in("fact", fact.id().name()), words,
        "Ask the sender which code is meant."));
  }

  /// The elements of a set that a concept names: the set has at least these.
  List<Reading> elements(FactDefinition fact, Concept concept, Stamp stamp) {
    var elements = context.terminology().elements(fact.id(), concept);
    if (elements.isEmpty() || !(fact.domain() instanceof Domain.SetDomain domain)) {
      return List.of();
    }
    var used = elements.values().stream().flatMap(List::stream).distinct().toList();
    var values = ValueSet.Sets.between(elements.keySet(), Set.copyOf(domain.elements()));
    return List.of(stamp.values(fact, values, concept.words(), used.getFirst(), used));
  }

  /// The elements that a concept names are not in the set. Only an element with a single code is denied by denying that
  /// code: no hypertension is not "no other condition".
  List<Reading> without(FactDefinition fact, Concept concept, Stamp stamp) {
    var elements = new LinkedHashMap<>(context.terminology().elements(fact.id(), concept));
    elements.keySet().removeIf(name -> fact.value(name).stream().anyMatch(it -> it.codes().size() != 1));
    if (elements.isEmpty() || !(fact.domain() instanceof Domain.SetDomain domain)) {
      return List.of();
    }
    var may = new TreeSet<>(domain.elements());
    may.removeAll(elements.keySet());
    var used = elements.values().stream().flatMap(List::stream).distinct().toList();
    return List.of(stamp.values(fact, ValueSet.Sets.of(new SetRange(Set.of(), may)), "no " + concept.words(),
        used.getFirst(), used));
  }

  /// Yes or no, from a flag or from a coded answer.
  List<Reading> flag(FactDefinition fact, Element holder, Stamp stamp) {
    if (holder.body().get("valueBoolean") instanceof JsonFlag answer) {
      var path = holder.path("valueBoolean");
      return List.of(stamp.exact(fact.id(), Value.of(answer.flag()), Boolean.toString(answer.flag()), path,
          List.of(path)));
    }
    var concept = holder.concept("valueCodeableConcept");
    var answers = new TreeSet<Boolean>();
    var used = new ArrayList<String>();
    for (var coding : concept.codings()) {
      yesOrNo(fact, context.terminology().shapes(coding)).ifPresent(answer -> {
        answers.add(answer);
        used.add(coding.path());
      });
    }
    if (answers.isEmpty()) {
      return names(fact, List.of(concept), stamp).isEmpty() ? List.of() : fromText(fact, concept, stamp);
    }
    var readings = new ArrayList<Reading>();
    answers.forEach(answer -> readings
        .add(stamp.exact(fact.id(), Value.of(answer), concept.words(), used.getFirst(), used)));
    if (answers.size() > 1) {
      readings.add(contradicting(fact, concept.words(), used.getFirst(), stamp));
    }
    return readings;
  }

  private Optional<Boolean> yesOrNo(FactDefinition fact, Set<String> shapes) {
    if (shapes.contains(fact.id().name()) || shapes.stream().anyMatch(YES::contains)) {
      return Optional.of(true);
    }
    return shapes.stream().anyMatch(NO::contains) ? Optional.of(false) : Optional.empty();
  }

  private List<Reading> fromText(FactDefinition fact, Concept concept, Stamp stamp) {
    if (context.terminology().meaning(fact.id(), List.of(concept)) instanceof Meaning.Values values
        && values.names().size() == 1) {
      return List.of(stamp.exact(fact.id(), Value.of(values.names().first().equals("true")),
          concept.words() + " (from text)", concept.path(), values.used()));
    }
    return List.of();
  }

  /// A number of a scale that is coded, such as ECOG 1.
  List<Reading> step(FactDefinition fact, Concept concept, Stamp stamp) {
    var prefix = fact.id().name() + "-";
    var readings = new ArrayList<Reading>();
    for (var coding : concept.codings()) {
      context.terminology().shapes(coding).stream().filter(it -> it.matches(prefix + "\\d+")).findFirst()
          .ifPresent(shape -> readings.add(stamp.exact(fact.id(),
              Value.Decimal.of(shape.substring(prefix.length())), concept.words(), coding.path(),
              List.of(coding.path()))));
    }
    return readings;
  }
}
