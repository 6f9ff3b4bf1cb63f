package org.osteon.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.kie.dmn.api.core.DMNResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.osteon.decision.dmn.DmnModel;
import org.osteon.decision.evaluate.Facts;
import org.osteon.planning.evaluation.Guidelines;
import org.osteon.planning.knowledge.KnowledgeBase;

/// Every decision of the packaged knowledge base for one case: complete cases here and in Apache KIE, cases of which half the
/// facts are open here only, since KIE has no answer for them; with and without the rows that explain the outcomes.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class KnowledgeBenchmark {
  private static final int CASES = 64;

  private final SplittableRandom random = new SplittableRandom(20261124);
  private final KnowledgeBase knowledge = KnowledgeBase.packaged().orBug();
  private final Guidelines guidelines = Guidelines.of(knowledge.model(), knowledge.vocabulary());
  private final KiePeer kie = new KiePeer(new DmnModel("knowledge", knowledge.model().dictionary(), knowledge.model()
      .documents()));
  private final List<Facts> complete = new ArrayList<>();
  private final List<Facts> half = new ArrayList<>();
  private final List<Map<String, Object>> there = new ArrayList<>();
  private int at;

  @Setup
  public void prepare() {
    var dictionary = knowledge.model().dictionary();
    var cases = new CompleteCases(dictionary, random);
    for (int number = 0; number < CASES; number++) {
      var values = cases.next();
      var all = Facts.builder(dictionary);
      var some = Facts.builder(dictionary);
      values.forEach((fact, value) -> {
        all.set(fact, value);
        if (random.nextBoolean()) {
          some.set(fact, value);
        }
      });
      complete.add(all.build());
      half.add(some.build());
      there.add(kie.inputs(values));
    }
  }

  private int next() {
    at = (at + 1) % CASES;
    return at;
  }

  private void outcomes(Facts facts, Blackhole sink) {
    var evaluation = knowledge.model().evaluate(facts);
    for (var decision : knowledge.model().decisions()) {
      sink.consume(evaluation.outcome(decision));
    }
  }

  private void explained(Facts facts, Blackhole sink) {
    var evaluation = guidelines.evaluate(facts);
    for (var table : guidelines.all()) {
      if (!table.table().isKnowledgeModel()) {
        sink.consume(evaluation.outcome(table));
        sink.consume(evaluation.rows(table));
      }
    }
  }

  @Benchmark
  public void osteonComplete(Blackhole sink) {
    outcomes(complete.get(next()), sink);
  }

  @Benchmark
  public void osteonCompleteExplained(Blackhole sink) {
    explained(complete.get(next()), sink);
  }

  @Benchmark
  public void osteonHalfKnown(Blackhole sink) {
    outcomes(half.get(next()), sink);
  }

  @Benchmark
  public void osteonHalfKnownExplained(Blackhole sink) {
    explained(half.get(next()), sink);
  }

  @Benchmark
  public DMNResult kieComplete() {
    return kie.evaluateAll(there.get(next()));
  }
}
