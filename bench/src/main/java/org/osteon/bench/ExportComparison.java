package org.osteon.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.osteon.decision.evaluate.DecisionModel;
import org.osteon.decision.evaluate.Facts;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;
import org.osteon.planning.evaluation.Guidelines;
import org.osteon.planning.facts.FactDerivation;
import org.osteon.planning.vignette.Vignette;

/// The exported knowledge base in another engine, on completions of vignettes: does every table say there what it says here?
final class ExportComparison {

  /// What came of it.
  ///
  /// @param speaking
  ///          of the comparisons, those where a table says something
  /// @param differences
  ///          each disagreement in words; empty when there is none
  record Tally(int files, int tables, int cases, long comparisons, long speaking, List<String> differences) {
    Tally {
      differences = List.copyOf(differences);
    }

    String text(String engine) {
      return "%s: %d files, %d tables, %d complete cases of vignettes, %d results compared (%d of them not empty), %d differ"
          .formatted(engine, files, tables, cases, comparisons, speaking, differences.size());
    }
  }

  private final DecisionModel model;
  private final List<ExportedFile> files;
  private final List<Map<FactId, Value>> cases = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private final List<String> differences = new ArrayList<>();
  private long comparisons;
  private long speaking;

  /// @param completions
  ///          how many for each vignette; every other one at the ends of what is possible
  ExportComparison(Guidelines guidelines, List<Vignette> vignettes, int completions) {
    model = guidelines.model();
    files = ExportedFile.of(model);
    var completion = new VignetteCases(new SplittableRandom(1));
    for (int at = 0; at < vignettes.size(); at++) {
      var evaluation = guidelines.evaluate(FactDerivation.derive(vignettes.get(at).record(), guidelines.vocabulary()));
      for (int number = 0; number < completions; number++) {
        cases.add(completion.complete(evaluation, (at + number) % 2 == 0));
        ids.add(vignettes.get(at).id());
      }
    }
  }

  /// @param everyArgument
  ///          whether tables with parameters are asked about every drug and option in every case, or about another one in
  ///          each case
  Tally run(Function<ExportedFile, DmnPeer> engine, boolean everyArgument) {
    differences.clear();
    comparisons = 0;
    speaking = 0;
    var evaluations = cases.stream().map(values -> {
      var facts = Facts.builder(model.dictionary());
      values.forEach(facts::set);
      return model.evaluate(facts.build());
    }).toList();
    for (var file : files) {
      var peer = engine.apply(file);
      for (int at = 0; at < cases.size(); at++) {
        var arguments = file.arguments();
        for (var argument : everyArgument ? arguments : List.of(arguments.get(at % arguments.size()))) {
          var there = peer.evaluate(file.inputs(cases.get(at), argument));
          for (var table : file.tables()) {
            compare(ExportedFile.here(evaluations.get(at), table, argument), there.text(table.id()), table.id() + "("
                + argument + ") in " + ids.get(at));
          }
        }
      }
    }
    return new Tally(files.size(), files.stream().mapToInt(file -> file.tables().size()).sum(), cases.size(),
        comparisons, speaking, differences);
  }

  private void compare(String here, String there, String where) {
    comparisons++;
    speaking += here.equals(DmnTexts.NOTHING) ? 0 : 1;
    if (!here.equals(there)) {
      differences.add(where + ": here " + here + ", there " + there);
    }
  }
}
