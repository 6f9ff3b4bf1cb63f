package org.osteon.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.kie.dmn.api.core.DMNResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.osteon.decision.dmn.DmnModel;
import org.osteon.decision.evaluate.DecisionModel;
import org.osteon.decision.evaluate.Facts;
import org.osteon.decision.evaluate.Limits;
import org.osteon.decision.evaluate.Outcome;
import org.osteon.decision.table.HitPolicy;

/// One table of 12 inputs and 120 rows, complete cases, here and in Apache KIE.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TableBenchmark {
  private static final int CASES = 1024;

  @Param({"UNIQUE", "FIRST", "COLLECT"})
  public HitPolicy policy = HitPolicy.UNIQUE;

  private final List<Facts> here = new ArrayList<>();
  private final List<Map<String, Object>> there = new ArrayList<>();
  private DecisionModel model = DecisionModel.compile(List.of(), new WideTable(policy).dictionary(), Limits.DEFAULT)
      .orBug();
  private KiePeer kie = new KiePeer(new DmnModel("empty", model.dictionary(), List.of()));
  private int at;

  @Setup
  public void prepare() {
    var table = new WideTable(policy);
    var document = table.document();
    model = DecisionModel.compile(List.of(document), table.dictionary(), Limits.DEFAULT).orBug();
    kie = new KiePeer(new DmnModel("wide", model.dictionary(), List.of(document)));
    for (int number = 0; number < CASES; number++) {
      var values = table.next();
      var facts = Facts.builder(model.dictionary());
      values.forEach(facts::set);
      here.add(facts.build());
      there.add(kie.inputs(values));
    }
  }

  private int next() {
    at = (at + 1) % CASES;
    return at;
  }

  @Benchmark
  public Outcome osteon() {
    return model.evaluate(here.get(next())).outcome(WideTable.ID);
  }

  @Benchmark
  public DMNResult kie() {
    return kie.evaluateAll(there.get(next()));
  }
}
