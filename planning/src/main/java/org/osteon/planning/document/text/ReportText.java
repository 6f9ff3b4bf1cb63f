package org.osteon.planning.document.text;

import java.time.LocalDate;
import java.util.ArrayList;
import org.osteon.decision.analyze.AnalysisFault;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.planning.diagnostic.PlanningCode;
import org.osteon.planning.editorial.EditorialFault;
import org.osteon.planning.editorial.KnowledgeReport;
import org.osteon.planning.knowledge.ReviewSummary;

/// The numbers of a check of the knowledge base, for a terminal.
public final class ReportText {
  private static final String INDENT = "  ";
  private static final int LABEL = 13;

  private final KnowledgeReport report;
  private final Sheet sheet = new Sheet();

  private ReportText(KnowledgeReport report) {
    this.report = report;
  }

  /// @param today
  ///          the day on which reviews are overdue or not
  public static String of(KnowledgeReport report, LocalDate today) {
    return new ReportText(report).text(today);
  }

  private String text(LocalDate today) {
    sheet.heading("KNOWLEDGE " + report.version() + ", CHECKED AS OF " + today);
    number("Documents", report.documents(), documents(report.review()));
    number("Tables", report.tables(), "");
    number("Rows", report.rows(), rows(report.review()));
    var failing = places(PlanningCode.UNMET);
    number("Vignettes", report.vignettes(), failing == 0 ? "all meet their expectations" : failing + " fail");
    var changed = places(PlanningCode.SAYS_OTHERWISE);
    number("Statements", report.statements(), changed == 0 ? "all as they were accepted" : changed + " changed");
    line("Row coverage", right(report.coverage()) + " %", report.firedRows() + " of " + report.rows()
        + " rows are fired by a vignette");
    number("Gaps", report.count(AnalysisFault.GAP), "undeclared; declared with a reason: " + report.declaredGaps());
    number("Reviews", report.count(EditorialFault.REVIEW_OVERDUE), "overdue");
    var faults = report.diagnostics().stream().filter(Diagnostic::isError).count();
    var warnings = report.diagnostics().size() - faults;
    return sheet.gap()
        .line(faults + warnings == 0 ? "No fault."
            : DocumentWords.count(faults, "fault") + " and " + DocumentWords.count(warnings,
                "warning") + ", each named with its place.")
        .toString();
  }

  private long places(PlanningCode code) {
    return report.diagnostics().stream().filter(it -> it.code().equals(code)).map(Diagnostic::place).distinct().count();
  }

  private static String documents(ReviewSummary review) {
    var words = new ArrayList<String>();
    review.documentsByStatus().forEach((status, number) -> words.add(number + " " + status.word()));
    return String.join(", ", words);
  }

  private static String rows(ReviewSummary review) {
    var words = new ArrayList<String>();
    review.rowsByStatus().forEach((status, number) -> words.add(number + " " + status.key()));
    return String.join(", ", words);
  }

  private void number(String label, int number, String words) {
    line(label, right(number), words);
  }

  private void line(String label, String number, String words) {
    sheet.line(INDENT + left(label, LABEL) + " " + left(number, 8) + words);
  }

  private static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private static String right(int number) {
    var text = Integer.toString(number);
    return " ".repeat(Math.max(0, 5 - text.length())) + text;
  }
}
