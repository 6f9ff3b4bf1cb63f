package org.osteon.decision.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.markdown.GuidelineDocument;
import org.osteon.decision.markdown.GuidelineReader;
import org.osteon.decision.markdown.Section;
import org.osteon.decision.markdown.SourceText;
import org.osteon.decision.table.Argument;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.GuidelineFault;
import org.osteon.decision.table.InputExpression;
import org.osteon.decision.value.Dictionary;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.ValueSet;

/// A set of guideline documents compiled against a dictionary: every decision can be evaluated on any case. Immutable and
/// thread-safe.
public final class DecisionModel {

  private final Dictionary dictionary;
  private final List<GuidelineDocument> documents;
  private final TableSet tables;
  private final CompiledModel compiled;
  private final Limits limits;
  private final Map<DecisionId, Requirements> requirements = new HashMap<>();

  private DecisionModel(Dictionary dictionary, List<GuidelineDocument> documents, TableSet tables,
      CompiledModel compiled, Limits limits) {
    this.dictionary = dictionary;
    this.documents = documents;
    this.tables = tables;
    this.compiled = compiled;
    this.limits = limits;
    tables.all().forEach(table -> require(table.id()));
  }

  /// Reads and compiles guideline files. Refuses them with every fault of every file at once.
  public static Checked<DecisionModel> read(List<SourceText> files, Dictionary dictionary) {
    var reading = GuidelineReader.read(files, dictionary);
    if (reading.diagnostics().isEmpty()) {
      return compile(reading.documents(), dictionary, Limits.DEFAULT);
    }
    var all = new LinkedHashSet<>(reading.diagnostics());
    all.addAll(new ModelCheck(reading.documents(), new TableSet(reading.documents()), dictionary).check());
    return new Checked.Refused<>(List.copyOf(all));
  }

  /// Compiles documents. Refuses tables that do not make sense together, with all faults (OST-GDL-0011 to 0060).
  public static Checked<DecisionModel> compile(List<GuidelineDocument> documents, Dictionary dictionary,
      Limits limits) {
    var tables = new TableSet(documents);
    var faults = new ModelCheck(documents, tables, dictionary).check();
    if (!faults.isEmpty()) {
      return new Checked.Refused<>(faults);
    }
    try {
      var compiled = new CompiledModel(tables, dictionary, limits);
      return Checked.of(new DecisionModel(dictionary, List.copyOf(documents), tables, compiled, limits));
    } catch (TableTooBigException tooBig) {
      return new Checked.Refused<>(List.of(Diagnostic.of(GuidelineFault.TABLE_TOO_BIG, tooBig.place(),
          "more than " + limits.tableNodes() + " nodes", GuidelineFault.TABLE_TOO_BIG.advice())));
    }
  }

  public Dictionary dictionary() {
    return dictionary;
  }

  public List<GuidelineDocument> documents() {
    return documents;
  }

  /// The document that a table stands in.
  public GuidelineDocument document(DecisionId table) {
    return tables.document(table)
        .orElseThrow(() -> new OsteonBugException("The model has no table `" + table + "`."));
  }

  /// The decisions, in the order of the documents.
  public List<DecisionId> decisions() {
    return List.copyOf(compiled.unitByDecision.sequencedKeySet());
  }

  /// The parameterised tables, in the order of the documents.
  public List<DecisionId> knowledgeModels() {
    return List.copyOf(compiled.freeCalls.sequencedKeySet());
  }

  /// A decision or parameterised table.
  public DecisionTable table(DecisionId id) {
    return tables.find(id).orElseThrow(() -> new OsteonBugException("The model has no table `" + id + "`."));
  }

  /// The values that a parameter of a parameterised table can have when the table is looked at by itself.
  public Domain parameter(DecisionId knowledgeModel, String parameter) {
    var call = compiled.freeCalls.get(knowledgeModel);
    int at = table(knowledgeModel).parameters().indexOf(parameter);
    if (call == null || at < 0) {
      throw new OsteonBugException("The table `" + knowledgeModel + "` has no parameter `" + parameter + "`.");
    }
    return compiled.space.domain(call.parameters()[at]);
  }

  /// What a decision or parameterised table needs.
  public Requirements requirements(DecisionId id) {
    return require(table(id).id());
  }

  /// Everything the decisions say about one case. The facts must be of the model's dictionary.
  public Evaluation evaluate(Facts facts) {
    if (!facts.dictionary().equals(dictionary) && !facts.dictionary().facts().equals(dictionary.facts())) {
      throw new OsteonBugException("The facts are of another dictionary than the model.");
    }
    var state = new CaseState(compiled);
    state.read(facts);
    state.close();
    new Evaluator(state, limits).run(compiled.order);
    return new Evaluation(this, facts, state);
  }

  /// What a parameterised table says about one case; see [Evaluation#invoke].
  public Checked<DecisionResult> evaluate(DecisionId knowledgeModel, List<ValueSet> arguments, Facts facts) {
    return evaluate(facts).invoke(knowledgeModel, arguments);
  }

  /// The inside of a compiled table, for those who prove things about it: a decision, or a parameterised table with its
  /// parameters free.
  public CompiledTable compiled(DecisionId id) {
    var unit = compiled.unitByDecision.get(id);
    var call = compiled.freeCalls.get(id);
    if (unit == null && call == null) {
      throw new OsteonBugException("The model has no table `" + id + "`.");
    }
    return new CompiledTable(compiled, compiled.units.get(call == null ? Objects.requireNonNull(unit) : call.unit()));
  }

  /// The model of one table and of everything that it requires, and of nothing else: what it says of that table is what this
  /// model says.
  public DecisionModel part(DecisionId id) {
    return partWith(table(id)).orBug();
  }

  /// The same with another version of the table.
  ///
  /// @param changed
  ///          has the id of a table of this model, and requires no other tables than that one does
  /// @return refused when the changed table makes no sense among the others, with all faults (OST-GDL-0011 to 0060)
  public Checked<DecisionModel> partWith(DecisionTable changed) {
    var needed = new LinkedHashSet<DecisionId>();
    collect(changed.id(), needed);
    var parts = documents.stream().map(document -> only(needed, replaced(document, changed))).filter(part -> !part
        .sections().isEmpty()).toList();
    return compile(parts, dictionary, limits);
  }

  /// This model with another version of one of its tables; refused as [#partWith].
  ///
  /// @param changed
  ///          has the id of a table of this model
  public Checked<DecisionModel> with(DecisionTable changed) {
    return compile(documents.stream().map(document -> replaced(document, changed)).toList(), dictionary, limits);
  }

  private void collect(DecisionId id, Set<DecisionId> needed) {
    if (needed.add(id)) {
      var requirement = require(id);
      requirement.decisions().forEach(decision -> collect(decision, needed));
      requirement.knowledgeModels().forEach(knowledgeModel -> collect(knowledgeModel, needed));
      table(id).domain().stream().map(test -> test.on()).filter(InputExpression.Decision.class::isInstance).forEach(
          on -> collect(((InputExpression.Decision) on).decision(), needed));
    }
  }

  private static GuidelineDocument only(Set<DecisionId> needed, GuidelineDocument document) {
    return with(document, document.sections().stream().filter(section -> section instanceof Section.Deciding deciding
        && needed.contains(deciding.table().id())).toList());
  }

  private static GuidelineDocument replaced(GuidelineDocument document, DecisionTable changed) {
    return with(document,
        document.sections().stream()
            .map(section -> section instanceof Section.Deciding(int level, String prose, DecisionTable old)
                && old.id().equals(changed.id())
                    ? new Section.Deciding(level, prose, changed)
                    : section)
            .toList());
  }

  private static GuidelineDocument with(GuidelineDocument document, List<Section> sections) {
    return new GuidelineDocument(document.file(), document.frontMatter(), document.introduction(), sections, document
        .lines());
  }

  CompiledModel compiled() {
    return compiled;
  }

  Limits limits() {
    return limits;
  }

  private Requirements require(DecisionId id) {
    var known = requirements.get(id);
    if (known != null) {
      return known;
    }
    var decisions = new ArrayList<DecisionId>();
    var knowledgeModels = new TreeSet<DecisionId>();
    Set<FactId> facts = new TreeSet<>();
    var table = table(id);
    table.domain().forEach(test -> fact(test.on(), facts));
    for (var input : table.inputs()) {
      switch (input.expression()) {
        case InputExpression.Fact fact -> facts.add(fact.fact());
        case InputExpression.Parameter _ -> {
        }
        case InputExpression.Decision decision -> {
          decisions.add(decision.decision());
          facts.addAll(require(decision.decision()).facts());
        }
        case InputExpression.Invocation call -> {
          var inner = require(call.knowledgeModel());
          knowledgeModels.add(call.knowledgeModel());
          knowledgeModels.addAll(inner.knowledgeModels());
          decisions.addAll(inner.decisions());
          facts.addAll(inner.facts());
          call.arguments().stream().filter(Argument.OfFact.class::isInstance)
              .forEach(argument -> facts.add(((Argument.OfFact) argument).fact()));
        }
      }
    }
    var result = new Requirements(decisions.stream().distinct().toList(), knowledgeModels, facts);
    requirements.put(id, result);
    return result;
  }

  private static void fact(InputExpression expression, Set<FactId> facts) {
    if (expression instanceof InputExpression.Fact fact) {
      facts.add(fact.fact());
    }
  }
}
