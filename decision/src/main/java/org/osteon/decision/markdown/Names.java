package org.osteon.decision.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.osteon.decision.diagnostic.NearMisses;
import org.osteon.decision.table.AnnotationName;
import org.osteon.decision.value.Dictionary;
import org.osteon.decision.value.FactId;

/// What a header cell can name: the facts of the dictionary and the tables of all documents.
final class Names {

  /// A table that others can look at.
  record Known(List<String> parameters, List<String> outputs) {}

  private final Dictionary dictionary;
  private final Map<String, Known> tables = new HashMap<>();

  Names(Dictionary dictionary, List<RawSection> decisions) {
    this.dictionary = dictionary;
    for (var section : decisions) {
      var outputs = section.tables.stream().limit(1).flatMap(table -> table.header().stream())
          .filter(cell -> cell.startsWith(TableReader.OUTPUT_SIGN))
          .map(cell -> cell.substring(TableReader.OUTPUT_SIGN.length()).strip()).toList();
      tables.putIfAbsent(section.required().id().name(), new Known(section.required().parameters(), outputs));
    }
  }

  boolean isFact(String name) {
    return dictionary.indexOf(new FactId(name)) >= 0;
  }

  Optional<Known> table(String name) {
    return Optional.ofNullable(tables.get(name));
  }

  /// Advice for a header that names nothing.
  List<String> advice(String wrong, List<String> parameters) {
    var all = new ArrayList<>(parameters);
    dictionary.facts().forEach(fact -> all.add(fact.name()));
    all.addAll(new TreeSet<>(tables.keySet()));
    all.addAll(AnnotationName.headers());
    return NearMisses.advice(wrong, all);
  }

  List<String> factAdvice(String wrong, List<String> parameters) {
    var all = new ArrayList<>(parameters);
    dictionary.facts().forEach(fact -> all.add(fact.name()));
    return NearMisses.advice(wrong, all);
  }

  List<String> tableAdvice(String wrong) {
    return NearMisses.advice(wrong, tables.keySet());
  }
}
