package org.osteon.decision.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The annotation columns a table may have.
public enum AnnotationName {
  /// How strongly the source recommends.
  STRENGTH,
  /// The level of evidence, as the source grades it.
  LEVEL,
  /// The key of the source in the document's front matter.
  SOURCE,
  /// How the row was checked against its source: seen, secondary or unverified.
  STATUS,
  /// A remark for readers.
  NOTE;

  /// The word in the header.
  public String header() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<AnnotationName> ofHeader(String header) {
    return Arrays.stream(values()).filter(name -> name.header().equals(header)).findFirst();
  }

  public static List<String> headers() {
    return Arrays.stream(values()).map(AnnotationName::header).toList();
  }
}
