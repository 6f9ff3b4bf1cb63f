package org.osteon.fhir.terminology;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osteon.decision.value.FactId;
import org.osteon.planning.knowledge.DrugEntry;
import org.osteon.planning.vocabulary.Code;
import org.osteon.planning.vocabulary.FactDefinition;
import org.osteon.planning.vocabulary.RecordWords;
import org.osteon.planning.vocabulary.Vocabulary;

/// The tables behind the terminology.
///
/// @param systemByUri
///          every accepted spelling of a code system → its short name
/// @param facts
///          code → facts it asks for
/// @param values
///          per fact, code → values it means
/// @param valuesBeside
///          the same for codes that prove nothing alone
/// @param shapes
///          code → names of record shapes
/// @param texts
///          per fact, whole text in lower case → value
/// @param drugs
///          code → drug ids
/// @param drugNames
///          drug name in lower case → drug id
/// @param genes
///          codes of a gene by its symbol in lower case
record TerminologyTables(Map<String, String> systemByUri, CodeTable<FactId> facts,
    Map<FactId, CodeTable<String>> values, Map<FactId, CodeTable<String>> valuesBeside, CodeTable<String> shapes,
    Map<FactId, Map<String, String>> texts, CodeTable<String> drugs, Map<String, String> drugNames,
    Map<String, List<Code>> genes) {

  /// Concepts of this prefix are genes; the rest of the name is the symbol.
  static final String GENE = "gene-";

  static TerminologyTables of(Vocabulary vocabulary, Collection<DrugEntry> drugs) {
    var words = vocabulary.recordWords();
    var facts = new CodeTable<FactId>();
    var values = new HashMap<FactId, CodeTable<String>>();
    var beside = new HashMap<FactId, CodeTable<String>>();
    for (var definition : vocabulary.definitions()) {
      definition.codes().stream().filter(Code::confirmed)
          .forEach(code -> facts.add(code.system(), code.code(), definition.id()));
      addValues(definition, values, beside);
    }
    var shapes = new CodeTable<String>();
    words.concepts().forEach(
        (name, codes) -> codes.stream().filter(Code::confirmed)
            .forEach(code -> shapes.add(code.system(), code.code(), name)));
    var drugCodes = new CodeTable<String>();
    var drugNames = new HashMap<String, String>();
    for (var drug : drugs) {
      drug.codes().stream().filter(Code::confirmed)
          .forEach(code -> drugCodes.add(code.system(), code.code(), drug.id()));
      drugNames.put(drug.id(), drug.id());
      drugNames.put(drug.label().toLowerCase(Locale.ROOT), drug.id());
    }
    return new TerminologyTables(systems(words), facts, values, beside, shapes, words.texts(), drugCodes, drugNames,
        genes(words));
  }

  private static void addValues(FactDefinition definition, Map<FactId, CodeTable<String>> values,
      Map<FactId, CodeTable<String>> beside) {
    var table = new CodeTable<String>();
    var besideTable = new CodeTable<String>();
    for (var value : definition.values()) {
      value.codes().forEach(
          code -> (code.confirmed() ? table : besideTable).add(code.system(), code.code(), value.name()));
    }
    values.put(definition.id(), table);
    beside.put(definition.id(), besideTable);
  }

  private static Map<String, String> systems(RecordWords words) {
    var byUri = new HashMap<String, String>();
    words.codeSystems().forEach((key, system) -> {
      byUri.put(system.uri(), key);
      system.also().forEach(uri -> byUri.put(uri, key));
    });
    // A trailing slash has been published.
    Map.copyOf(byUri).forEach((uri, key) -> byUri.putIfAbsent(uri + "/", key));
    return byUri;
  }

  private static Map<String, List<Code>> genes(RecordWords words) {
    var genes = new HashMap<String, List<Code>>();
    words.concepts().forEach((name, codes) -> {
      if (name.startsWith(GENE)) {
        genes.put(name.substring(GENE.length()), codes);
      }
    });
    return genes;
  }
}
