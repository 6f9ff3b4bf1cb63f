package org.osteon.planning.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osteon.decision.analyze.Ending;
import org.osteon.decision.analyze.ExampleCase;
import org.osteon.decision.analyze.Region;
import org.osteon.decision.analyze.Regions;
import org.osteon.decision.analyze.TableDifference;
import org.osteon.decision.evaluate.Result;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.value.Dictionary;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;
import org.osteon.decision.value.ValueSet;
import org.osteon.planning.difference.TableChange.Treatment;
import org.osteon.planning.evaluation.ValueWords;
import org.osteon.planning.knowledge.AlertEntry;
import org.osteon.planning.knowledge.Catalogue;
import org.osteon.planning.knowledge.CatalogueOption;
import org.osteon.planning.knowledge.DrugEntry;
import org.osteon.planning.knowledge.GoalEntry;
import org.osteon.planning.knowledge.KnowledgeBase;
import org.osteon.planning.knowledge.ReasonEntry;
import org.osteon.planning.vocabulary.FactDefinition;

/// Says who would be treated differently and how, with the labels of the newer state, or of the older one where only that one
/// has them.
final class PatientWords {

  /// More groups than this are counted, not listed: nobody reads them.
  private static final int LISTED = 3;

  private final KnowledgeBase before;
  private final KnowledgeBase after;
  private final Dictionary dictionary;

  PatientWords(KnowledgeBase before, KnowledgeBase after, Dictionary dictionary) {
    this.before = before;
    this.after = after;
    this.dictionary = dictionary;
  }

  Treatment treatment(DecisionTable table, TableDifference.Change change, int number) {
    return new Treatment(who(change.regions()), what(change.effect()), example(table, change.example(), number));
  }

  private String who(Regions regions) {
    var groups = regions.listed().stream().limit(LISTED).map(this::group).toList();
    var rest = regions.total() - groups.size();
    return String.join(", and ", groups) + (rest > 0 ? ", and " + rest + " more such groups" : "");
  }

  private String group(Region region) {
    var parameters = new ArrayList<String>();
    var facts = new ArrayList<String>();
    region.conditions().forEach((fact, values) -> {
      if (dictionary.indexOf(fact) < 0) {
        parameters.add(values instanceof ValueSet.Names names
            ? names.names().stream().map(this::label).collect(Collectors.joining(" or "))
            : fact.name());
      } else {
        facts.add(definition(fact).map(known -> known.label() + " " + ValueWords.of(known).of(values)).orElse(fact
            .name()));
      }
    });
    var patients = facts.isEmpty() ? "every patient" : "patients with " + String.join(", ", facts);
    return parameters.isEmpty() ? patients : "for " + String.join(", ", parameters) + ", " + patients;
  }

  private Optional<FactDefinition> definition(FactId fact) {
    return after.vocabulary().find(fact).or(() -> before.vocabulary().find(fact));
  }

  private String what(TableDifference.Effect effect) {
    return switch (effect) {
      case TableDifference.Effect.Replaced replaced -> "now get " + ending(replaced.after()) + " instead of " + ending(
          replaced.before());
      case TableDifference.Effect.Entries entries when entries.added().isEmpty() -> "no longer get " + entries(entries
          .removed());
      case TableDifference.Effect.Entries entries when entries.removed().isEmpty() -> "now get " + entries(entries
          .added());
      case TableDifference.Effect.Entries entries -> "now get " + entries(entries.added()) + " instead of " + entries(
          entries.removed());
    };
  }

  private String ending(Ending ending) {
    return switch (ending) {
      case Ending.Breaks _ -> "no answer, because the rows of the table contradict one another";
      case Ending.Gives(Result.NoRow _) -> "nothing, because no row speaks of them";
      case Ending.Gives(Result.Single single) -> entry(single.outputs());
      case Ending.Gives(Result.Total total) -> total.number().text();
      case Ending.Gives(Result.Many many) -> many.entries().isEmpty() ? "nothing" : entries(many.entries());
    };
  }

  private String entries(List<List<Value>> entries) {
    return entries.stream().map(this::entry).collect(Collectors.joining(" and "));
  }

  /// The first output, and what else the row says of it.
  private String entry(List<Value> outputs) {
    var rest = outputs.stream().skip(1).filter(value -> !(value instanceof Value.Absent)).map(this::word).toList();
    return word(outputs.getFirst()) + (rest.isEmpty() ? "" : " (" + String.join(", ", rest) + ")");
  }

  private String word(Value value) {
    return switch (value) {
      case Value.Name name -> label(name.name());
      case Value.Flag flag -> flag.value() ? "yes" : "no";
      case Value.Absent _ -> "no value";
      case Value.Decimal _,Value.Day _,Value.Elements _ -> value.text();
    };
  }

  private String label(String name) {
    return label(after.catalogue(), name).or(() -> label(before.catalogue(), name)).orElse(name.replace('-', ' '));
  }

  private static Optional<String> label(Catalogue catalogue, String name) {
    return catalogue.option(name).map(CatalogueOption::label).or(() -> catalogue.drug(name).map(DrugEntry::label)).or(
        () -> catalogue.goal(name).map(GoalEntry::label)).or(() -> catalogue.alert(name).map(AlertEntry::message)).or(
            () -> catalogue.reason(name).map(ReasonEntry::text));
  }

  private PatientExample example(DecisionTable table, ExampleCase example, int number) {
    var values = new LinkedHashMap<FactId, Value>();
    example.values().forEach((fact, value) -> {
      if (dictionary.indexOf(fact) >= 0) {
        values.put(fact, value);
      }
    });
    var words = example.decisive().entrySet().stream().map(this::said).collect(Collectors.joining(", "));
    return new PatientExample(table.id() + "-" + number, words.isEmpty() ? "any patient" : words, values);
  }

  private String said(Map.Entry<FactId, Value> fact) {
    return definition(fact.getKey()).map(known -> known.label() + " " + ValueWords.of(known).of(fact.getValue()))
        .orElseGet(() -> word(fact.getValue()));
  }
}
