package org.osteon.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// Runs the benchmarks and writes the page and the raw results. Called by `bench/run`.
public final class BenchmarkRun {

  private BenchmarkRun() {}

  /// @param arguments the folder to write to, the mode (`full` or `smoke`), and a description of the machine
  public static void main(String[] arguments) throws RunnerException, IOException {
    var folder = Path.of(arguments[0]);
    boolean smoke = arguments[1].equals("smoke");
    Files.createDirectories(folder.resolve("raw"));
    var options = new OptionsBuilder().include("org.osteon.bench.*Benchmark").forks(1).warmupIterations(smoke ? 1 : 3)
        .warmupTime(TimeValue.seconds(1)).measurementIterations(smoke ? 1 : 5).measurementTime(TimeValue.seconds(1))
        .threads(1).jvmArgs("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC").resultFormat(ResultFormatType.JSON)
        .result(folder.resolve("raw/evaluation.json").toString()).build();
    var results = new Runner(options).run();
    Files.writeString(folder.resolve("evaluation.md"), page(results, smoke, arguments[2]));
  }

  private static String page(Collection<RunResult> results, boolean smoke, String machine) {
    var page = new StringBuilder("""
        # Evaluation, side by side with Apache KIE

        Written by `bench/run`; do not edit. Raw results: [raw/evaluation.json](raw/evaluation.json).

        - Machine: %s
        - Java: %s, one thread, 1 GB heap, serial collector
        - Method: JMH 1.37, average time; %s. "±" is the 99.9 %% confidence interval that JMH computes over the measured
          iterations; the range is what the ratio can be within both intervals.
        - Table: 12 inputs, 120 rows, 1,024 random complete cases (`WideTable`). Knowledge base: every packaged table, the same 64
          random cases over the whole vocabulary (`KnowledgeBenchmark`), and the same tables exported as DMN 1.5 in KIE 10.2.0.
        - Facts are typed beforehand on both sides; KIE's context is made anew for each case, because it holds the results.

        | benchmark | policy | time | ± | unit | KIE ÷ this (range) |
        |---|---|---|---|---|---|
        """.formatted(machine, Runtime.version(), smoke
        ? "1 fork, 1 warm-up and 1 measured iteration of 1 s: **a smoke run, numbers mean nothing**"
        : "1 fork, 3 warm-up and 5 measured iterations of 1 s each. One fork does not show how much one start of the Java "
            + "machine differs from the next"));
    for (var result : results) {
      var score = result.getPrimaryResult();
      var policy = result.getParams().getParam("policy");
      page.append(String.format(Locale.ROOT, "| %s | %s | %.3f | %.3f | %s | %s |%n", name(result), policy == null
          ? "all"
          : policy, score.getScore(), score.getScoreError(), score.getScoreUnit(), ratio(result, results)));
    }
    return page.toString();
  }

  private static String name(RunResult result) {
    var name = result.getParams().getBenchmark();
    return name.substring("org.osteon.bench.".length());
  }

  /// KIE's time on the same cases divided by this one; empty where KIE did not run them.
  private static String ratio(RunResult result, Collection<RunResult> all) {
    var name = name(result);
    if (name.contains("kie") || name.contains("Half")) {
      return "";
    }
    var peer = name.startsWith("TableBenchmark") ? "TableBenchmark.kie" : "KnowledgeBenchmark.kieComplete";
    var policy = String.valueOf(result.getParams().getParam("policy"));
    return all.stream().filter(other -> name(other).equals(peer) && String.valueOf(other.getParams().getParam("policy"))
        .equals(policy)).findFirst()
        .map(other -> ratio(other.getPrimaryResult(), result.getPrimaryResult())).orElse("");
  }

  /// The ratio of two times, and the least and the most it is within both confidence intervals, where there are any.
  private static String ratio(Result<?> peer, Result<?> here) {
    var ratio = String.format(Locale.ROOT, "%.0f×", peer.getScore() / here.getScore());
    double least = (peer.getScore() - peer.getScoreError()) / (here.getScore() + here.getScoreError());
    double most = (peer.getScore() + peer.getScoreError()) / (here.getScore() - here.getScoreError());
    return least > 0 && most > 0 ? String.format(Locale.ROOT, "%s (%.0f–%.0f)", ratio, least, most) : ratio;
  }
}
