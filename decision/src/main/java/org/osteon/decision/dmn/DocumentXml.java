package org.osteon.decision.dmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osteon.decision.markdown.FrontMatter;
import org.osteon.decision.markdown.GuidelineDocument;
import org.osteon.decision.markdown.Section;
import org.osteon.decision.table.DecisionId;

/// What documents say besides their tables, in an extension element of the DMN model: front matter, headings and prose.
final class DocumentXml {

  /// A document without its tables, as it is read.
  ///
  /// @param sections the sections for readers, and in place of a table its id
  record Frame(String file, FrontMatter frontMatter, String introduction, List<Entry> sections) {}

  /// One section of a frame.
  sealed interface Entry {
    record Reading(Section.Reading section) implements Entry {}

    record Table(int level, DecisionId decision) implements Entry {}
  }

  private DocumentXml() {}

  /// What a reader of the file should know first: whose statement it is, under which terms, and how far it was checked.
  static String about(GuidelineDocument document) {
    var matter = document.frontMatter();
    return Stream.of(matter.title(), "Authority: " + matter.authority(), "Edition: " + matter.edition(),
        "Licence: " + matter.licence(), "Author: " + matter.author(),
        "Status: " + matter.status().word() + (matter.reviewed().isEmpty()
            ? ", nobody has reviewed it"
            : ", reviewed: " + matter.reviewers()),
        "Next review: " + matter.nextReview()).filter(line -> !line.endsWith(": ")).collect(Collectors.joining("\n"));
  }

  static XmlElement write(GuidelineDocument document) {
    var matter = document.frontMatter();
    return XmlElement.osteon("document").with("file", document.file()).with("id", matter.id())
        .with("title", matter.title()).with("authority", matter.authority()).with("edition", matter.edition())
        .with("year", matter.year()).with("licence", matter.licence()).with("status", matter.status().word())
        .with("permitted-use", matter.permittedUse()).with("author", matter.author())
        .with("created", matter.created()).with("updated", matter.updated())
        .with("next-review", matter.nextReview()).with("kind", matter.kind().word())
        .addAll(matter.reviewed().stream().map(DocumentXml::review))
        .addAll(matter.sources().entrySet().stream().map(
            source -> XmlElement.osteon("source").with("key", source.getKey()).text(source.getValue())))
        .add(XmlElement.osteon("introduction").text(document.introduction()))
        .addAll(document.sections().stream().map(DocumentXml::section));
  }

  private static XmlElement review(FrontMatter.Review review) {
    return XmlElement.osteon("reviewed").with("by", review.by()).with("on", review.on().toString())
        .with("scope", review.scope());
  }

  /// A reading; empty when its day was changed so that it is none any more.
  private static Stream<FrontMatter.Review> review(XmlElement element) {
    return FrontMatter.day(element.attribute("on")).stream()
        .map(on -> new FrontMatter.Review(element.attribute("by"), on,
            element.attribute("scope")));
  }

  private static XmlElement section(Section section) {
    var element = XmlElement.osteon("section").with("level", Integer.toString(section.level()));
    return switch (section) {
      case Section.Reading reading -> element.with("title", reading.title()).text(reading.prose());
      case Section.Deciding deciding -> element.with("decision", deciding.table().id().name());
    };
  }

  /// The frame of one document; empty when the element was changed so that it says no document any more.
  static Optional<Frame> read(XmlElement element) {
    var status = FrontMatter.Status.ofWord(element.attribute("status"));
    var kind = FrontMatter.Kind.ofWord(element.attribute("kind"));
    var sections = new ArrayList<Entry>();
    for (var section : element.children("section")) {
      var level = level(section);
      if (level == 0) {
        return Optional.empty();
      }
      sections.add(section.has("decision")
          ? new Entry.Table(level, new DecisionId(section.attribute("decision")))
          : new Entry.Reading(new Section.Reading(level, section.attribute("title"), section.text())));
    }
    return status.flatMap(known -> kind.map(sort -> new Frame(element.attribute("file"),
        frontMatter(element, known, sort), element.child("introduction").map(XmlElement::text).orElse(""), sections)));
  }

  private static int level(XmlElement section) {
    var level = section.attribute("level");
    return level.length() == 1 && level.charAt(0) >= '1' && level.charAt(0) <= '6' ? level.charAt(0) - '0' : 0;
  }

  private static FrontMatter frontMatter(XmlElement element, FrontMatter.Status status, FrontMatter.Kind kind) {
    var sources = new LinkedHashMap<String, String>();
    element.children("source").forEach(source -> sources.put(source.attribute("key"), source.text()));
    return new FrontMatter(element.attribute("id"), element.attribute("title"), element.attribute("authority"),
        element.attribute("edition"), element.attribute("year"), element.attribute("licence"),
        element.attribute("permitted-use"), status,
        element.children("reviewed").stream().flatMap(DocumentXml::review).toList(), element.attribute("author"),
        element.attribute("created"), element.attribute("updated"), element.attribute("next-review"), kind, sources);
  }
}
