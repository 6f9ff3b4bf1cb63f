package org.osteon.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.NearMisses;
import org.osteon.decision.diagnostic.Place;
import org.osteon.planning.knowledge.KnowledgeFiles;

/// The guidelines that somebody wants to hear; none named means all.
///
/// A guideline here is a folder below `guidelines/`. Those that serve every guideline stay whatever is chosen:
/// leaving out safety or staging would make a plan dangerous, not shorter.
record GuidelineChoice(List<String> chosen) {

  static final GuidelineChoice ALL = new GuidelineChoice(List.of());

  private static final String GUIDELINES = "guidelines/";
  private static final List<String> SERVING_ALL = List.of("safety", "shared", "staging", "supportive", "workup");

  GuidelineChoice {
    chosen = List.copyOf(chosen);
  }

  /// The files without the other guidelines; OST-CLI-0007 for each name that does not exist.
  Checked<KnowledgeFiles> of(KnowledgeFiles files) {
    if (chosen.isEmpty()) {
      return Checked.of(files);
    }
    var known = new TreeSet<String>();
    files.textByPath().keySet().stream().filter(path -> path.startsWith(GUIDELINES)).map(GuidelineChoice::folder)
        .filter(folder -> !folder.isEmpty() && !SERVING_ALL.contains(folder)).forEach(known::add);
    var faults = new ArrayList<Diagnostic>();
    chosen.stream().filter(id -> !known.contains(id)).map(id -> unknown(id, List.copyOf(known))).forEach(faults::add);
    var kept = new LinkedHashMap<String, String>();
    files.textByPath().forEach((path, text) -> {
      var folder = path.startsWith(GUIDELINES) ? folder(path) : "";
      if (!known.contains(folder) || chosen.contains(folder)) {
        kept.put(path, text);
      }
    });
    return Checked.of(new KnowledgeFiles(kept), faults);
  }

  private static String folder(String path) {
    var end = path.indexOf('/', GUIDELINES.length());
    return end < 0 ? "" : path.substring(GUIDELINES.length(), end);
  }

  private static Diagnostic unknown(String id, List<String> known) {
    var advice = new ArrayList<>(NearMisses.advice(id, known));
    advice.add("The guidelines are: " + String.join(", ", known) + ".");
    return new Diagnostic(CommandFault.NO_SUCH_GUIDELINE, Place.of("--guideline"), "`" + id + "`", advice, "");
  }
}
