package org.osteon.planning.vignette;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.planning.casefile.CaseFile;
import org.osteon.planning.casefile.CaseRecord;
import org.osteon.planning.document.text.ReportText;
import org.osteon.planning.editorial.KnowledgeCheck;
import org.osteon.planning.editorial.KnowledgeReport;
import org.osteon.planning.editorial.Progress;
import org.osteon.planning.knowledge.KnowledgeBase;
import org.osteon.planning.knowledge.KnowledgeFiles;
import org.osteon.planning.plan.Planner;

/// The packaged knowledge at work on vignettes.
public final class Ward {

  public static final KnowledgeBase KNOWLEDGE = KnowledgeBase.packaged().orBug();
  public static final Planner PLANNER = Planner.of(KNOWLEDGE);
  static final List<Vignette> VIGNETTES = VignetteFiles.read(KnowledgeFiles.packaged().orBug(), KNOWLEDGE.vocabulary())
      .orBug();

  private Ward() {}

  public static CaseRecord record(String caseText, String place) {
    return switch (CaseFile.parse(caseText, place, KNOWLEDGE.vocabulary())) {
      case Checked.Accepted<CaseRecord> accepted -> accepted.value();
      case Checked.Refused<CaseRecord> refused -> throw new AssertionError("The case is refused:\n" + String.join("\n",
          refused.diagnostics().stream().map(fault -> fault.text()).toList()));
    };
  }

  /// What a check of the packaged knowledge finds; it is run once for all tests.
  static List<Diagnostic> findings() {
    return Findings.REPORT.diagnostics();
  }

  /// The numbers of that check, as the command prints them.
  static String numbers() {
    return ReportText.of(Findings.REPORT, Findings.TODAY);
  }

  private static final class Findings {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final KnowledgeReport REPORT = KnowledgeCheck.read(KnowledgeFiles.packaged().orBug()).orBug().run(TODAY,
        Progress.UNSEEN);
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
    return Stream.concat(samples().stream(), VIGNETTES.stream().map(Vignette::record));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
