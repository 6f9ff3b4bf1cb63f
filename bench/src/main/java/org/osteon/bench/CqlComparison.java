package org.osteon.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osteon.bench.CqlAnswers.Truth;
import org.osteon.decision.evaluate.DecisionModel;
import org.osteon.decision.evaluate.DecisionResult;
import org.osteon.decision.evaluate.Evaluation;
import org.osteon.decision.evaluate.Facts;
import org.osteon.decision.evaluate.Outcome;
import org.osteon.decision.evaluate.Possible;
import org.osteon.decision.evaluate.Result;
import org.osteon.decision.evaluate.RowStatus;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.HitPolicy;
import org.osteon.decision.value.Value;
import org.osteon.fhir.cql.CqlExport;

/// Holds what the CQL engine says of cases against what we say: every row, every result of every decision.
///
/// Of a case that is known completely all must be equal. Of any other CQL may say null where we are sure, because its logic
/// looks at one operator after the other (CQL 1.5, Appendix B, Logical Operators) and not at all completions of the case; it
/// may never be surer than we are, or say the opposite.
final class CqlComparison {

  private final DecisionModel model;
  private final CqlExport export;
  private final CqlPeer peer;
  private final List<String> disagreements = new ArrayList<>();
  private final Tally rows = new Tally();
  private final Tally results = new Tally();
  private int failed;

  /// How many answers were compared, were equal, and were null where we are sure.
  static final class Tally {
    private long equal;
    private long weaker;

    long compared() {
      return equal + weaker;
    }

    long equal() {
      return equal;
    }

    long weaker() {
      return weaker;
    }
  }

  CqlComparison(DecisionModel model, CqlExport export, CqlPeer peer) {
    this.model = model;
    this.export = export;
    this.peer = peer;
  }

  List<String> disagreements() {
    return List.copyOf(disagreements);
  }

  Tally rows() {
    return rows;
  }

  Tally results() {
    return results;
  }

  /// Decisions that ended in a failure here, which CQL has no word for; they are not compared.
  int failed() {
    return failed;
  }

  /// Compares one case.
  ///
  /// @return what both said, for further questions
  Round compare(String place, Facts facts) {
    boolean complete = facts.dictionary().facts().stream().allMatch(fact -> facts.get(fact).isSingle());
    var round = new Round(place, complete, model.evaluate(facts), peer.evaluate(facts));
    for (var decision : model.decisions()) {
      var result = round.here().result(decision);
      if (result.outcome() instanceof Outcome.Failed) {
        failed++;
      } else {
        rows(result, round);
        results(result, round);
      }
    }
    return round;
  }

  /// What both said of one case.
  record Round(String place, boolean complete, Evaluation here, CqlAnswers there) {}

  private void rows(DecisionResult result, Round round) {
    var table = result.table();
    for (int row = 0; row < table.rules().size(); row++) {
      var id = table.rules().get(row).id();
      truth(round, rows, "row " + id, truth(result.status(row)),
          round.there().truth(export.library(table.id()), CqlExport
              .rowDefinition(id)));
    }
  }

  static Truth truth(RowStatus status) {
    return switch (status) {
      case CERTAIN -> Truth.TRUE;
      case IMPOSSIBLE -> Truth.FALSE;
      case POSSIBLE -> Truth.NULL;
    };
  }

  /// Compares one truth; counts it.
  void truth(Round round, Tally tally, String what, Truth here, Truth there) {
    if (here == there) {
      tally.equal++;
    } else if (there == Truth.NULL && !round.complete()) {
      tally.weaker++;
    } else {
      disagreements.add(round.place() + ", " + what + ": here " + here + ", in CQL " + there);
    }
  }

  /// Notes a disagreement unless something holds.
  void check(boolean holds, Round round, String otherwise) {
    if (!holds) {
      disagreements.add(round.place() + ", " + otherwise);
    }
  }

  private void results(DecisionResult result, Round round) {
    var table = result.table();
    if (table.hitPolicy().isSingleHit() || table.hitPolicy().isAggregate()) {
      var possible = possible(result.outcome());
      for (int output = 0; output < table.outputs().size(); output++) {
        int at = output;
        output(table, output, possible.stream().map(outcome -> value(outcome, at)).distinct().toList(), round);
      }
    } else if (result.outcome() instanceof Outcome.Decided(Result.Many many, _)) {
      list(table, many, round);
    }
  }

  private static List<Result> possible(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Decided decided -> List.of(decided.result());
      case Outcome.Open(Possible.Results open, _) -> open.results();
      case Outcome.NotCovered _ -> List.of(Result.NoRow.INSTANCE);
      case Outcome.Open _,Outcome.Failed _ -> throw new IllegalStateException("No list of results: " + outcome);
    };
  }

  private static String value(Result result, int output) {
    return switch (result) {
      case Result.Single single -> text(single.outputs().get(output));
      case Result.Total total -> text(total.number());
      case Result.NoRow _ -> "null";
      case Result.Many many -> throw new IllegalStateException(many.text());
    };
  }

  private static String text(Value value) {
    return value instanceof Value.Absent ? "null" : value.text();
  }

  /// One output: its value, and whether there is none.
  private void output(DecisionTable table, int output, List<String> possible, Round round) {
    var library = export.library(table.id());
    var what = export.outputDefinition(table.id(), output);
    var value = round.there().text(library, what);
    var known = possible.size() == 1 ? possible.getFirst() : "null";
    if (value.equals(known)) {
      results.equal++;
    } else if (value.equals("null") && !round.complete()) {
      results.weaker++;
    } else {
      disagreements.add(round.place() + ", " + what + ": here " + possible + ", in CQL " + value);
    }
    var absent = possible.equals(List.of("null")) ? Truth.TRUE : possible.contains("null") ? Truth.NULL : Truth.FALSE;
    truth(round, results, what + " is absent", absent, round.there().truth(library, export.absentDefinition(table.id(),
        output)));
  }

  /// A list: in its order where the hit policy gives one, and with entries that CQL leaves out as long as they are open.
  private void list(DecisionTable table, Result.Many many, Round round) {
    if (!round.complete()) {
      return;
    }
    var here = many.entries().stream().map(entry -> entry(table, entry)).toList();
    var there = round.there().entries(export.library(table.id()), export.listDefinition(table.id()));
    if (table.hitPolicy() == HitPolicy.COLLECT) {
      here = sorted(here);
      there = sorted(there);
    }
    if (here.equals(there)) {
      results.equal++;
    } else {
      disagreements.add(round.place() + ", list " + table.id() + ": here " + here + ", in CQL " + there);
    }
  }

  private static Map<String, String> entry(DecisionTable table, List<Value> outputs) {
    var entry = new LinkedHashMap<String, String>();
    for (int output = 0; output < outputs.size(); output++) {
      entry.put(table.outputs().get(output).name(), text(outputs.get(output)));
    }
    return entry;
  }

  private static List<Map<String, String>> sorted(List<Map<String, String>> entries) {
    return entries.stream().sorted((a, b) -> a.toString().compareTo(b.toString())).toList();
  }
}
