package org.osteon.planning.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.NearMisses;
import org.osteon.decision.diagnostic.Place;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;
import org.osteon.planning.diagnostic.PlanningCode;
import org.osteon.planning.knowledge.KnowledgeBase;
import org.osteon.planning.knowledge.KnowledgeFiles;
import org.osteon.planning.yaml.Fields;
import org.osteon.planning.yaml.YamlDocument;
import org.osteon.planning.yaml.YamlNode;

/// Reads what was recorded below `statements/`, format `statements/1` (knowledge/statements/README.md).
public final class StatementFiles {
  /// The only version there is.
  public static final String VERSION = "statements/1";

  private final KnowledgeBase knowledge;
  private final StatementPatients patients;
  private final Set<String> tables = new TreeSet<>();
  private final List<Diagnostic> faults = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();

  private StatementFiles(KnowledgeBase knowledge, StatementPatients patients) {
    this.knowledge = knowledge;
    this.patients = patients;
    var model = knowledge.model();
    model.decisions().forEach(decision -> tables.add(decision.name()));
    model.knowledgeModels().forEach(table -> tables.add(table.name()));
  }

  /// Every statement in the order of the files, or every fault of every file: those of YAML (OST-YML), tables, vignettes and
  /// facts that there are not (OST-VIG-0006), values that a fact cannot have (OST-CAS-0003).
  public static Checked<List<Statement>> read(KnowledgeFiles files, KnowledgeBase knowledge,
      StatementPatients patients) {
    var reader = new StatementFiles(knowledge, patients);
    files.in("statements/", ".yaml").forEach(reader::file);
    return Checked.of(List.copyOf(reader.statements), reader.faults);
  }

  private void file(String path, String text) {
    var document = YamlDocument.read(text, path);
    faults.addAll(document.all());
    if (!(document instanceof Checked.Accepted<YamlNode.Mapping>(var mapping, _))) {
      return;
    }
    var root = new Fields(mapping, Place.of(path), faults);
    root.format("osteon", VERSION);
    root.fields("tables").ifPresent(named -> named.entries().forEach(entry -> table(path, entry, named)));
    root.finish();
  }

  private void table(String path, YamlNode.Entry entry, Fields named) {
    var place = named.place().atLine(entry.line()).in("table", entry.key());
    if (!tables.contains(entry.key())) {
      unknown(place, "table", entry.key(), List.copyOf(tables));
      return;
    }
    for (var node : named.nodes(entry.key())) {
      named.fields(node, place).ifPresent(item -> statement(path, new DecisionId(entry.key()), item));
    }
  }

  private void statement(String path, DecisionId table, Fields item) {
    int before = faults.size();
    var arguments = item.texts("of");
    var parameters = knowledge.model().table(table).parameters();
    if (arguments.size() != parameters.size()) {
      item.fault(PlanningCode.STATEMENT_OF_NOTHING, "of", arguments.toString(), List.of("Give one name for each of "
          + parameters + "."));
    }
    var like = item.text("like");
    if (!like.isEmpty() && !patients.has(like)) {
      unknown(item.place("like"), "vignette", like, patients.ids());
    }
    var but = item.fields("but").map(this::facts).orElseGet(TreeMap::new);
    var says = item.texts("says");
    item.finish();
    if (faults.size() == before) {
      statements.add(new Statement(path, item.line(), table, arguments, like, but, says));
    }
  }

  private SortedMap<FactId, Value> facts(Fields but) {
    var facts = new TreeMap<FactId, Value>();
    for (var entry : but.entries()) {
      var fact = new FactId(entry.key());
      var definition = knowledge.vocabulary().find(fact);
      if (definition.isEmpty()) {
        unknown(but.place(entry.key()), "fact", entry.key(), knowledge.vocabulary().facts().stream().map(FactId::name)
            .toList());
      } else {
        facts.put(fact, FactText.value(entry.key(), definition.get().domain(), but));
      }
    }
    return facts;
  }

  private void unknown(Place place, String what, String name, List<String> known) {
    faults.add(new Diagnostic(PlanningCode.STATEMENT_OF_NOTHING, place, "no " + what + " `" + name + "`", NearMisses
        .advice(name, known), ""));
  }
}
