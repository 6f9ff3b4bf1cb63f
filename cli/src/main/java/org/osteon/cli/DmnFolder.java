package org.osteon.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.dmn.DmnExport;
import org.osteon.decision.dmn.DmnModel;
import org.osteon.decision.markdown.GuidelineDocument;
import org.osteon.planning.knowledge.KnowledgeBase;

/// The knowledge base as DMN files: one for each guideline document that has tables, each with everything that its tables
/// need, so that an engine opens it alone.
final class DmnFolder {

  private final KnowledgeBase knowledge;

  DmnFolder(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  /// All files. Refused with OST-DMN-0009 when a text has a character that XML cannot carry.
  Checked<ExportedFolder> write() {
    var texts = new LinkedHashMap<String, String>();
    var faults = new ArrayList<Diagnostic>();
    var documents = knowledge.model().documents().stream().filter(document -> !document.tables().isEmpty()).toList();
    texts.put("README.md", DmnReadme.of(knowledge, documents));
    for (var document : documents) {
      var xml = DmnExport.write(DmnModel.excerpt(knowledge.model(), document));
      faults.addAll(xml.all());
      if (xml instanceof Checked.Accepted<String>(var text, _)) {
        texts.put(path(document), text);
      }
    }
    return Checked.of(new ExportedFolder(texts), faults);
  }

  /// `guidelines/esmo-2021/ewing.md` is written as `esmo-2021/ewing.dmn`.
  static String path(GuidelineDocument document) {
    return document.file().replaceFirst("^guidelines/", "").replaceFirst("\\.md$", "") + ".dmn";
  }
}
