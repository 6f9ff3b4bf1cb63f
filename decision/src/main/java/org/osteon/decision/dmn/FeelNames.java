package org.osteon.decision.dmn;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.value.FactId;

/// The FEEL names of a model's facts, decisions, outputs and parameters.
///
/// Our ids have hyphens, which FEEL reads as minus signs: `tumor-size` becomes `tumor_size`. Names that would then be equal,
/// keywords and names of built-in functions get a suffix. The same model always gives the same names.
public final class FeelNames {

  private static final Set<String> RESERVED = Set.of("abs", "after", "all", "and", "any", "append", "before", "between",
      "ceiling", "coincides", "concatenate", "contains", "context", "count", "date", "day", "decimal", "distinct",
      "duration", "during", "else", "even", "every", "exp", "external", "false", "finishes", "flatten", "floor", "for",
      "function", "if", "in", "includes", "insert", "instance", "is", "item", "list", "log", "matches", "max", "mean",
      "median", "meets", "min", "mode", "modulo", "month", "not", "now", "null", "number", "odd", "of", "or",
      "overlaps",
      "partial", "product", "range", "remove", "replace", "return", "reverse", "satisfies", "some", "sort", "split",
      "sqrt", "starts", "stddev", "string", "sublist", "substring", "sum", "then", "time", "today", "true", "union",
      "week", "year");

  private final String model;
  private final Map<FactId, String> facts = new HashMap<>();
  private final Map<DecisionId, String> decisions = new HashMap<>();
  private final Map<DecisionId, Map<String, String>> parameters = new HashMap<>();
  private final Map<DecisionId, Map<String, String>> outputs = new HashMap<>();
  private final SequencedMap<String, String> parameterInputs = new LinkedHashMap<>();

  private FeelNames(String model) {
    this.model = model;
  }

  public static FeelNames of(DmnModel model) {
    var names = new FeelNames(free(model.name(), new HashSet<>()));
    var taken = new HashSet<String>();
    model.dictionary().facts().forEach(fact -> names.facts.put(fact, free(fact.name(), taken)));
    for (var table : model.tables()) {
      names.decisions.put(table.id(), free(table.id().name(), taken));
    }
    var open = new Standalone(model.tables());
    for (var table : model.tables()) {
      if (open.contains(table)) {
        table.parameters().forEach(
            parameter -> names.parameterInputs.computeIfAbsent(parameter, fresh -> free(fresh, taken)));
      }
    }
    for (var table : model.tables()) {
      names.addClauses(table, open, taken);
    }
    return names;
  }

  private void addClauses(DecisionTable table, Standalone open, Set<String> global) {
    var taken = new HashSet<>(global);
    var byParameter = new HashMap<String, String>();
    table.parameters().forEach(parameter -> byParameter.put(parameter, open.contains(table)
        ? known(parameterInputs.get(parameter), parameter)
        : free(parameter, taken)));
    parameters.put(table.id(), byParameter);
    var takenOutputs = new HashSet<String>();
    var byOutput = new HashMap<String, String>();
    table.outputs().forEach(output -> byOutput.put(output.name(), free(output.name(), takenOutputs)));
    outputs.put(table.id(), byOutput);
  }

  /// The name of the model itself.
  String model() {
    return model;
  }

  /// The name of the input for a fact.
  public String fact(FactId fact) {
    return known(facts.get(fact), fact.name());
  }

  /// The name of a decision or business knowledge model.
  public String decision(DecisionId decision) {
    return known(decisions.get(decision), decision.name());
  }

  /// The name of an output of a decision that has several; a decision with one output is its value.
  public String output(DecisionId decision, String output) {
    return known(outputs.getOrDefault(decision, Map.of()).get(output), decision + "." + output);
  }

  /// The names of the inputs that stand for parameters of tables which no column calls, by parameter.
  public SequencedMap<String, String> parameterInputs() {
    return Collections.unmodifiableSequencedMap(parameterInputs);
  }

  String parameter(DecisionId knowledgeModel, String parameter) {
    return known(parameters.getOrDefault(knowledgeModel, Map.of()).get(parameter), knowledgeModel + "." + parameter);
  }

  /// An id as a FEEL name and as an XML name, different from all names taken before.
  static String free(String id, Set<String> taken) {
    var base = new StringBuilder();
    id.chars().forEach(letter -> base.append(isNamePart(letter) ? (char) letter : '_'));
    if (base.isEmpty() || Character.isDigit(base.charAt(0))) {
      base.insert(0, '_');
    }
    if (RESERVED.contains(base.toString())) {
      base.append('_');
    }
    var name = base.toString();
    for (int number = 2; !taken.add(name); number++) {
      name = base + "_" + number;
    }
    return name;
  }

  private static boolean isNamePart(int letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9')
        || letter == '_';
  }

  private static String known(@org.jspecify.annotations.Nullable String name, String id) {
    if (name == null) {
      throw new OsteonBugException("`" + id + "` is not in the model that is written as DMN.");
    }
    return name;
  }
}
