package org.osteon.bench.mutation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osteon.decision.analyze.TableDifference;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.evaluate.DecisionModel;
import org.osteon.decision.evaluate.Facts;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.InputExpression;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;
import org.osteon.planning.statement.StatementPatients;
import org.osteon.planning.statement.TableVoice;

/// Finds patients to whom a changed table says something else than the shipped one. For one table; one thread at a time.
///
/// Patients of vignettes come first. Where none of them sees a change, one of them is moved across the boundary: the facts
/// behind the changed cell are set as the exact difference of both tables has them.
final class Witnesses {

  /// Names that no cell has stand for all others.
  private static final String ANY_OTHER = "any-other";
  private static final int BASES = 12;
  private static final int ARGUMENTS = 60;
  private static final int EXAMPLES = 4;
  /// Of so many patients who see a change, one for whom everything is decided is preferred.
  private static final int SEEING = 30;

  private final DecisionModel model;
  private final DecisionTable table;
  private final StatementPatients patients;
  private final Set<FactId> facts;
  private final Map<Facts, String> vignetteByFacts = new LinkedHashMap<>();
  private final TableVoice shipped;
  private final Map<Question, Facts> asked = new HashMap<>();
  private final Map<Question, List<String>> said = new HashMap<>();

  Witnesses(DecisionModel whole, DecisionTable table, StatementPatients patients) {
    this.model = whole.part(table.id());
    this.table = table;
    this.patients = patients;
    this.shipped = new TableVoice(model, table.id());
    this.facts = required(model);
    patients.ids().forEach(id -> vignetteByFacts.putIfAbsent(patients.only(facts, patients.facts(id, Map.of())), id));
  }

  private static Set<FactId> required(DecisionModel model) {
    var all = new TreeSet<FactId>();
    model.decisions().forEach(decision -> all.addAll(model.requirements(decision).facts()));
    model.knowledgeModels().forEach(other -> all.addAll(model.requirements(other).facts()));
    return all;
  }

  /// The table with one change, ready to be asked; empty when it cannot even be read.
  Optional<TableVoice> voice(Mutant mutant) {
    return switch (model.partWith(mutant.table())) {
      case Checked.Accepted<DecisionModel>(var changed, _) -> Optional.of(new TableVoice(changed, table.id()));
      case Checked.Refused<DecisionModel> _ -> Optional.empty();
    };
  }

  /// What the shipped table says.
  List<String> says(Question question) {
    return said.computeIfAbsent(question, it -> says(it, shipped));
  }

  /// What another version of the table says.
  List<String> says(Question question, TableVoice changed) {
    return changed.says(facts(question), question.arguments());
  }

  boolean sees(Question question, TableVoice changed) {
    return !says(question).equals(says(question, changed));
  }

  private Facts facts(Question question) {
    return asked.computeIfAbsent(question, it -> patients.only(facts, patients.facts(it.like(), it.but())));
  }

  /// The vignettes whose patients see the change; where several patients look the same to the table, all of them.
  List<String> vignettes(Mutant mutant, TableVoice changed) {
    var arguments = arguments(mutant);
    var seeing = vignetteByFacts.entrySet().stream().filter(entry -> arguments.stream().anyMatch(names -> sees(
        new Question(entry.getValue(), new TreeMap<>(), names), changed))).map(Map.Entry::getKey).collect(Collectors
            .toSet());
    return patients.ids().stream().filter(id -> seeing.contains(patients.only(facts, patients.facts(id, Map.of()))))
        .toList();
  }

  /// A patient of a vignette who sees the change, if one does.
  Optional<Question> vignette(Mutant mutant, TableVoice changed) {
    var arguments = arguments(mutant);
    var seeing = vignetteByFacts.values().stream().flatMap(id -> arguments.stream().map(names -> new Question(id,
        new TreeMap<>(), names))).filter(question -> sees(question, changed)).limit(SEEING).toList();
    return seeing.stream().filter(question -> says(question).stream().noneMatch(line -> line.endsWith("?"))).findFirst()
        .or(() -> seeing.stream().findFirst());
  }

  /// Exactly who sees the change; empty when the tables are too entangled to know.
  Optional<List<TableDifference.Change>> difference(TableVoice changed) {
    return switch (TableDifference.between(model, changed.model(), table.id())) {
      case Checked.Accepted<TableDifference>(var difference, _) -> Optional.of(difference.changes());
      case Checked.Refused<TableDifference> _ -> Optional.empty();
    };
  }

  /// A patient who is like one of a vignette but for as few facts as it takes to see the change, if one was found.
  Optional<Question> moved(Mutant mutant, TableVoice changed, List<TableDifference.Change> changes) {
    return changes.stream().limit(EXAMPLES).flatMap(change -> candidates(mutant, change.example().values(), change
        .example().decisive().keySet())).filter(question -> sees(question, changed)).findFirst();
  }

  private Stream<Question> candidates(Mutant mutant, Map<FactId, Value> example, Set<FactId> decisive) {
    var bases = bases(mutant);
    var behind = behind(mutant.column());
    return Stream.of(behind, decisive, facts).flatMap(some -> bases.stream().flatMap(base -> arguments(mutant, example)
        .stream().map(names -> new Question(base, overlay(some, example), names))));
  }

  private SortedMap<FactId, Value> overlay(Set<FactId> some, Map<FactId, Value> example) {
    var but = new TreeMap<FactId, Value>();
    example.forEach((fact, value) -> {
      if (some.contains(fact) && facts.contains(fact)) {
        but.put(fact, value);
      }
    });
    return but;
  }

  /// Vignettes whose patients are nearest to the row: those it speaks about, then any other.
  private List<String> bases(Mutant mutant) {
    var arguments = arguments(mutant);
    var near = vignetteByFacts.values().stream().filter(id -> arguments.stream().anyMatch(names -> says(new Question(id,
        new TreeMap<>(), names)).stream()
        .anyMatch(line -> line.startsWith(mutant.row().name() + ": ") && !line.endsWith(
            "?"))));
    return Stream.concat(near.limit(BASES), vignetteByFacts.values().stream().limit(1)).distinct().toList();
  }

  /// The facts behind a column.
  private Set<FactId> behind(String column) {
    return table.inputs().stream().map(input -> input.expression()).filter(expression -> expression.text().equals(
        column)).findFirst().map(this::behind).orElse(Set.of());
  }

  private Set<FactId> behind(InputExpression expression) {
    return switch (expression) {
      case InputExpression.Fact(var fact) -> Set.of(fact);
      case InputExpression.Decision(var decision, _) -> model.requirements(decision).facts();
      case InputExpression.Invocation call -> model.requirements(call.knowledgeModel()).facts();
      case InputExpression.Parameter _ -> Set.of();
    };
  }

  /// The names that the row has for each parameter, before or after the change, and one that it has not.
  private List<List<String>> arguments(Mutant mutant) {
    var combinations = List.of(List.<String>of());
    for (var parameter : table.parameters()) {
      var names = new LinkedHashSet<String>();
      for (var version : List.of(mutant.table(), table)) {
        version.rules().stream().filter(rule -> rule.id().equals(mutant.row())).forEach(rule -> names.addAll(version
            .named(rule, parameter)));
      }
      names.add(ANY_OTHER);
      combinations = combinations.stream().flatMap(list -> names.stream().map(name -> Stream.concat(list.stream(),
          Stream.of(name)).toList())).toList();
    }
    return combinations.subList(0, Math.min(ARGUMENTS, combinations.size()));
  }

  private List<List<String>> arguments(Mutant mutant, Map<FactId, Value> example) {
    var given = table.parameters().stream().map(FactId::new).map(example::get).toList();
    if (given.stream().anyMatch(value -> !(value instanceof Value.Name))) {
      return arguments(mutant);
    }
    var first = given.stream().map(value -> ((Value.Name) value).name()).toList();
    return Stream.concat(Stream.of(first), arguments(mutant).stream()).distinct().toList();
  }
}
