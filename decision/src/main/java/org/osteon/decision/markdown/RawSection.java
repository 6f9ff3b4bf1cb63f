package org.osteon.decision.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.osteon.decision.diagnostic.Place;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.GuidelineFault;

/// A heading and what stands under it, as text.
final class RawSection {

  /// A line `Word: content` above a table.
  record Declaration(int line, String word, String content) {}

  /// The id and parameters at the end of a heading.
  record Anchor(DecisionId id, List<String> parameters) {}

  private static final Pattern ANCHORED = Pattern.compile("(.*?)\\s*\\{#(.*)\\}\\s*");
  private static final Pattern ANCHOR = Pattern
      .compile("([a-z0-9]+(?:-[a-z0-9]+)*)(?:\\(([a-z0-9-]+(?:\\s*,\\s*[a-z0-9-]+)*)\\))?");

  final String file;
  final int line;
  final int level;
  final String title;
  final List<Anchor> anchor = new ArrayList<>(1);
  final List<String> prose = new ArrayList<>();
  final List<Declaration> declarations = new ArrayList<>();
  final List<RawTable> tables = new ArrayList<>();

  RawSection(String file, int line, int level, String heading, Faults faults) {
    this.file = file;
    this.line = line;
    this.level = level;
    var anchored = ANCHORED.matcher(heading);
    if (!anchored.matches()) {
      title = heading;
      return;
    }
    title = anchored.group(1);
    var matcher = ANCHOR.matcher(anchored.group(2));
    if (matcher.matches()) {
      var parameters = matcher.group(2) == null ? List.<String>of() : List.of(matcher.group(2).split("\\s*,\\s*", -1));
      anchor.add(new Anchor(new DecisionId(matcher.group(1)), parameters));
    } else {
      faults.add(GuidelineFault.HEADING_ID, Place.of(file).atLine(line),
          "`{#" + anchored.group(2) + "}`",
          "Write `{#some-id}`, or `{#some-id(first-parameter, second-parameter)}` for a table with parameters.");
    }
  }

  boolean isDecision() {
    return !anchor.isEmpty();
  }

  Anchor required() {
    return anchor.getFirst();
  }

  /// The place of the decision, at one of its lines.
  Place place(int at) {
    return Place.of(file).atLine(at).in("decision", required().id().name());
  }

  String proseText() {
    return String.join("\n\n", prose);
  }
}
