package org.osteon.planning.document.book;

/// Where things stand in the book. Every page lies one folder below the index or beside it.
final class Links {

  static final String INDEX = "index.html";
  static final String FACTS = "pages/facts.html";
  static final String OPTIONS = "pages/options.html";
  static final String SOURCES = "pages/sources.html";

  private Links() {}

  /// The page of a guideline document.
  static String document(String id) {
    return "pages/document-" + id + ".html";
  }

  /// The page of a file of vignettes: `vignettes/ewing/relapse.yaml` is `pages/vignettes-ewing-relapse.html`.
  static String vignettes(String file) {
    return "pages/" + file.replaceFirst("\\.yaml$", "").replace('/', '-') + ".html";
  }

  /// How a page below `pages/` names another one.
  static String beside(String page) {
    return page.startsWith("pages/") ? page.substring("pages/".length()) : "../" + page;
  }

  /// A name that can be the target of a link.
  static String anchor(String id) {
    return id.replace(':', '-');
  }
}
