package org.osteon.decision.markdown;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/// The Markdown between the tables of a document, as HTML.
public final class Prose {

  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

  private Prose() {}

  /// HTML of paragraphs, lists and links. HTML that stands in the text is shown as text, and links that would run
  /// something lose their target.
  public static String html(String markdown) {
    return RENDERER.render(PARSER.parse(markdown));
  }
}
