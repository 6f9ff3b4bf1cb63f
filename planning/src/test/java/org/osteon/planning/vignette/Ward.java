package org.osteon.planning.vignette;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.planning.casefile.CaseFile;
import org.osteon.planning.casefile.CaseRecord;
import org.osteon.planning.evaluation.CaseEvaluation;
import org.osteon.planning.facts.CaseFacts;
import org.osteon.planning.facts.FactDerivation;
import org.osteon.planning.knowledge.KnowledgeBase;
import org.osteon.planning.plan.Plan;
import org.osteon.planning.plan.Planner;

/// The packaged knowledge at work on vignettes.
public final class Ward {

  public static final KnowledgeBase KNOWLEDGE = KnowledgeBase.packaged().orBug();
  public static final Planner PLANNER = Planner.of(KNOWLEDGE);

  /// One vignette with everything that came of it.
  record Round(CaseRecord record, CaseFacts facts, CaseEvaluation evaluation, Plan plan) {}

  private Ward() {}

  static CaseRecord record(Vignette vignette) {
    return record(vignette.caseText(), vignette.file() + ", " + vignette.id());
  }

  public static CaseRecord record(String caseText, String place) {
    return switch (CaseFile.parse(caseText, place, KNOWLEDGE.vocabulary())) {
      case Checked.Accepted<CaseRecord> accepted -> accepted.value();
      case Checked.Refused<CaseRecord> refused -> throw new AssertionError("The case is refused:\n" + String.join("\n",
          refused.diagnostics().stream().map(fault -> fault.text()).toList()));
    };
  }

  static Round visit(Vignette vignette) {
    var record = record(vignette);
    var facts = FactDerivation.derive(record, KNOWLEDGE.vocabulary());
    return new Round(record, facts, PLANNER.guidelines().evaluate(facts), PLANNER.plan(record));
  }

  /// The sample cases that are case files.
  public static List<CaseRecord> samples() {
    try (var files = Files.list(Path.of("..", "samples"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().map(file -> record(text(file), file
          .getFileName().toString())).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// Every sample and every vignette.
  public static Stream<CaseRecord> cases() {
    return Stream.concat(samples().stream(), VignetteFiles.all().stream().map(Ward::record));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
