package org.osteon.decision.markdown;

import static org.osteon.decision.table.GuidelineFault.DECISION_WITHOUT_TABLE;
import static org.osteon.decision.table.GuidelineFault.DECISION_WITH_TABLES;
import static org.osteon.decision.table.GuidelineFault.TABLE_WITHOUT_ID;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.osteon.decision.diagnostic.Place;

/// Cuts the body of a document into sections. Markdown decides what is a heading, a table or a paragraph; their text is
/// taken from the source as it stands.
final class DocumentScanner {

  private static final Parser MARKDOWN = Parser.builder().extensions(List.of(TablesExtension.create()))
      .includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
  private static final Pattern DECLARATION = Pattern.compile("(Domain|Gap|Priority):\\s*(.*)");

  private final String file;
  private final List<String> lines;
  private final Faults faults;
  private final List<RawSection> sections = new ArrayList<>();
  private final List<String> introduction = new ArrayList<>();

  /// @param lines the whole file, with the lines of the front matter empty
  DocumentScanner(String file, List<String> lines, Faults faults) {
    this.file = file;
    this.lines = lines;
    this.faults = faults;
  }

  String introduction() {
    return String.join("\n\n", introduction);
  }

  List<RawSection> scan() {
    var document = MARKDOWN.parse(String.join("\n", lines));
    for (var block = document.getFirstChild(); block != null; block = block.getNext()) {
      if (!block.getSourceSpans().isEmpty()) {
        take(block);
      }
    }
    sections.forEach(this::check);
    return sections;
  }

  private void take(Node block) {
    int first = block.getSourceSpans().getFirst().getLineIndex();
    int last = block.getSourceSpans().getLast().getLineIndex();
    var text = lines.subList(first, last + 1);
    switch (block) {
      case Heading heading -> sections.add(new RawSection(file, first + 1, heading.getLevel(),
          text.getFirst().strip().replaceFirst("^#+\\s*", "").replaceFirst("\\s+#+$", ""), faults));
      case TableBlock _ when !sections.isEmpty() -> table(sections.getLast(), RawTable.of(first + 1, text), text);
      case Paragraph _ when !sections.isEmpty() && sections.getLast().isDecision() ->
        paragraph(sections.getLast(), first + 1, text);
      default -> prose(String.join("\n", text));
    }
  }

  private void table(RawSection section, RawTable table, List<String> text) {
    if (section.isDecision() && (table.looksLikeDecision() || section.tables.isEmpty())) {
      section.tables.add(table);
      return;
    }
    if (table.looksLikeDecision()) {
      faults.add(TABLE_WITHOUT_ID, Place.of(file).atLine(table.line()), "the heading `" + section.title + "`",
          "Write an id after the heading, such as `{#some-id}`.");
    }
    prose(String.join("\n", text));
  }

  private void paragraph(RawSection section, int firstLine, List<String> text) {
    var rest = new ArrayList<String>();
    boolean declaring = false;
    for (int i = 0; i < text.size(); i++) {
      var line = text.get(i).strip();
      var matcher = DECLARATION.matcher(line);
      if (matcher.matches()) {
        section.declarations
            .add(new RawSection.Declaration(firstLine + i, matcher.group(1), matcher.group(2).strip()));
        declaring = true;
      } else if (declaring) {
        var begun = section.declarations.removeLast();
        section.declarations.add(
            new RawSection.Declaration(begun.line(), begun.word(), (begun.content() + " " + line).strip()));
      } else {
        rest.add(text.get(i));
      }
    }
    if (!rest.isEmpty()) {
      prose(String.join("\n", rest));
    }
  }

  private void prose(String text) {
    (sections.isEmpty() ? introduction : sections.getLast().prose).add(text);
  }

  private void check(RawSection section) {
    if (section.isDecision() && section.tables.isEmpty()) {
      faults.add(DECISION_WITHOUT_TABLE, section.place(section.line), "`" + section.title + "`");
    }
    if (section.isDecision() && section.tables.size() > 1) {
      faults.add(DECISION_WITH_TABLES, section.place(section.tables.get(1).line()),
          section.tables.size() + " tables", "Give each table its own heading and id.");
    }
  }
}
