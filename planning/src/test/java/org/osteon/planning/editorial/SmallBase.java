package org.osteon.planning.editorial;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.planning.knowledge.KnowledgeBase;
import org.osteon.planning.knowledge.KnowledgeFiles;

/// A knowledge base without fault in its one document and its vignettes, over the real vocabulary and catalogue; a test
/// breaks one thing of it.
final class SmallBase {

  static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

  static final String DOCUMENT = "guidelines/small/one.md";
  static final String VIGNETTES = "vignettes/small/one.yaml";
  static final String STATEMENTS = "statements/small/one.yaml";
  static final String EDITION = "knowledge.yaml";

  private static final Map<String, String> OWN = Map.of(EDITION, """
      knowledge: osteon-knowledge/1
      version: "small"
      licences:
        permitted: ["Apache-2.0, own text"]
        forbidden: [CC-BY-NC, all rights reserved]
        forbidden-authorities: [NCCN]
      """, DOCUMENT, """
      ---
      id: one
      title: One
      authority: Test authority
      edition: "1"
      year: 2026
      licence: Apache-2.0, own text
      permitted-use: own words
      status: draft
      reviewed: []
      author: A. Author
      created: 2026-01-01
      updated: 2026-02-01
      next-review: 2027-01-01
      kind: guideline
      sources:
        S: "A source."
      ---

      ## One {#one}

      | U | histology | → option | → position | → slot | strength | source | status |
      |---|---|---|---|---|---|---|---|
      | one-a | osteosarcoma-conventional | regimen:map | recommend | neoadjuvant | strong | S | seen |
      | one-b | not(osteosarcoma-conventional) | regimen:ap | consider | neoadjuvant | weak | S | unverified |
      """, VIGNETTES, """
      osteon: vignettes/1
      topic: one
      author: B. Writer
      base:
        as-of: 2026-05-04
        patient: {birth-date: 2010-02-01, sex: male}
        facts: {histology: osteosarcoma-conventional, phase: newly-diagnosed}
      vignettes:
        - id: v-a
          narrative: The disease of the table.
          expect:
            rows: [one-a]
        - id: v-b
          narrative: Another disease.
          patient: {age: 40}
          facts: {histology: ewing-sarcoma}
          expect:
            rows: [one-b]
            absent: [regimen:map]
        - id: v-c
          narrative: Nobody knows the disease.
          facts: {histology: ~}
          expect:
            questions: [histology]
      """, STATEMENTS, """
      osteon: statements/1
      tables:
        one:
          - like: v-a
            says:
              - 'one-a: regimen:map, recommend, neoadjuvant'
          - like: v-a
            but: {histology: chordoma-conventional}
            says:
              - 'one-b: regimen:ap, consider, neoadjuvant'
          - like: v-c
            says:
              - 'one-a: regimen:map, recommend, neoadjuvant ?'
              - 'one-b: regimen:ap, consider, neoadjuvant ?'
      """);

  private final Map<String, String> texts = new LinkedHashMap<>(OWN);

  SmallBase() {
    KnowledgeFiles.packaged().orBug().textByPath().forEach((path, text) -> {
      if (path.startsWith("vocabulary/") || path.startsWith("catalogue/")) {
        texts.put(path, text);
      }
    });
  }

  /// Replaces the first place of a text in a file.
  SmallBase with(String path, String old, String instead) {
    var text = texts.getOrDefault(path, "");
    if (!text.contains(old)) {
      throw new AssertionError(path + " has no `" + old + "`");
    }
    int at = text.indexOf(old);
    texts.put(path, text.substring(0, at) + instead + text.substring(at + old.length()));
    return this;
  }

  /// Replaces a file.
  SmallBase with(String path, String text) {
    texts.put(path, text);
    return this;
  }

  KnowledgeCheck check() {
    return KnowledgeCheck.read(KnowledgeFiles.of(texts)).orBug();
  }

  KnowledgeBase knowledge() {
    return KnowledgeBase.read(KnowledgeFiles.of(texts)).orBug();
  }

  /// Everything that is found in it, but what lies in the catalogue itself, which names far more than one document.
  List<Diagnostic> faults() {
    var faults = switch (KnowledgeCheck.read(KnowledgeFiles.of(texts))) {
      case Checked.Refused<KnowledgeCheck> refused -> refused.diagnostics();
      case Checked.Accepted<KnowledgeCheck>(var check, _) -> check.run(TODAY, Progress.UNSEEN).diagnostics();
    };
    return faults.stream().filter(fault -> !fault.place().document().isEmpty()).toList();
  }
}
