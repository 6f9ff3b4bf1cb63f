package org.osteon.planning.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.diagnostic.Place;
import org.osteon.planning.diagnostic.PlanningCode;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/// Builds the tree of one document from the parser's events, and stops where going on would be dangerous.
final class YamlTree {
  private final Iterator<Event> events;
  private final Place document;
  private final List<Diagnostic> faults;
  private boolean tooDeep;
  /// Each name is a fault once, however often it is used.
  private final Set<String> anchors = new HashSet<>();

  YamlTree(Iterator<Event> events, Place document, List<Diagnostic> faults) {
    this.events = events;
    this.document = document;
    this.faults = faults;
  }

  /// The root, when it has keys; faults are collected either way.
  Optional<YamlNode.Mapping> root() {
    events.next();
    var start = events.next();
    if (start.getEventId() != Event.ID.DocumentStart) {
      fault(PlanningCode.EMPTY_FILE, document, "");
      return Optional.empty();
    }
    var node = node(events.next(), 1);
    if (tooDeep) {
      return Optional.empty();
    }
    events.next();
    if (events.next().getEventId() == Event.ID.DocumentStart) {
      fault(PlanningCode.SEVERAL_DOCUMENTS, document, "`---`", "Write each document to a file of its own.");
    }
    if (node instanceof YamlNode.Mapping mapping) {
      return Optional.of(mapping);
    }
    boolean empty = node instanceof YamlNode.Scalar scalar && scalar.isBlank();
    fault(empty ? PlanningCode.EMPTY_FILE : PlanningCode.NO_MAPPING, document.atLine(node.line()), "");
    return Optional.empty();
  }

  private YamlNode node(Event event, int depth) {
    int line = line(event);
    check(event, line);
    if (event instanceof ScalarEvent scalar) {
      return new YamlNode.Scalar(scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN, line);
    }
    if (event instanceof AliasEvent) {
      return new YamlNode.Scalar("", false, line);
    }
    if (depth > YamlDocument.DEPTH_LIMIT && !tooDeep) {
      tooDeep = true;
      fault(PlanningCode.TOO_DEEP, document.atLine(line), "more than " + YamlDocument.DEPTH_LIMIT + " levels");
    }
    if (tooDeep) {
      return new YamlNode.Scalar("", false, line);
    }
    return event.getEventId() == Event.ID.SequenceStart ? sequence(line, depth) : mapping(line, depth);
  }

  private YamlNode sequence(int line, int depth) {
    var items = new ArrayList<YamlNode>();
    for (var event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
      items.add(node(event, depth + 1));
      if (tooDeep) {
        break;
      }
    }
    return new YamlNode.Sequence(items, line);
  }

  private YamlNode mapping(int line, int depth) {
    var entries = new ArrayList<YamlNode.Entry>();
    var keys = new HashSet<String>();
    for (var event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
      int keyLine = line(event);
      var key = node(event, depth + 1);
      if (tooDeep) {
        break;
      }
      var value = node(events.next(), depth + 1);
      if (tooDeep) {
        break;
      }
      if (!(key instanceof YamlNode.Scalar name) || name.isBlank()) {
        fault(PlanningCode.KEY_IS_NO_NAME, document.atLine(keyLine), "");
      } else if (!keys.add(name.text())) {
        fault(PlanningCode.DUPLICATE_KEY, document.atLine(keyLine), "`" + name.text() + "`",
            "Keep one of the two; several values of one fact are a list.");
      } else {
        entries.add(new YamlNode.Entry(name.text(), value, keyLine));
      }
    }
    return new YamlNode.Mapping(entries, line);
  }

  private void check(Event event, int line) {
    if (!(event instanceof NodeEvent node)) {
      throw new OsteonBugException("The YAML parser sent " + event.getEventId() + " where a node begins.");
    }
    node.getAnchor().map(Anchor::getValue).filter(anchors::add).ifPresent(anchor -> fault(PlanningCode.ALIAS, document
        .atLine(line), "`" + anchor + "`", "Write the value out wherever it is meant."));
    if (isTagged(node)) {
      fault(PlanningCode.TAG, document.atLine(line), "");
    }
  }

  private static boolean isTagged(NodeEvent event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar.getTag().isPresent();
    }
    return event instanceof CollectionStartEvent start && start.getTag().isPresent();
  }

  private void fault(PlanningCode code, Place place, String found, String... advice) {
    faults.add(Diagnostic.of(code, place, found, advice));
  }

  private static int line(Event event) {
    return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }
}
