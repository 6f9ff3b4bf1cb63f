package org.osteon.decision.markdown;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

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
/// @param permittedUse
///          what readers may do with it, in a sentence; may be empty
/// @param reviewed
///          who read it, when, and what part; empty when nobody did
/// @param author
///          who wrote the document; may be empty
/// @param created
///          the day on which it was first written, such as `2026-11-24`; may be empty
/// @param updated
///          the day of the last change; may be empty
/// @param nextReview
///          the day by which it should be read again; may be empty
/// @param sources
///          the full reference for each source key that rows cite
public record FrontMatter(String id, String title, String authority, String edition, String year, String licence,
    String permittedUse, Status status, List<Review> reviewed, String author, String created, String updated,
    String nextReview, Kind kind, SequencedMap<String, String> sources) {

  public FrontMatter {
    reviewed = List.copyOf(reviewed);
    sources = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(sources));
  }

  /// A draft that says nothing about its edition, its terms and its people.
  public static FrontMatter draft(String id, String title, String authority, Kind kind,
      SequencedMap<String, String> sources) {
    return new FrontMatter(id, title, authority, "", "", "", "", Status.DRAFT, List.of(), "", "", "", "", kind,
        sources);
  }

  /// Who read it, when, and what part of it, in one line; empty when nobody did.
  public String reviewers() {
    return reviewed.stream().map(Review::text).collect(Collectors.joining("; "));
  }

  /// The day by which it should be read again; empty when none is named.
  public Optional<LocalDate> nextReviewDay() {
    return day(nextReview);
  }

  /// The day of the last change; empty when none is named.
  public Optional<LocalDate> updatedDay() {
    return day(updated);
  }

  /// The day on which it was first written; empty when none is named.
  public Optional<LocalDate> createdDay() {
    return day(created);
  }

  /// A day as documents write it; empty for anything else.
  public static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  /// One reading of the document by somebody who answers for it.
  ///
  /// @param by
  ///          the reviewer by name, or by role such as `sarcoma board, Example Hospital`
  /// @param scope
  ///          what was read, such as `whole document`
  public record Review(String by, LocalDate on, String scope) {

    /// One line for people.
    public String text() {
      return by + ", " + on + (scope.isEmpty() ? "" : " (" + scope + ")");
    }
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
