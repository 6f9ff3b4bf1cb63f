package org.osteon.decision.markdown;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;

/// What a guideline document says about itself, between the two `---` lines at its top.
///
/// @param id
///          unique in the knowledge base
/// @param edition
///          the edition of the guideline that the document renders; may be empty
/// @param year
///          the year of that edition, as text; may be empty
/// @param licence
///          under which terms the content may be used; may be empty
/// @param reviewed
///          who read it, when, and what part; empty when nobody did
/// @param author
///          who wrote the document; may be empty
/// @param nextReview
///          when it should be read again, as text; may be empty
/// @param sources
///          the full reference for each source key that rows cite
public record FrontMatter(String id, String title, String authority, String edition, String year, String licence,
    Status status, List<String> reviewed, String author, String nextReview, Kind kind,
    SequencedMap<String, String> sources) {

  public FrontMatter {
    reviewed = List.copyOf(reviewed);
    sources = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(sources));
  }

  /// How far the content has come.
  public enum Status {
    DRAFT, REVIEWED, APPROVED, RETIRED;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Status> ofWord(String word) {
      return Arrays.stream(values()).filter(status -> status.word().equals(word)).findFirst();
    }
  }

  /// What sort of knowledge the document holds.
  public enum Kind {
    GUIDELINE, SAFETY, STAGING, WORKUP, PATHWAY_SUPPORT, POLICY;

    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Kind> ofWord(String word) {
      return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
  }
}
