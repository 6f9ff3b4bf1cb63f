package org.osteon.planning.document.text;

import java.util.List;
import java.util.stream.Collectors;
import org.osteon.decision.markdown.FrontMatter;
import org.osteon.decision.table.DecisionTable;

/// What a document says about itself, in the words of every list and page.
final class DocumentWords {

  private DocumentWords() {}

  /// How far it has come and who has read it.
  static String review(FrontMatter front) {
    if (front.reviewed().isEmpty()) {
      return front.status().word() + ", nobody has reviewed it";
    }
    return (front.status() == FrontMatter.Status.REVIEWED ? "" : front.status().word() + ", ") + "reviewed by " + front
        .reviewed().stream().map(FrontMatter.Review::text).collect(Collectors.joining("; "));
  }

  /// When it was written and changed, and when it should be read again; empty when it does not say.
  static String dates(FrontMatter front) {
    return List.of(dated("created", front.created()), dated("updated", front.updated()), dated("next review", front
        .nextReview())).stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
  }

  /// When it was changed last, and when it should be read again, to stand behind something else.
  static String currency(FrontMatter front) {
    return (front.updated().isEmpty() ? "" : " · " + dated("updated", front.updated())) + (front.nextReview().isEmpty()
        ? ""
        : " · " + dated("next review", front.nextReview()));
  }

  private static String dated(String what, String day) {
    return day.isEmpty() ? "" : what + " " + day;
  }

  static String size(List<DecisionTable> tables) {
    int rows = tables.stream().mapToInt(table -> table.rules().size()).sum();
    return count(tables.size(), "table") + ", " + count(rows, "row");
  }

  static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
