package org.osteon.bench.mutation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.osteon.planning.knowledge.KnowledgeBase;
import org.osteon.planning.knowledge.KnowledgeFiles;
import org.osteon.planning.vignette.VignetteFiles;

/// Changes every cell of every table, one at a time, and counts how many changes a vignette notices. Writes the score and
/// every change that nobody noticed.
///
/// Arguments: the report to write; every how many mutants one is tried (1: all); a part of the names of the documents
/// to look at (empty: all).
public final class MutationRun {

  private MutationRun() {}

  record Result(String document, Mutant mutant, Verdict verdict) {}

  public static void main(String[] arguments) throws IOException {
    var report = Path.of(arguments[0]);
    int every = Integer.parseInt(arguments[1]);
    var part = arguments.length > 2 ? arguments[2] : "";
    var files = KnowledgeFiles.packaged().orBug();
    var knowledge = KnowledgeBase.read(files).orBug();
    var trial = new Trial(knowledge, VignetteFiles.read(files, knowledge.vocabulary()).orBug());
    var all = mutants(knowledge, part);
    var done = new AtomicInteger();
    var chosen = IntStream.range(0, all.size()).filter(index -> index % every == 0).mapToObj(all::get).toList();
    var results = chosen.parallelStream().map(result -> {
      var judged = new Result(result.document(), result.mutant(), trial.of(result.mutant()));
      progress(done.incrementAndGet(), chosen.size());
      return judged;
    }).toList();
    try (var out = new PrintStream(Files.newOutputStream(report), false, java.nio.charset.StandardCharsets.UTF_8)) {
      write(out, results, every, all.size());
    }
    System.out.println(summary(counts(results)));
    if (!trial.unmet().isEmpty()) {
      System.err.println("These vignettes fail without any change and noticed nothing: " + trial.unmet());
    }
  }

  private static List<Result> mutants(KnowledgeBase knowledge, String part) {
    var mutations = new Mutations(knowledge.model());
    var all = new ArrayList<Result>();
    for (var document : knowledge.model().documents()) {
      if (document.file().contains(part)) {
        document.tables().forEach(table -> mutations.of(table).forEach(mutant -> all.add(new Result(document.file(),
            mutant, Verdict.UNNOTICED))));
      }
    }
    return all;
  }

  private static void progress(int done, int total) {
    if (done % 100 == 0) {
      System.err.println(done + " of " + total);
    }
  }

  private static Map<Verdict, Integer> counts(List<Result> results) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    for (var verdict : Verdict.values()) {
      counts.put(verdict, (int) results.stream().filter(result -> result.verdict() == verdict).count());
    }
    return counts;
  }

  private static String summary(Map<Verdict, Integer> counts) {
    int noticed = counts.getOrDefault(Verdict.NOTICED, 0) + counts.getOrDefault(Verdict.REFUSED, 0);
    int counted = noticed + counts.getOrDefault(Verdict.UNNOTICED, 0);
    return "mutation score %.1f %%: %d of %d changes noticed (%d of them refused on reading), %d proven without effect"
        .formatted(counted == 0 ? 0.0 : 100.0 * noticed / counted, noticed, counted, counts.get(Verdict.REFUSED), counts
            .get(Verdict.EQUIVALENT));
  }

  private static void write(PrintStream out, List<Result> results, int every, int all) {
    out.println("# What vignettes notice");
    out.println();
    out.println(
        "Written by `bench/mutate`. One cell of one table is changed at a time: a condition left out, one value of a");
    out.println(
        "list left out, a value replaced by its neighbor, yes for no, a boundary moved to the other side, a `not`");
    out.println(
        "forgotten, an output replaced. A change is noticed when a vignette fails, or when the knowledge base cannot");
    out.println(
        "be read any more. Changes that provably affect no patient (exact difference of both tables) are not counted.");
    out.println();
    out.println(
        "Tried: " + results.size() + " of " + all + " changes" + (every > 1 ? " (every " + every + "th)." : "."));
    out.println();
    out.println("**" + summary(counts(results)) + "**");
    out.println();
    out.println("| document | noticed | refused | unnoticed | without effect |");
    out.println("|---|---:|---:|---:|---:|");
    var byDocument = new TreeMap<String, List<Result>>();
    results.forEach(result -> byDocument.computeIfAbsent(result.document(), _ -> new ArrayList<>()).add(result));
    byDocument.forEach((document, list) -> {
      var counts = counts(list);
      out.printf("| %s | %d | %d | %d | %d |%n", document, counts.get(Verdict.NOTICED), counts.get(Verdict.REFUSED),
          counts.get(Verdict.UNNOTICED), counts.get(Verdict.EQUIVALENT));
    });
    out.println();
    out.println("## Unnoticed changes");
    out.println();
    results.stream().filter(result -> result.verdict() == Verdict.UNNOTICED).forEach(result -> out.println("- "
        + result.document() + ": " + result.mutant().text()));
  }
}
