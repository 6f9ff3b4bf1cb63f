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

  /// What came of one file, with the faults found on the way.
  private record Step<T>(T made, Faults faults) {}

  private GuidelineReader() {}

  /// Reads the files; the result and the order of its faults depend on the files and their order alone.
  ///
  /// Files do not look at one another while they are scanned, nor once every name is known, so that both steps use all
  /// processors: reading is most of what a start costs.
  public static Reading read(List<SourceText> files, Dictionary dictionary) {
    var scanned = files.parallelStream().map(GuidelineReader::scan).toList();
    var names = new Names(dictionary, scanned.stream().flatMap(step -> step.made().sections().stream())
        .filter(RawSection::isDecision).toList());
    var resolved = scanned.parallelStream().map(step -> resolve(step.made(), names)).toList();
    var documents = resolved.stream().map(Step::made).toList();
    var faults = new Faults();
    scanned.forEach(step -> faults.addAll(step.faults()));
    resolved.forEach(step -> faults.addAll(step.faults()));
    duplicates(documents, faults);
    return new Reading(documents, faults.all());
  }

  private static Step<RawDocument> scan(SourceText source) {
    var faults = new Faults();
    var lines = new ArrayList<>(source.text().lines().toList());
    var head = FrontMatterReader.length(lines);
    var frontMatter = new FrontMatterReader(source.file(), faults).read(lines);
    for (int i = 0; i < head; i++) {
      lines.set(i, "");
    }
    var scanner = new DocumentScanner(source.file(), lines, faults);
    var sections = scanner.scan();
    return new Step<>(new RawDocument(source.file(), frontMatter, scanner.introduction(), sections), faults);
  }

  private static Step<GuidelineDocument> resolve(RawDocument raw, Names names) {
    var faults = new Faults();
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
    return new Step<>(new GuidelineDocument(raw.file(), raw.frontMatter(), raw.introduction(), sections,
        new Lines(decisionLines, rowLines)), faults);
  }

  private static void duplicates(List<GuidelineDocument> documents, Faults faults) {
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
