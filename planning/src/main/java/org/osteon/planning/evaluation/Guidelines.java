package org.osteon.planning.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.evaluate.DecisionModel;
import org.osteon.decision.evaluate.Facts;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.InputExpression;
import org.osteon.decision.table.OutputChoice;
import org.osteon.decision.table.Rule;
import org.osteon.decision.value.FactId;
import org.osteon.planning.facts.CaseFacts;
import org.osteon.planning.facts.Knowledge;
import org.osteon.planning.vocabulary.FactDefinition;
import org.osteon.planning.vocabulary.Vocabulary;

/// All tables of the knowledge base, by id and by role. Immutable.
public final class Guidelines {

  private final DecisionModel model;
  private final Vocabulary vocabulary;
  private final Map<DecisionId, Table> tables;
  private final Set<FactId> contextFacts;
  private final Map<String, List<OptionRow>> rowsByOption;
  private final Set<DecisionId> contextual;
  private final Map<Role, List<Table>> byRole;
  private final AnswerClasses classes;

  /// A row of an option table that speaks about one option.
  public record OptionRow(Table table, Rule row) {}

  private Guidelines(DecisionModel model, Vocabulary vocabulary, Map<DecisionId, Table> tables) {
    this.model = model;
    this.vocabulary = vocabulary;
    this.tables = tables;
    this.contextFacts = vocabulary.definitions().stream().filter(FactDefinition::context).map(FactDefinition::id)
        .collect(
            Collectors.toUnmodifiableSet());
    this.rowsByOption = optionRows(tables);
    this.contextual = contextual();
    this.byRole = tables.values().stream().collect(Collectors.groupingBy(Table::role));
    this.classes = AnswerClasses.of(this);
  }

  /// The tables of a model that was compiled against a vocabulary.
  public static Guidelines of(DecisionModel model, Vocabulary vocabulary) {
    var tables = new LinkedHashMap<DecisionId, Table>();
    for (var document : model.documents()) {
      for (var table : document.tables()) {
        tables.put(table.id(), new Table(tables.size(), document.frontMatter(), table, Role.of(table, document
            .frontMatter())));
      }
    }
    return new Guidelines(model, vocabulary, Collections.unmodifiableMap(tables));
  }

  /// Evaluates every table on a case.
  public CaseEvaluation evaluate(Facts facts) {
    return new CaseEvaluation(this, model.evaluate(facts));
  }

  /// Evaluates every table on the facts of a case.
  public CaseEvaluation evaluate(CaseFacts facts) {
    var known = Facts.builder(vocabulary);
    facts.states().values().stream().filter(state -> !(state.knowledge() instanceof Knowledge.NotRecorded)).forEach(
        state -> known.set(state.fact(), state.values()));
    return evaluate(known.build());
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

  /// Everything that the options of a table can depend on.
  public Set<FactId> dependsOn(Table table) {
    return model.requirements(table.id()).facts();
  }

  AnswerClasses classes() {
    return classes;
  }

  /// The rows of all option tables by the option they speak about, in the order of the knowledge base.
  public Map<String, List<OptionRow>> rowsByOption() {
    return rowsByOption;
  }

  /// Whether a column says which disease and moment we are in: a fact that the vocabulary marks so, or a decision made of
  /// one.
  public boolean isContext(InputExpression input) {
    return switch (input) {
      case InputExpression.Fact fact -> vocabulary.definition(fact.fact()).context();
      case InputExpression.Decision decision -> contextual.contains(decision.decision());
      case InputExpression.Invocation call -> contextual.contains(call.knowledgeModel());
      case InputExpression.Parameter _ -> false;
    };
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

  private static Map<String, List<OptionRow>> optionRows(Map<DecisionId, Table> tables) {
    var rows = new LinkedHashMap<String, List<OptionRow>>();
    for (var table : tables.values()) {
      if (table.role() == Role.OPTION) {
        for (var row : table.table().rules()) {
          rows.computeIfAbsent(table.output(row, "option"), _ -> new ArrayList<>()).add(new OptionRow(table, row));
        }
      }
    }
    rows.replaceAll((_, list) -> List.copyOf(list));
    return Collections.unmodifiableMap(rows);
  }

  private Set<DecisionId> contextual() {
    var known = new HashMap<DecisionId, Boolean>();
    var result = new HashSet<DecisionId>();
    for (var table : tables.values()) {
      if (asksContext(table, known)) {
        result.add(table.id());
      }
    }
    return Set.copyOf(result);
  }

  /// Tables form a graph without cycles, which compiling has checked.
  private boolean asksContext(Table table, Map<DecisionId, Boolean> known) {
    var answer = known.get(table.id());
    if (answer == null) {
      answer = table.table().inputs().stream().anyMatch(input -> asksContext(input.expression(), known));
      known.put(table.id(), answer);
    }
    return answer;
  }

  private boolean asksContext(InputExpression input, Map<DecisionId, Boolean> known) {
    return switch (input) {
      case InputExpression.Fact fact -> vocabulary.definition(fact.fact()).context();
      case InputExpression.Decision decision -> asksContext(table(decision.decision()), known);
      case InputExpression.Invocation call -> asksContext(table(call.knowledgeModel()), known);
      case InputExpression.Parameter _ -> false;
    };
  }
}
