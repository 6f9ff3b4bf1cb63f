package org.osteon.decision.dmn;

import java.util.Set;

/// The XML namespaces of a DMN file.
final class Namespaces {

  /// DMN 1.5, the version that is written.
  static final String DMN = "https://www.omg.org/spec/DMN/20230324/MODEL/";
  static final String FEEL = "https://www.omg.org/spec/DMN/20230324/FEEL/";
  static final String DMNDI = "https://www.omg.org/spec/DMN/20230324/DMNDI/";
  static final String DC = "http://www.omg.org/spec/DMN/20180521/DC/";
  static final String DI = "http://www.omg.org/spec/DMN/20180521/DI/";

  /// What DMN has no element for: documents, declared domains and gaps, ids that are no FEEL names.
  static final String OSTEON = "urn:osteon:notation:1";

  /// The versions that are read: 1.1 to 1.5.
  static final Set<String> READ = Set.of("http://www.omg.org/spec/DMN/20151101/dmn.xsd",
      "http://www.omg.org/spec/DMN/20180521/MODEL/", "https://www.omg.org/spec/DMN/20191111/MODEL/",
      "https://www.omg.org/spec/DMN/20211108/MODEL/", DMN);

  private Namespaces() {}
}
