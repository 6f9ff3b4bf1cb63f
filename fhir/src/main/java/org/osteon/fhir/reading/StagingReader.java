package org.osteon.fhir.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.value.Value;
import org.osteon.decision.value.ValueSet;
import org.osteon.fhir.FhirFault;
import org.osteon.fhir.bundle.Concept;
import org.osteon.fhir.bundle.Resource.Element;
import org.osteon.fhir.json.JsonValue;
import org.osteon.fhir.reading.Reading.Understood;
import org.osteon.fhir.reading.Reading.Warned;
import org.osteon.planning.casefile.AbsenceReason;

/// Categories and stages as they were recorded: T, N, M, stage group, Enneking. They are read, never computed or
/// repaired.
///
/// M1a is lung only, M1b any other distant site: that holds for bone cancer, so it is read where the record has one.
final class StagingReader {

  private static final Pattern T = Pattern.compile("^[CPYRA]*(T[X0-4][AB]?)$");
  private static final Pattern N = Pattern.compile("^[CPYRA]*(N[X01])[AB]?$");
  private static final Pattern M = Pattern.compile("^[CPYRA]*(M[X01][AB]?)$");
  private static final Pattern GROUP = Pattern.compile("^(?:STAGE )?(IV|III|II|I|4|3|2|1)([AB]?)$");
  private static final Pattern ENNEKING = Pattern.compile("^(?:STAGE )?(III|II|I)([AB]?)$");
  private static final Set<String> AJCC = Set.of("ajcc", "uicc");

  private final ReadingContext context;
  private final Answers answers;
  private final boolean boneCancer;

  StagingReader(ReadingContext context, Answers answers, boolean boneCancer) {
    this.context = context;
    this.answers = answers;
    this.boneCancer = boneCancer;
  }

  /// The reading of an Observation or component with this code; nothing when it is no staging.
  List<Reading> read(Element holder, Concept method, Stamp stamp) {
    var shapes = context.terminology().shapes(holder.concept("code"));
    if (context.terminology().is(method, "cancer-stage-by-enneking")) {
      return with(holder, method, token(holder, "recorded-enneking-stage", ENNEKING, stamp));
    }
    boolean staging = shapes.stream()
        .anyMatch(Set.of("t-category", "n-category", "m-category", "stage-group")::contains);
    if (staging && context.terminology().is(method, "stage-edition-too-old")) {
      return List.of(tooOld(holder, method, stamp));
    }
    if (shapes.contains("t-category")) {
      return with(holder, method, either(holder, "recorded-t-category", T, stamp));
    }
    if (shapes.contains("n-category")) {
      return with(holder, method, nodes(holder, stamp));
    }
    if (shapes.contains("m-category")) {
      return with(holder, method, metastases(holder, stamp));
    }
    return shapes.contains("stage-group")
        ? with(holder, method, either(holder, "recorded-stage-group", GROUP, stamp))
        : List.of();
  }

  private Reading tooOld(Element holder, Concept method, Stamp stamp) {
    var value = holder.concept("valueCodeableConcept");
    var used = new ArrayList<>(context.terminology().known(value));
    used.addAll(context.terminology().known(holder.concept("code")));
    used.addAll(context.terminology().known(method));
    return stamp.listed(value.path(), value.words(),
        "staged by an edition that does not compare (" + method.words() + ")",
        used);
  }

  private List<Reading> with(Element holder, Concept method, List<Reading> readings) {
    if (readings.isEmpty()) {
      return readings;
    }
    var all = new ArrayList<>(readings);
    all.add(new Understood(context.terminology().known(holder.concept("code"))));
    all.add(new Understood(context.terminology().known(method)));
    return all;
  }

  private List<Reading> either(Element holder, String fact, Pattern pattern, Stamp stamp) {
    var definition = context.definition(fact);
    var absent = answers.absence(definition, holder, stamp);
    if (!absent.isEmpty()) {
      return absent;
    }
    var byCode = answers.names().names(definition, List.of(holder.concept("valueCodeableConcept")), stamp);
    return byCode.isEmpty() ? token(holder, fact, pattern, stamp) : byCode;
  }

  private List<Reading> token(Element holder, String fact, Pattern pattern, Stamp stamp) {
    var definition = context.definition(fact);
    return token(holder, pattern).flatMap(token -> definition.value(token.word())
        .map(value -> (Reading) stamp.exact(definition.id(), new Value.Name(value.name()), token.asRecorded(),
            token.path(), List.of(token.path()))))
        .map(List::of).orElse(List.of());
  }

  private List<Reading> nodes(Element holder, Stamp stamp) {
    var fact = context.definition("regional-nodes");
    var value = holder.concept("valueCodeableConcept");
    var unassessable = context.terminology().pathsOf(value, "nx");
    var token = token(holder, N);
    if (!unassessable.isEmpty()) {
      return List.of(stamp.absent(fact.id(), AbsenceReason.UNKNOWN, value.path(), unassessable));
    }
    return token.isPresent() && token.get().word().equals("nx")
        ? List.of(stamp.absent(fact.id(), AbsenceReason.UNKNOWN, token.get().path(), List.of(token.get().path())))
        : either(holder, "regional-nodes", N, stamp);
  }

  private List<Reading> metastases(Element holder, Stamp stamp) {
    var fact = context.definition("metastases");
    var absent = answers.absence(fact, holder, stamp);
    if (!absent.isEmpty()) {
      return absent;
    }
    var value = holder.concept("valueCodeableConcept");
    for (var category : List.of("m0", "m1a", "m1b", "m1")) {
      var used = context.terminology().pathsOf(value, category);
      if (!used.isEmpty()) {
        return category(category, value.words(), used, stamp);
      }
    }
    return token(holder, M)
        .map(token -> category(token.word(), token.asRecorded(), List.of(token.path()), stamp))
        .orElse(List.of());
  }

  private List<Reading> category(String category, String words, List<String> used, Stamp stamp) {
    var fact = context.definition("metastases");
    var path = used.getFirst();
    return switch (category) {
      case "m0" -> List.of(stamp.values(fact, ValueSet.Sets.exactly(), words, path, used));
      case "mx" -> List.of(stamp.absent(fact.id(), AbsenceReason.UNKNOWN, path, used));
      case "m1" -> somewhere(context, words, used, stamp);
      case "m1a" -> boneCancer
          ? List.of(stamp.values(fact, ValueSet.Sets.exactly("lung"), words, path, used))
          : somewhere(context, words, used, stamp);
      case "m1b" -> somewhere(context, words, used, stamp);
      default -> List.of();
    };
  }

  /// There are metastases, and the record does not say where. "At least one, anywhere" is no range of sets, so the fact
  /// stays unknown, is asked, and the reader is warned: unknown must not be taken for none.
  static List<Reading> somewhere(ReadingContext context, String words, List<String> used, Stamp stamp) {
    var path = used.getFirst();
    return List.of(stamp.absent(context.definition("metastases").id(), AbsenceReason.UNKNOWN, path, used), stamp.listed(
        path, words, "there are metastases; where is not said", used),
        new Warned(Diagnostic.of(
            FhirFault.METASTASES_SOMEWHERE, context.place(stamp.resource(), path), words,
            "Record the sites of metastases.")));
  }

  /// A category written as a code of AJCC or UICC, or as text: the part that matters, in lower case.
  private record Token(String word, String asRecorded, String path) {}

  private Optional<Token> token(Element holder, Pattern pattern) {
    var value = holder.concept("valueCodeableConcept");
    for (var coding : value.codings()) {
      if (context.terminology().system(coding).filter(AJCC::contains).isPresent()) {
        var token = token(coding.code(), coding.path(), pattern);
        if (token.isPresent()) {
          return token;
        }
      }
    }
    var fromText = token(value.text(), value.path(), pattern);
    return fromText.isPresent() ? fromText : token(holder.text("valueString"), holder.path("valueString"), pattern);
  }

  private static Optional<Token> token(String text, String path, Pattern pattern) {
    var matcher = pattern.matcher(text.strip().toUpperCase(Locale.ROOT));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    var word = matcher.group(1).replace("4", pattern == GROUP ? "IV" : "4");
    if (pattern == GROUP) {
      word = word.replace("3", "III").replace("2", "II").replace("1", "I");
    }
    var suffix = matcher.groupCount() > 1 ? matcher.group(2) : "";
    return Optional.of(new Token((word + suffix).toLowerCase(Locale.ROOT), text, path));
  }

  /// The stage in `Condition.stage`: its summary, by the type of staging that stands beside it.
  List<Reading> conditionStage(Element stage, Stamp stamp) {
    var summary = stage.concept("summary");
    var type = stage.concept("type");
    if (summary.isEmpty() || context.terminology().is(type, "stage-edition-too-old")) {
      return List.of();
    }
    var holder = holding(summary, stage);
    var fact = context.terminology().is(type, "cancer-stage-by-enneking")
        ? "recorded-enneking-stage"
        : "recorded-stage-group";
    var readings = new ArrayList<Reading>(answers.names().names(context.definition(fact), List.of(summary), stamp));
    if (readings.isEmpty()) {
      readings.addAll(token(holder, fact, fact.equals("recorded-stage-group") ? GROUP : ENNEKING, stamp));
    }
    if (readings.isEmpty()) {
      readings.addAll(answers.names().names(context.definition("grade"), List.of(summary), stamp));
    }
    if (!readings.isEmpty()) {
      readings.add(new Understood(context.terminology().known(type)));
    }
    return readings;
  }

  private static Element holding(Concept summary, Element stage) {
    return new Element(new JsonValue.JsonObject(
        Map.of("valueCodeableConcept", stage.body().object("summary")), stage.body().line()),
        summary.path().replaceFirst("\\.summary$", ""));
  }
}
