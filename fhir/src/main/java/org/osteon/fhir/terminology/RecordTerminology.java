package org.osteon.fhir.terminology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.osteon.decision.value.FactId;
import org.osteon.fhir.bundle.Coding;
import org.osteon.fhir.bundle.Concept;
import org.osteon.fhir.terminology.Meaning.Values;
import org.osteon.planning.knowledge.DrugEntry;
import org.osteon.planning.vocabulary.Vocabulary;

/// What codes in records mean, by the vocabulary's own lists. Immutable once built.
///
/// Matching never guesses: an exact code, then the other codings of the same statement, then whole texts of a closed
/// list.
/// Codes of `codes-beside` only count beside another statement that agrees.
public final class RecordTerminology {

  private final TerminologyTables tables;

  private RecordTerminology(TerminologyTables tables) {
    this.tables = tables;
  }

  /// The terminology of a vocabulary and of the drugs of a catalogue.
  public static RecordTerminology of(Vocabulary vocabulary, Collection<DrugEntry> drugs) {
    return new RecordTerminology(TerminologyTables.of(vocabulary, drugs));
  }

  /// The shapes that a concept is recognized as, such as `variant` or `no-known-allergy`.
  public Set<String> shapes(Concept concept) {
    var shapes = new LinkedHashSet<String>();
    concept.codings().forEach(coding -> shapes.addAll(shapes(coding)));
    return shapes;
  }

  public Set<String> shapes(Coding coding) {
    var shapes = new LinkedHashSet<String>();
    system(coding).ifPresent(system -> shapes.addAll(tables.shapes().find(system, coding.code())));
    return shapes;
  }

  public boolean is(Concept concept, String shape) {
    return shapes(concept).contains(shape);
  }

  /// The codings of a concept that make it this shape.
  public List<String> pathsOf(Concept concept, String shape) {
    return concept.codings().stream().filter(coding -> shapes(coding).contains(shape)).map(Coding::path).toList();
  }

  /// The codings of a concept that mean anything here: a shape, a fact that is asked for, or a value of some fact.
  public List<String> known(Concept concept) {
    return concept.codings().stream().filter(coding -> !shapes(coding).isEmpty() || system(coding).filter(
        system -> !tables.facts().find(system, coding.code()).isEmpty() || tables.values().values().stream().anyMatch(
            table -> !table.find(system, coding.code()).isEmpty()))
        .isPresent()).map(Coding::path).toList();
  }

  /// The facts that a code asks for, such as `creatinine` for LOINC 2160-0.
  public Set<FactId> facts(Concept concept) {
    var facts = new LinkedHashSet<FactId>();
    concept.codings().forEach(
        coding -> system(coding).ifPresent(system -> facts.addAll(tables.facts().find(system, coding.code()))));
    return facts;
  }

  /// The codings of a concept that ask for this fact.
  public List<String> pathsOf(Concept concept, FactId fact) {
    return concept.codings().stream()
        .filter(coding -> system(coding)
            .map(system -> tables.facts().find(system, coding.code()).contains(fact)).orElse(false))
        .map(Coding::path).toList();
  }

  /// What statements say together about a fact: each coding narrows the values that the others leave.
  public Meaning meaning(FactId fact, List<Concept> concepts) {
    var readings = new ArrayList<Values>();
    concepts.forEach(concept -> readings.addAll(readings(fact, concept, tables.values())));
    boolean fromText = readings.isEmpty();
    if (fromText) {
      concepts.forEach(concept -> textReading(fact, concept.text(), concept.path()).ifPresent(readings::add));
    }
    if (readings.isEmpty()) {
      return Meaning.NOT_UNDERSTOOD;
    }
    var together = together(readings, fromText);
    return together instanceof Values values ? beside(fact, concepts, values) : together;
  }

  private static Meaning together(List<Values> readings, boolean fromText) {
    SortedSet<String> left = new TreeSet<>(readings.getFirst().names());
    var used = new ArrayList<String>();
    for (var reading : readings) {
      left.retainAll(reading.names());
      used.addAll(reading.used());
    }
    return left.isEmpty() ? new Meaning.Contradiction(readings) : new Values(left, used, fromText);
  }

  /// Unconfirmed codes may narrow what is proven; when they do not fit they are left for the list of what was not read.
  private Meaning beside(FactId fact, List<Concept> concepts, Values proven) {
    var names = new TreeSet<>(proven.names());
    var used = new ArrayList<>(proven.used());
    for (var concept : concepts) {
      for (var reading : readings(fact, concept, tables.valuesBeside())) {
        var both = new TreeSet<>(names);
        both.retainAll(reading.names());
        if (!both.isEmpty()) {
          names.retainAll(both);
          used.addAll(reading.used());
        }
      }
    }
    return new Values(names, used, proven.fromText());
  }

  private List<Values> readings(FactId fact, Concept concept, Map<FactId, CodeTable<String>> byFact) {
    var table = byFact.get(fact);
    var readings = new ArrayList<Values>();
    if (table == null) {
      return readings;
    }
    for (var coding : concept.codings()) {
      var names = system(coding).map(system -> table.find(system, coding.code())).orElse(Set.of());
      if (!names.isEmpty()) {
        readings.add(new Values(new TreeSet<>(names), List.of(coding.path()), false));
        textReading(fact, coding.display(), coding.path())
            .filter(display -> display.names().stream().noneMatch(names::contains)).ifPresent(readings::add);
      }
    }
    return readings;
  }

  private Optional<Values> textReading(FactId fact, String text, String path) {
    var name = tables.texts().getOrDefault(fact, Map.of()).get(text.strip().toLowerCase(Locale.ROOT));
    return Optional.ofNullable(name).map(it -> new Values(new TreeSet<>(Set.of(it)), List.of(path), true));
  }

  /// The elements of a set-valued fact that a statement names, each with the codings that name it.
  public Map<String, List<String>> elements(FactId fact, Concept concept) {
    var elements = new LinkedHashMap<String, List<String>>();
    var table = tables.values().get(fact);
    if (table != null) {
      for (var coding : concept.codings()) {
        system(coding).map(system -> table.find(system, coding.code())).orElse(Set.of())
            .forEach(name -> elements.computeIfAbsent(name, _ -> new ArrayList<>()).add(coding.path()));
      }
    }
    return elements;
  }

  /// The drug of the catalogue that a medication is: by its ingredient's code, else by its name as a whole word.
  public DrugMeaning drug(Concept medication) {
    Set<String> byCode = new LinkedHashSet<>();
    var used = new ArrayList<String>();
    for (var coding : medication.codings()) {
      var ids = system(coding).map(system -> tables.drugs().find(system, coding.code())).orElse(Set.of());
      if (!ids.isEmpty()) {
        byCode.addAll(ids);
        used.add(coding.path());
      }
    }
    var named = new LinkedHashSet<String>();
    medication.codings().forEach(coding -> named.addAll(named(coding.display())));
    named.addAll(named(medication.text()));
    if (!byCode.isEmpty() && (named.isEmpty() || named.equals(byCode)) && byCode.size() == 1) {
      return new DrugMeaning.Drug(byCode.iterator().next(), used, false);
    }
    var all = new LinkedHashSet<>(byCode);
    all.addAll(named);
    return switch (all.size()) {
      case 0 -> DrugMeaning.OTHER;
      case 1 -> new DrugMeaning.Drug(all.iterator().next(), medication.paths(), byCode.isEmpty());
      default -> new DrugMeaning.Contradiction(List.copyOf(all), medication.paths());
    };
  }

  private Set<String> named(String text) {
    var named = new LinkedHashSet<String>();
    for (var word : text.toLowerCase(Locale.ROOT).split("[^a-z0-9-]+", -1)) {
      var drug = tables.drugNames().get(word);
      if (drug != null) {
        named.add(drug);
      }
    }
    // A liposomal or bound form is another drug than the word in its name says.
    return text.toLowerCase(Locale.ROOT).matches(".*(liposom|pegylated|albumin-bound|nab-).*") ? Set.of() : named;
  }

  /// What a gene is to us, by its symbol: its own shape such as `gene-ewsr1`, and roles such as `ets-partner`; empty
  /// when
  /// no fact asks about it.
  public Set<String> geneShapes(String symbol) {
    var shapes = new LinkedHashSet<String>();
    tables.genes().getOrDefault(symbol.strip().toLowerCase(Locale.ROOT), List.of())
        .forEach(code -> shapes.addAll(tables.shapes().find(code.system(), code.code())));
    return shapes;
  }

  /// The short name of a coding's system, such as `snomed`; empty when no spelling of it is known.
  public Optional<String> system(Coding coding) {
    return Optional.ofNullable(tables.systemByUri().get(coding.system()));
  }
}
