package org.osteon.fhir.cql;

import java.util.List;
import java.util.SequencedMap;
import java.util.TreeSet;

/// The library that asks for each option whether a contraindication of it or of one of its drugs holds.
final class Contraindications {

  static final String NAME = "OsteonContraindications";

  private Contraindications() {}

  static CqlLibrary write(CqlExport export, String version,
      SequencedMap<String, List<CqlExport.RowCall>> callsByOption) {
    var includes = new TreeSet<String>();
    var source = new StringBuilder();
    callsByOption.forEach((option, calls) -> {
      calls.forEach(call -> includes.add(export.library(call.table())));
      write(option, CqlText.any(calls.stream().map(call -> export.library(call.table()) + "." + call.text()).toList()),
          source);
    });
    var title = "What stands against an option: true, false, or null where nobody knows";
    return new CqlLibrary(NAME, version, title, CqlExport.header(NAME, version, title, List.copyOf(includes)) + source,
        List.of(), List.copyOf(includes));
  }

  private static void write(String option, String condition, StringBuilder source) {
    var contraindicated = CqlExport.contraindicated(option);
    define(contraindicated, condition, source);
    define(CqlExport.notContraindicated(option), CqlText.quoted(contraindicated) + " is not true", source);
    define(CqlExport.clearedToStart(option), "not " + CqlText.quoted(contraindicated), source);
  }

  private static void define(String name, String expression, StringBuilder source) {
    source.append("\ndefine ").append(CqlText.quoted(name)).append(":\n  ").append(expression).append('\n');
  }
}
