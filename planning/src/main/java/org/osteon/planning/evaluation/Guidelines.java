package org.osteon.planning.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.evaluate.DecisionModel;
import org.osteon.decision.evaluate.Facts;
import org.osteon.decision.feel.UnaryTests;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.InputExpression;
import org.osteon.decision.table.OutputChoice;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;
import org.osteon.decision.value.ValueSet;
import org.osteon.planning.facts.CaseFacts;
import org.osteon.planning.vocabulary.FactDefinition;
import org.osteon.planning.vocabulary.Vocabulary;

/// All tables of the knowledge base, by id and by role, prepared for many cases. Thread-safe.
public final class Guidelines {

  private final DecisionModel model;
  private final Vocabulary vocabulary;
  private final Map<DecisionId, Table> tables = new LinkedHashMap<>();
  private final int cells;
  private final List<ValueSet> everything;
  private final Set<FactId> contextFacts;
  private final Map<String, List<OptionRow>> rowsByOption;
  private final Map<Role, List<Table>> byRole;
  private final List<ClashRow> clashes;
  private final AnswerClasses classes;
  private final Map<String, List<Table>> safetyByArgument = new ConcurrentHashMap<>();
  private final Map<String, Set<FactId>> factsByOption = new ConcurrentHashMap<>();

  /// A row of an option table that speaks about one option.
  ///
  /// @param index
  ///          its place in the table, from 0
  public record OptionRow(Table table, int index) {}

  private Guidelines(DecisionModel model, Vocabulary vocabulary) {
    this.model = model;
    this.vocabulary = vocabulary;
    var preparation = new Preparation(model, vocabulary);
    for (var document : model.documents()) {
      document.tables().forEach(table -> tables.put(table.id(), new Table(document.frontMatter(), table, preparation)));
    }
    this.cells = preparation.count();
    this.everything = vocabulary.definitions().stream().map(definition -> definition.domain().all()).toList();
    this.contextFacts = vocabulary.definitions().stream().filter(FactDefinition::context).map(FactDefinition::id)
        .collect(Collectors.toUnmodifiableSet());
    this.rowsByOption = optionRows(tables);
    this.byRole = tables.values().stream().collect(Collectors.groupingBy(Table::role));
    this.clashes = of(Role.CLASH).stream().flatMap(table -> table.rows().stream().map(row -> ClashRow.of(table, row)))
        .toList();
    this.classes = AnswerClasses.of(this);
  }

  /// The tables of a model that was compiled against a vocabulary.
  public static Guidelines of(DecisionModel model, Vocabulary vocabulary) {
    return new Guidelines(model, vocabulary);
  }

  /// Evaluates every table on a case.
  public CaseEvaluation evaluate(Facts facts) {
    return new CaseEvaluation(this, model.evaluate(facts));
  }

  /// Evaluates every table on the facts of a case.
  public CaseEvaluation evaluate(CaseFacts facts) {
    return evaluate(facts.known(vocabulary));
  }

  /// The compiled tables.
  public DecisionModel model() {
    return model;
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /// Every table in the order of the knowledge base.
  public List<Table> all() {
    return List.copyOf(tables.values());
  }

  public List<Table> of(Role role) {
    return byRole.getOrDefault(role, List.of());
  }

  /// A table that must exist; anything else is our own bug.
  public Table table(DecisionId id) {
    var table = tables.get(id);
    if (table == null) {
      throw new OsteonBugException("The knowledge base has no decision `" + id + "`.");
    }
    return table;
  }

  public boolean has(DecisionId id) {
    return tables.containsKey(id);
  }

  /// The facts that say which disease and moment we are in.
  public Set<FactId> contextFacts() {
    return contextFacts;
  }

  /// The rows of all option tables by the option they speak about, in the order of the knowledge base.
  public Map<String, List<OptionRow>> rowsByOption() {
    return rowsByOption;
  }

  /// The rows of all clash tables, in the order of the knowledge base.
  public List<ClashRow> clashes() {
    return clashes;
  }

  /// The safety tables with a row about an option or a drug, in the order of the knowledge base.
  public List<Table> safetyOf(String argument) {
    return safetyByArgument.computeIfAbsent(argument, name -> of(Role.SAFETY).stream().filter(table -> table.rows()
        .stream().anyMatch(row -> isAbout(table, row, name))).toList());
  }

  /// Everything that a table can depend on.
  public Set<FactId> dependsOn(Table table) {
    return model.requirements(table.id()).facts();
  }

  /// The facts that can have a say about an option: those of its own rows, and those of the safety rows about it and its
  /// drugs. Where rows of a table hide one another, those of the whole table.
  ///
  /// @param arguments
  ///          what safety tables are asked about for this option, always the same
  public Set<FactId> dependsOn(String option, List<String> arguments) {
    return factsByOption.computeIfAbsent(option, id -> {
      var facts = new HashSet<FactId>();
      rowsByOption.getOrDefault(id, List.of()).forEach(row -> facts.addAll(facts(row.table(), row.table().rows().get(row
          .index()))));
      arguments
          .forEach(argument -> safetyOf(argument).forEach(table -> table.rows().stream().filter(row -> isAbout(table,
              row, argument)).forEach(row -> facts.addAll(facts(table, row)))));
      return Set.copyOf(facts);
    });
  }

  /// What a name means in a pathway: a fact, a decision, or `decision.output`. Anything else is our own bug.
  public InputExpression input(String name) {
    var fact = new FactId(name);
    if (vocabulary.find(fact).isPresent()) {
      return new InputExpression.Fact(fact);
    }
    int dot = name.indexOf('.');
    return dot < 0
        ? new InputExpression.Decision(table(new DecisionId(name)).id(), OutputChoice.First.INSTANCE)
        : new InputExpression.Decision(table(new DecisionId(name.substring(0, dot))).id(), new OutputChoice.Named(name
            .substring(dot + 1)));
  }

  AnswerClasses classes() {
    return classes;
  }

  /// How many different conditions all tables have.
  int cells() {
    return cells;
  }

  /// All values of the fact with this index.
  ValueSet everything(int fact) {
    return everything.get(fact);
  }

  /// A condition that stands in no table.
  PreparedCell prepare(InputExpression input, UnaryTests tests) {
    return new Preparation(model, vocabulary).cell(input, tests);
  }

  private Set<FactId> facts(Table table, PreparedRow row) {
    if (table.table().hitPolicy().isSingleHit()) {
      return dependsOn(table);
    }
    var facts = new HashSet<FactId>();
    table.domain().forEach(cell -> facts.addAll(facts(cell.input())));
    row.cells().forEach(cell -> facts.addAll(facts(cell.input())));
    return facts;
  }

  private Set<FactId> facts(InputExpression input) {
    return switch (input) {
      case InputExpression.Fact fact -> Set.of(fact.fact());
      case InputExpression.Decision decision -> model.requirements(decision.decision()).facts();
      case InputExpression.Invocation call -> model.requirements(call.knowledgeModel()).facts();
      case InputExpression.Parameter _ -> Set.of();
    };
  }

  private static boolean isAbout(Table table, PreparedRow row, String argument) {
    var inputs = table.table().inputs();
    for (int column = 0; column < inputs.size(); column++) {
      if (inputs.get(column).expression() instanceof InputExpression.Parameter && !row.rule().inputs().get(column)
          .matches(new Value.Name(argument))) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, List<OptionRow>> optionRows(Map<DecisionId, Table> tables) {
    var rows = new LinkedHashMap<String, List<OptionRow>>();
    for (var table : tables.values()) {
      if (table.role() == Role.OPTION) {
        for (var row : table.rows()) {
          rows.computeIfAbsent(table.output(row.rule(), "option"), _ -> new ArrayList<>()).add(new OptionRow(table, row
              .index()));
        }
      }
    }
    rows.replaceAll((_, list) -> List.copyOf(list));
    return Collections.unmodifiableMap(rows);
  }
}
