package org.osteon.bench;

import java.io.PrintStream;
import java.util.List;
import org.osteon.bench.CqlComparison.Tally;
import org.osteon.planning.knowledge.KnowledgeBase;
import org.osteon.planning.knowledge.KnowledgeFiles;
import org.osteon.planning.vignette.Vignette;
import org.osteon.planning.vignette.VignetteFiles;

/// Every vignette in the CQL engine and in ours. Called by `bench/cql`; docs/conformance/cql.md records what it prints.
public final class CqlRun {
  private static final long SEED = 1;

  private CqlRun() {}

  /// @param arguments
  ///          one number N to compare every Nth vignette only; none for all
  public static void main(String[] arguments) {
    var knowledge = KnowledgeBase.packaged().orBug();
    var vignettes = VignetteFiles.read(KnowledgeFiles.packaged().orBug(), knowledge.vocabulary()).orBug();
    var run = compare(knowledge, vignettes, arguments.length == 0 ? 1 : Integer.parseInt(arguments[0]));
    report(run, System.out);
    if (!run.knowledge().comparison().disagreements().isEmpty()) {
      System.exit(1);
    }
  }

  /// What was compared, on how many vignettes.
  record Compared(CqlKnowledge knowledge, int vignettes) {}

  /// Compares every Nth vignette.
  static Compared compare(KnowledgeBase knowledge, List<Vignette> vignettes, int every) {
    var comparison = new CqlKnowledge(knowledge, SEED);
    int compared = 0;
    for (int at = 0; at < vignettes.size(); at += every) {
      comparison.compare(vignettes.get(at));
      compared++;
    }
    return new Compared(comparison, compared);
  }

  static void report(Compared run, PrintStream out) {
    var comparison = run.knowledge().comparison();
    out.printf("CQL: %d vignettes, each as it is and completed by chance: %d cases%n", run.vignettes(), 2 * run
        .vignettes());
    line("rows of decisions", comparison.rows(), out);
    line("results of decisions", comparison.results(), out);
    line("safety rows asked about options and drugs", run.knowledge().safetyRows(), out);
    line("contraindications of options", run.knowledge().contraindications(), out);
    out.printf("positions on options that hold: %d, in CQL and here%n", run.knowledge().options());
    out.printf("decisions that fail here, not compared: %d%n", comparison.failed());
    out.printf("disagreements: %d%n", comparison.disagreements().size());
    comparison.disagreements().stream().limit(50).forEach(text -> out.println("  " + text));
  }

  private static void line(String what, Tally tally, PrintStream out) {
    out.printf("%s: %d compared, %d equal, %d null in CQL where we are sure%n", what, tally.compared(), tally.equal(),
        tally.weaker());
  }
}
