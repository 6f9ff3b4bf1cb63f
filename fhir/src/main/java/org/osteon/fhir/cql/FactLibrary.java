package org.osteon.fhir.cql;

import java.util.List;
import java.util.function.Function;
import org.osteon.decision.value.Dictionary;
import org.osteon.decision.value.FactId;

/// The library of the facts: one parameter each, null when nobody knows it, and three questions that sets are asked.
final class FactLibrary {

  static final String NAME = "OsteonFacts";
  /// How the other libraries call it.
  static final String ALIAS = "Facts";

  private static final String FUNCTIONS = """

      // Whether the set has the element; null when the set is not known.
      define function has(elements List<String>, element String):
        if elements is null then null as Boolean else element in elements

      // Whether the set has any element; null when the set is not known.
      define function some(elements List<String>):
        if elements is null then null as Boolean else exists elements

      // Whether the set has an element outside the others; null when the set is not known.
      define function someOutside(elements List<String>, others List<String>):
        if elements is null then null as Boolean else exists (elements except others)
      """;

  private FactLibrary() {}

  /// @param remark
  ///          what is written above a fact; may be empty
  static CqlLibrary write(Dictionary dictionary, String version, Function<FactId, String> remark) {
    var text = new StringBuilder("""
        // Every fact that the guideline documents ask about. A parameter that is null is a fact that nobody knows.
        // Texts are the words of the data dictionary, numbers are in its units, sets are lists without repetition.
        library %s version %s
        """.formatted(NAME, CqlText.string(version)));
    for (int index = 0; index < dictionary.facts().size(); index++) {
      var fact = dictionary.facts().get(index);
      remark.apply(fact).lines().filter(line -> !line.isBlank()).forEach(line -> text.append("\n// ").append(line));
      text.append("\nparameter ").append(CqlText.quoted(fact.name())).append(' ')
          .append(CqlText.type(dictionary.domain(index))).append('\n');
    }
    return new CqlLibrary(NAME, version, "Facts of a case", text + FUNCTIONS, List.of(), List.of());
  }

  static String reference(FactId fact) {
    return ALIAS + "." + CqlText.quoted(fact.name());
  }
}
