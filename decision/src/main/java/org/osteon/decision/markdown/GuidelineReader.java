package org.osteon.decision.markdown;

import static org.osteon.decision.table.GuidelineFault.DECISION_TWICE;
import static org.osteon.decision.table.GuidelineFault.DOCUMENT_TWICE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osteon.decision.diagnostic.Place;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.RowId;
import org.osteon.decision.value.Dictionary;

/// Reads guideline documents: Markdown with front matter, prose, and decision tables (notation: docs/decisions/0003).
///
/// All files of a knowledge base are read together, because a header may name a decision of another file. Faults of the
/// text are OST-GDL-0001 to OST-GDL-0049.
public final class GuidelineReader {

  private record RawDocument(String file, FrontMatter frontMatter, String introduction, List<RawSection> sections) {}

  private final Faults faults = new Faults();
  private final Dictionary dictionary;

  private GuidelineReader(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  public static Reading read(List<SourceText> files, Dictionary dictionary) {
    return new GuidelineReader(dictionary).read(files);
  }

  private Reading read(List<SourceText> files) {
    var raw = files.stream().map(this::scan).toList();
    var names = new Names(dictionary,
        raw.stream().flatMap(document -> document.sections().stream()).filter(RawSection::isDecision).toList());
    var documents = raw.stream().map(document -> resolve(document, names)).toList();
    duplicates(documents);
    return new Reading(documents, faults.all());
  }

  private RawDocument scan(SourceText source) {
    var lines = new ArrayList<>(source.text().lines().toList());
    var frontMatter = new FrontMatterReader(source.file(), faults).read(lines);
    for (int i = 0; i < FrontMatterReader.length(source.text().lines().toList()); i++) {
      lines.set(i, "");
    }
    var scanner = new DocumentScanner(source.file(), lines, faults);
    var sections = scanner.scan();
    return new RawDocument(source.file(), frontMatter, scanner.introduction(), sections);
  }

  private GuidelineDocument resolve(RawDocument raw, Names names) {
    var decisionLines = new HashMap<DecisionId, Integer>();
    var rowLines = new HashMap<RowId, Integer>();
    var sections = new ArrayList<Section>();
    for (var section : raw.sections()) {
      if (!section.isDecision()) {
        sections.add(new Section.Reading(section.level, section.title, section.proseText()));
      } else if (!section.tables.isEmpty()) {
        new TableReader(section, names, raw.frontMatter(), faults).read(rowLines).ifPresent(table -> {
          var other = decisionLines.putIfAbsent(table.id(), section.line);
          if (other != null) {
            faults.add(DECISION_TWICE, section.place(section.line), "also in line " + other);
          }
          sections.add(new Section.Deciding(section.level, section.proseText(), table));
        });
      }
    }
    return new GuidelineDocument(raw.file(), raw.frontMatter(), raw.introduction(), sections,
        new Lines(decisionLines, rowLines));
  }

  private void duplicates(List<GuidelineDocument> documents) {
    Map<String, String> fileById = new HashMap<>();
    for (var document : documents) {
      var id = document.frontMatter().id();
      var other = id.isEmpty() ? null : fileById.putIfAbsent(id, document.file());
      if (other != null) {
        faults.add(DOCUMENT_TWICE, Place.of(document.file()).atLine(1), "`" + id + "`, as in " + other);
      }
    }
  }
}
