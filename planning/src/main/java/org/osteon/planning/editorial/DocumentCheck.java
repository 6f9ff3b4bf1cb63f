package org.osteon.planning.editorial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.Place;
import org.osteon.decision.markdown.FrontMatter;
import org.osteon.decision.markdown.GuidelineDocument;
import org.osteon.planning.knowledge.LicenceTerms;

/// What a document says about itself: its terms, its people, its dates.
final class DocumentCheck {
  private static final Set<FrontMatter.Status> READ = Set.of(FrontMatter.Status.REVIEWED, FrontMatter.Status.APPROVED);

  private final GuidelineDocument document;
  private final FrontMatter front;
  private final LicenceTerms terms;
  private final LocalDate today;
  private final List<Diagnostic> faults = new ArrayList<>();

  private DocumentCheck(GuidelineDocument document, LicenceTerms terms, LocalDate today) {
    this.document = document;
    this.front = document.frontMatter();
    this.terms = terms;
    this.today = today;
  }

  static List<Diagnostic> of(GuidelineDocument document, LicenceTerms terms, LocalDate today) {
    var check = new DocumentCheck(document, terms, today);
    check.keys();
    check.licence();
    check.authority();
    check.people();
    check.dates();
    return check.faults;
  }

  private void keys() {
    var texts = new LinkedHashMap<String, String>();
    texts.put("licence", front.licence());
    texts.put("permitted-use", front.permittedUse());
    texts.put("author", front.author());
    texts.put("created", front.created());
    texts.put("updated", front.updated());
    texts.put("next-review", front.nextReview());
    texts.forEach((key, text) -> {
      if (text.isEmpty()) {
        fault(EditorialFault.KEY_MISSING, "no `" + key + "`", "Add `" + key
            + ":` to the front matter; knowledge/guidelines/README.md says what it holds.");
      }
    });
  }

  private void licence() {
    var forbidden = terms.forbiddenIn(front.licence());
    if (forbidden.isPresent()) {
      fault(EditorialFault.LICENCE_FORBIDDEN, "`" + front.licence() + "` (`" + forbidden.get() + "`)",
          "Remove the document, and write facts in own words from a source that permits it.");
    } else if (!front.licence().isEmpty() && !terms.permits(front.licence())) {
      fault(EditorialFault.LICENCE_UNKNOWN, "`" + front.licence() + "`", "Write one of: "
          + String.join("; ", terms.permitted()) + ".");
    }
  }

  private void authority() {
    Stream.concat(Stream.of(front.authority()), front.sources().sequencedKeySet().stream()).filter(
        name -> terms.forbiddenAuthorityIn(name).isPresent()).forEach(
            name -> fault(EditorialFault.AUTHORITY_FORBIDDEN,
                "`" + name + "`", "Remove the rows that rest on it; link to the authority's own site instead."));
  }

  private void people() {
    var authors = names(front.author());
    front.reviewed().stream().filter(review -> names(review.by()).stream().anyMatch(authors::contains)).forEach(
        review -> fault(EditorialFault.OWN_REVIEW, "`" + review.by() + "`", "Have somebody else read it."));
    if (READ.contains(front.status()) && front.reviewed().isEmpty()) {
      fault(EditorialFault.NO_REVIEWER, "`status: " + front.status().word() + "`, `reviewed: []`",
          "Name who read it and when, or write `status: draft`.");
    }
    if (front.status() == FrontMatter.Status.RETIRED && !document.tables().isEmpty()) {
      fault(EditorialFault.RETIRED_DECIDES, document.tables().size() + " tables",
          "Remove the tables of the document, or the document.");
    }
  }

  private void dates() {
    front.nextReviewDay().filter(due -> due.isBefore(today)).ifPresent(due -> fault(EditorialFault.REVIEW_OVERDUE,
        "due on " + due + ", and today is " + today, "Read it against its sources, then set `next-review` anew."));
    front.updatedDay().ifPresent(updated -> {
      front.createdDay().filter(updated::isBefore).ifPresent(created -> fault(EditorialFault.DATES_TURNED, "updated "
          + updated + ", created " + created));
      var last = front.reviewed().stream().map(FrontMatter.Review::on).max(LocalDate::compareTo);
      last.filter(updated::isAfter).ifPresent(read -> fault(EditorialFault.CHANGED_AFTER_REVIEW, "updated " + updated
          + ", last read " + read, "Have the change read, or write `status: draft`."));
    });
    front.reviewed().stream().map(FrontMatter.Review::on).filter(on -> front.createdDay().filter(on::isBefore)
        .isPresent()).forEach(on -> fault(EditorialFault.DATES_TURNED, "read on " + on + ", before it was created"));
  }

  /// The people of a line, such as `A. Author, B. Writer and C. Reader`, in small letters.
  private static Set<String> names(String people) {
    var names = new LinkedHashSet<String>();
    Arrays.stream(people.toLowerCase(Locale.ROOT).split("[,;&]| and ", -1)).map(String::strip).filter(
        name -> !name.isEmpty()).forEach(names::add);
    return names;
  }

  private void fault(EditorialFault fault, String found, String... advice) {
    faults.add(Diagnostic.of(fault, Place.of(document.file()).atLine(1), found, advice));
  }
}
