package org.osteon.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.osteon.decision.markdown.FrontMatter;
import org.osteon.decision.markdown.GuidelineDocument;
import org.osteon.planning.knowledge.KnowledgeBase;

/// The README of exported DMN files: what each file is, and how far its content was checked.
final class DmnReadme {

  private DmnReadme() {}

  static String of(KnowledgeBase knowledge, List<GuidelineDocument> documents) {
    var text = new StringBuilder();
    text.append("# Osteon knowledge, edition ").append(knowledge.version()).append(", as DMN 1.5\n\n");
    text.append("Content hash (SHA-256): `").append(knowledge.contentHash()).append("`\n\n");
    text.append("""
        One file for each guideline document, and in it everything that its tables need: a file opens alone. Tables that
        several documents need stand in several files, alike. The facts are the inputs; a table with parameters is a
        decision with the parameters as further inputs. `SHA256SUMS` lists the files.

        This is decision support for professionals, not a certified medical device. What a row's `status` calls
        `unverified` was not checked against its source.

        | File | Document | Authority | Edition | Licence | Review | Tables | Rows |
        |---|---|---|---|---|---|---|---|
        """);
    documents.forEach(document -> text.append(line(document)));
    return text.toString();
  }

  private static String line(GuidelineDocument document) {
    var front = document.frontMatter();
    var path = DmnFolder.path(document);
    var rows = document.tables().stream().mapToInt(table -> table.rules().size()).sum();
    return "| [%s](%s) | %s | %s | %s | %s | %s | %d | %d |%n".formatted(path, path, cell(front.title()), cell(front
        .authority()), cell(front.edition()), cell(front.licence()), cell(review(document)), document.tables().size(),
        rows);
  }

  private static String review(GuidelineDocument document) {
    var front = document.frontMatter();
    return front.status().word() + (front.reviewed().isEmpty()
        ? "; nobody has reviewed it"
        : "; reviewed: " + front.reviewed().stream().map(FrontMatter.Review::text)
            .collect(Collectors.joining("; ")));
  }

  private static String cell(String text) {
    return text.isEmpty() ? "–" : text.replace("|", "\\|").replace("\n", " ");
  }
}
