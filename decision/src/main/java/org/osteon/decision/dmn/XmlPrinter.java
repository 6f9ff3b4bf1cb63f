package org.osteon.decision.dmn;

import java.util.Map;

/// Prints an element tree as an XML 1.0 document, two spaces a level, every character that a parser would change escaped.
final class XmlPrinter {

  private static final Map<String, String> PREFIXES = Map.of(Namespaces.DMN, "", Namespaces.OSTEON, "osteon:",
      Namespaces.DMNDI, "dmndi:", Namespaces.DC, "dc:", Namespaces.DI, "di:");

  private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

  private XmlPrinter() {}

  static String print(XmlElement root) {
    var printer = new XmlPrinter();
    printer.element(root, 0);
    return printer.out.toString();
  }

  private void element(XmlElement element, int depth) {
    var tag = PREFIXES.getOrDefault(element.namespace(), "") + element.name();
    out.repeat("  ", depth).append('<').append(tag);
    if (depth == 0) {
      out.append(" xmlns=\"" + Namespaces.DMN + "\"");
      PREFIXES.entrySet().stream().filter(entry -> !entry.getValue().isEmpty()).sorted(Map.Entry.comparingByValue())
          .forEach(entry -> out.append(" xmlns:").append(entry.getValue(), 0, entry.getValue().length() - 1)
              .append("=\"").append(entry.getKey()).append('"'));
    }
    element.attributes().forEach((name, value) -> attribute(name, value));
    if (element.text().isEmpty() && element.children().isEmpty()) {
      out.append("/>\n");
    } else if (element.children().isEmpty()) {
      out.append('>');
      escape(element.text(), false);
      out.append("</").append(tag).append(">\n");
    } else {
      out.append(">\n");
      element.children().forEach(child -> element(child, depth + 1));
      out.repeat("  ", depth).append("</").append(tag).append(">\n");
    }
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value, true);
    out.append('"');
  }

  private void escape(String text, boolean inAttribute) {
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      switch (letter) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '\r' -> out.append("&#13;");
        case '"' -> out.append(inAttribute ? "&quot;" : "\"");
        case '\n' -> out.append(inAttribute ? "&#10;" : "\n");
        case '\t' -> out.append(inAttribute ? "&#9;" : "\t");
        default -> out.append(letter);
      }
    }
  }

  /// Whether XML 1.0 can carry every character of the text (its production `Char`).
  static boolean canCarry(String text) {
    return text.codePoints().allMatch(point -> point == '\t' || point == '\n' || point == '\r'
        || (point >= 0x20 && point <= 0xD7FF) || (point >= 0xE000 && point <= 0xFFFD) || point >= 0x10000);
  }
}
