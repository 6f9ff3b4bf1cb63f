package org.osteon.planning.document.book;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.osteon.decision.markdown.FrontMatter;
import org.osteon.decision.markdown.GuidelineDocument;
import org.osteon.decision.markdown.Prose;
import org.osteon.decision.markdown.Section;
import org.osteon.decision.table.RowId;
import org.osteon.planning.evaluation.Guidelines;
import org.osteon.planning.evaluation.Role;
import org.osteon.planning.evaluation.Subject;
import org.osteon.planning.knowledge.KnowledgeBase;
import org.osteon.planning.plan.ReviewWords;
import org.osteon.planning.vocabulary.FactDefinition;

/// The whole knowledge base as a book: every document with its tables in words, the facts they ask for, the options they
/// speak about, their sources, and the vignettes that fire each row, all linked.
///
/// Same knowledge, same bytes. Each page is self-contained but for its links, loads nothing and runs nothing, and can be
/// printed.
public final class Book {

  private final KnowledgeBase knowledge;
  private final Guidelines guidelines;
  private final List<BookPatient> patients;
  private final GridWriter grids;

  private Book(KnowledgeBase knowledge, Guidelines guidelines, List<BookPatient> patients) {
    this.knowledge = knowledge;
    this.guidelines = guidelines;
    this.patients = List.copyOf(patients);
    this.grids = new GridWriter(guidelines, knowledge.catalogue(), byRow(patients));
  }

  /// All pages by their path in the book; the first one is where to begin.
  ///
  /// @param guidelines
  ///          those of the same knowledge base
  /// @param patients
  ///          every vignette, in the order of the files
  public static SequencedMap<String, String> pages(KnowledgeBase knowledge, Guidelines guidelines,
      List<BookPatient> patients) {
    return new Book(knowledge, guidelines, patients).pages();
  }

  private static Map<RowId, List<BookPatient>> byRow(List<BookPatient> patients) {
    var byRow = new HashMap<RowId, List<BookPatient>>();
    patients.forEach(patient -> patient.fired().forEach(row -> byRow.computeIfAbsent(row, _ -> new ArrayList<>()).add(
        patient)));
    return byRow;
  }

  private SequencedMap<String, String> pages() {
    var pages = new LinkedHashMap<String, String>();
    pages.put(Links.INDEX, render("index", index()));
    knowledge.model().documents().forEach(document -> pages.put(Links.document(document.frontMatter().id()), render(
        "document", page(document))));
    pages.put(Links.FACTS, render("facts", facts()));
    pages.put(Links.OPTIONS, render("options", options()));
    pages.put(Links.SOURCES, render("sources", sources()));
    wards().forEach(ward -> pages.put(Links.vignettes(ward.file()), render("vignettes", ward)));
    return Collections.unmodifiableSequencedMap(pages);
  }

  private BookPages.Index index() {
    var documents = knowledge.model().documents();
    var shelves = documents.stream().collect(Collectors.groupingBy(document -> document.frontMatter().authority(),
        TreeMap::new, Collectors.toList()));
    int rows = guidelines.all().stream().mapToInt(table -> table.table().rules().size()).sum();
    return new BookPages.Index(knowledge.version(), knowledge.contentHash(), ReviewWords.of(knowledge.review()), List
        .of(new BookPages.Count("documents", documents.size()), new BookPages.Count("tables", guidelines.all().size()),
            new BookPages.Count("rows", rows), new BookPages.Count("facts", knowledge.vocabulary().definitions()
                .size()),
            new BookPages.Count("options", knowledge.catalogue().options().size()), new BookPages.Count("vignettes",
                patients.size())),
        shelves.entrySet().stream().map(shelf -> new BookPages.Shelf(shelf.getKey(), shelf.getValue().stream().map(
            Book::entry).toList())).toList(),
        wards().stream().map(ward -> new BookPages.Entry(ward.file(), Links.vignettes(ward.file()), ward.patients()
            .size() + " patients")).toList());
  }

  private static BookPages.Entry entry(GuidelineDocument document) {
    var matter = document.frontMatter();
    var reviewed = matter.reviewed().isEmpty() ? "nobody has reviewed it"
        : "reviewed by " + matter.reviewed().stream().map(
            FrontMatter.Review::text).collect(Collectors.joining("; "));
    return new BookPages.Entry(matter.title(), Links.document(matter.id()), matter.status().word() + ", " + reviewed
        + ", " + document.tables().size() + " tables");
  }

  private DocumentPage page(GuidelineDocument document) {
    return new DocumentPage(document.frontMatter(), document.file(), Prose.html(document.introduction()), document
        .sections().stream().map(this::part).toList());
  }

  private DocumentPage.Part part(Section section) {
    return switch (section) {
      case Section.Reading(int _, var title, var prose) -> new DocumentPage.Part("", title, Prose.html(prose), List
          .of());
      case Section.Deciding(int _, var prose, var table) -> new DocumentPage.Part(table.id().name(), table.title(),
          Prose.html(prose), List.of(grids.write(table)));
    };
  }

  private List<BookPages.FactGroup> facts() {
    var groups = new LinkedHashMap<String, List<BookPages.Fact>>();
    knowledge.vocabulary().definitions().forEach(fact -> groups.computeIfAbsent(fact.group(), _ -> new ArrayList<>())
        .add(fact(fact)));
    return groups.entrySet().stream().map(group -> new BookPages.FactGroup(group.getKey().replace('-', ' '), group
        .getValue())).toList();
  }

  private BookPages.Fact fact(FactDefinition fact) {
    var words = Subject.of(fact.id(), guidelines).words();
    var values = fact.values().isEmpty() ? words.of(fact.all()) : fact.values().stream().map(value -> value.label())
        .collect(Collectors.joining(" · "));
    var validity = fact.validDays().entrySet().stream()
        .map(entry -> entry.getKey().name().replace('-', ' ') + ": " + entry.getValue()
            + " days")
        .toList();
    var tables = guidelines.all().stream().filter(table -> table.table().inputs().stream().anyMatch(input -> input
        .expression().text().equals(fact.id().name()))).map(table -> new BookPages.Entry(table.table().title(), Links
            .beside(Links.document(table.document().id())) + "#" + table.id().name(), table.authority()))
        .toList();
    return new BookPages.Fact(fact.id().name(), fact.label(), fact.question(), values, validity, tables);
  }

  private List<BookPages.OptionGroup> options() {
    var groups = new LinkedHashMap<String, List<BookPages.Option>>();
    knowledge.catalogue().options().values().forEach(option -> groups.computeIfAbsent(option.modality().key(),
        _ -> new ArrayList<>()).add(new BookPages.Option(option, Links.anchor(option.id()), rows(option.id()))));
    return groups.entrySet().stream().map(group -> new BookPages.OptionGroup(group.getKey(), group.getValue()))
        .toList();
  }

  private List<BookPages.Entry> rows(String option) {
    return guidelines.of(Role.OPTION).stream().flatMap(table -> table.table().rules().stream().filter(row -> table
        .output(row, "option").equals(option)).map(row -> new BookPages.Entry(
            table.authority() + ": " + table.output(
                row, "position"),
            Links.beside(Links.document(table.document().id())) + "#" + row.id().name(), row.id()
                .name())))
        .toList();
  }

  private List<BookPages.Source> sources() {
    var byText = new TreeMap<String, List<BookPages.Entry>>();
    var keys = new HashMap<String, String>();
    knowledge.model().documents().forEach(document -> document.frontMatter().sources().forEach((key, text) -> {
      var line = key + "\n" + text;
      keys.put(line, key);
      byText.computeIfAbsent(line, _ -> new ArrayList<>()).add(new BookPages.Entry(document.frontMatter().title(), Links
          .beside(Links.document(document.frontMatter().id())), ""));
    }));
    return byText.entrySet().stream().map(entry -> new BookPages.Source(keys.getOrDefault(entry.getKey(), ""), entry
        .getKey().substring(entry.getKey().indexOf('\n') + 1), entry.getValue())).toList();
  }

  private List<BookPages.Ward> wards() {
    var byFile = new LinkedHashMap<String, List<BookPatient>>();
    patients.forEach(patient -> byFile.computeIfAbsent(patient.file(), _ -> new ArrayList<>()).add(patient));
    return byFile.entrySet().stream().map(entry -> new BookPages.Ward(entry.getKey(), entry.getValue())).toList();
  }

  private static String render(String template, Object view) {
    var output = new StringOutput();
    Engine.TEMPLATES.render("book/" + template + ".jte", view, output);
    return output.toString();
  }

  /// The templates, which the build has turned into classes.
  private static final class Engine {
    static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);
  }
}
