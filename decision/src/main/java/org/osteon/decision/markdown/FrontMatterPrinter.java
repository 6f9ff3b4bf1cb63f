package org.osteon.decision.markdown;

import java.util.ArrayList;
import java.util.List;

/// Prints front matter, every value as a quoted YAML string.
final class FrontMatterPrinter {

  private FrontMatterPrinter() {}

  static String print(FrontMatter matter) {
    var lines = new ArrayList<String>();
    lines.add("---");
    add(lines, "id", matter.id());
    add(lines, "title", matter.title());
    add(lines, "authority", matter.authority());
    add(lines, "edition", matter.edition());
    add(lines, "year", matter.year());
    add(lines, "licence", matter.licence());
    add(lines, "permitted-use", matter.permittedUse());
    lines.add("status: " + matter.status().word());
    lines.add("kind: " + matter.kind().word());
    add(lines, "author", matter.author());
    add(lines, "created", matter.created());
    add(lines, "updated", matter.updated());
    add(lines, "next-review", matter.nextReview());
    if (matter.reviewed().isEmpty()) {
      lines.add("reviewed: []");
    } else {
      lines.add("reviewed:");
      matter.reviewed().forEach(review -> lines.add("  - {by: " + quoted(review.by()) + ", on: " + review.on()
          + ", scope: " + quoted(review.scope()) + "}"));
    }
    if (!matter.sources().isEmpty()) {
      lines.add("sources:");
      matter.sources().forEach((key, reference) -> lines.add("  " + quoted(key) + ": " + quoted(reference)));
    }
    lines.add("---");
    return String.join("\n", lines);
  }

  private static void add(List<String> lines, String key, String value) {
    if (!value.isEmpty()) {
      lines.add(key + ": " + quoted(value));
    }
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
