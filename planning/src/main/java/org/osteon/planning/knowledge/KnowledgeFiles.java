package org.osteon.planning.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.diagnostic.Place;
import org.osteon.planning.diagnostic.PlanningCode;

/// The text of every file of the knowledge base, by its path, sorted.
///
/// @param textByPath
///          such as `vocabulary/patient.yaml` → its text
public record KnowledgeFiles(SequencedMap<String, String> textByPath) {
  private static final String ROOT = "/org/osteon/knowledge/";
  private static final String INDEX = "index.txt";
  private static final String GUIDELINES = "guidelines/";
  private static final List<String> POLICY_ROOMS = List.of("catalogue/", "vocabulary/", "pathways/",
      "protocols/schedules/", "vignettes/");

  public KnowledgeFiles {
    textByPath = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(new TreeMap<>(textByPath)));
  }

  /// Files that were read elsewhere: a folder, a revision, a test.
  ///
  /// @param textByPath
  ///          paths from the root of the knowledge base with `/`, such as `vocabulary/patient.yaml`; only `.yaml` and `.md`
  ///          count as content
  public static KnowledgeFiles of(Map<String, String> textByPath) {
    var texts = new TreeMap<String, String>();
    textByPath.forEach((path, text) -> {
      if (isContent(path)) {
        texts.put(path, text);
      }
    });
    return new KnowledgeFiles(texts);
  }

  /// The files that were packaged with this program; OST-KNB-0001 for each that its index names and that is not there.
  public static Checked<KnowledgeFiles> packaged() {
    var faults = new ArrayList<Diagnostic>();
    var texts = new LinkedHashMap<String, String>();
    read(INDEX, faults).lines().map(String::strip).filter(KnowledgeFiles::isContent).forEach(path -> texts.put(path,
        read(path, faults)));
    return Checked.of(new KnowledgeFiles(texts), faults);
  }

  /// These files with those of a hospital beside them. Its guideline documents, catalogue, vocabulary, pathways, schedules
  /// and vignettes are added. Refused with OST-KNB-0012 when one of them would stand among the files that are there, and
  /// with OST-KNB-0013 for each file that would not be read.
  ///
  /// @param name
  ///          the name of the policy: its files appear in a folder of this name, such as `guidelines/my-hospital/`
  /// @param policy
  ///          the files by their paths below the folder of the policy: Markdown documents anywhere, YAML files below
  ///          `catalogue/`, `vocabulary/`, `pathways/`, `protocols/schedules/` or `vignettes/`
  public Checked<KnowledgeFiles> with(String name, SequencedMap<String, String> policy) {
    var all = new LinkedHashMap<>(textByPath);
    var faults = new LinkedHashSet<Diagnostic>();
    policy.forEach((path, text) -> {
      var room = room(path);
      if (room.isEmpty()) {
        faults.add(Diagnostic.of(PlanningCode.NO_PLACE_IN_A_POLICY, Place.of(name + "/" + path), "",
            "Write a Markdown document, or move the file below " + String.join(", ", POLICY_ROOMS) + "."));
        return;
      }
      var folder = room + name + "/";
      if (textByPath.keySet().stream().anyMatch(there -> there.startsWith(folder))) {
        faults.add(Diagnostic.of(PlanningCode.REPLACES_CONTENT, Place.of(name), "`" + folder + "` is there already",
            "Give the folder of the policy another name."));
      }
      all.put(folder + (path.startsWith(room) ? path.substring(room.length()) : path), text);
    });
    return Checked.of(new KnowledgeFiles(all), List.copyOf(faults));
  }

  /// Where a file of a policy goes; empty when nobody would read it.
  private static String room(String path) {
    return path.endsWith(".md") ? GUIDELINES : POLICY_ROOMS.stream().filter(path::startsWith).findFirst().orElse("");
  }

  /// The files below a folder with one of these endings, with their paths.
  public SequencedMap<String, String> in(String folder, String ending) {
    var found = new LinkedHashMap<String, String>();
    textByPath.forEach((path, text) -> {
      if (path.startsWith(folder) && path.endsWith(ending) && !path.endsWith("README.md")) {
        found.put(path, text);
      }
    });
    return found;
  }

  /// SHA-256 over paths and texts in order, as lower-case hexadecimal. The same content has the same hash wherever
  /// it lies.
  public String contentHash() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      textByPath.forEach((path, text) -> {
        digest.update(path.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new OsteonBugException("This Java has no SHA-256: " + e);
    }
  }

  private static boolean isContent(String path) {
    return !path.isEmpty() && !path.equals(INDEX) && (path.endsWith(".yaml") || path.endsWith(".md"));
  }

  private static String read(String path, List<Diagnostic> faults) {
    try (InputStream stream = KnowledgeFiles.class.getResourceAsStream(ROOT + path)) {
      if (stream != null) {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faults.add(Diagnostic.of(PlanningCode.RESOURCE_MISSING, Place.of(path), "", "Build the knowledge module again."));
    return "";
  }
}
