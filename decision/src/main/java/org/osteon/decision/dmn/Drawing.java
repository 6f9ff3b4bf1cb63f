package org.osteon.decision.dmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.DecisionTable;

/// The diagram of the decision requirements: inputs at the bottom, what needs them above, so that tools have a picture to show.
final class Drawing {

  private static final int WIDTH = 160;
  private static final int HEIGHT = 60;
  private static final int GAP = 40;

  private record Spot(String name, int column, int row) {}

  private final DmnModel model;
  private final FeelNames names;
  private final Closure closure;
  private final Standalone open;
  private final Map<DecisionId, Integer> levels = new HashMap<>();

  Drawing(DmnModel model, FeelNames names, Closure closure) {
    this.model = model;
    this.names = names;
    this.closure = closure;
    open = new Standalone(model.tables());
  }

  XmlElement draw() {
    var spots = spots();
    int top = spots.stream().mapToInt(Spot::row).max().orElse(0);
    return XmlElement.in(Namespaces.DMNDI, "DMNDI").add(XmlElement.in(Namespaces.DMNDI, "DMNDiagram")
        .addAll(spots.stream().map(spot -> shape(spot, top))).addAll(edges(spots, top)));
  }

  private Stream<XmlElement> edges(List<Spot> spots, int top) {
    var spotByName = new HashMap<String, Spot>();
    spots.forEach(spot -> spotByName.put(spot.name(), spot));
    return model.tables().stream().flatMap(table -> {
      var to = names.decision(table.id());
      return required(table).map(from -> edge(from, to, spotByName, top));
    });
  }

  private Stream<String> required(DecisionTable table) {
    var needs = closure.of(table.id());
    var tables = Stream.concat(needs.decisions().stream(), needs.knowledgeModels().stream()).map(names::decision);
    // What a business knowledge model sees it is handed: only its calls of others are requirements.
    return table.isKnowledgeModel() && !open.contains(table)
        ? needs.knowledgeModels().stream().map(names::decision)
        : Stream.concat(Stream.concat(needs.facts().stream().map(names::fact),
            table.parameters().stream().map(parameter -> names.parameter(table.id(), parameter))), tables);
  }

  private static XmlElement edge(String from, String to, Map<String, Spot> spots, int top) {
    return XmlElement.in(Namespaces.DMNDI, "DMNEdge")
        .with("id", Convention.id("edge", Convention.requirement(from, to)))
        .with("dmnElementRef", Convention.requirement(from, to))
        .add(waypoint(known(spots, from), top, 0), waypoint(known(spots, to), top, HEIGHT));
  }

  private static Spot known(Map<String, Spot> spots, String name) {
    var spot = spots.get(name);
    if (spot == null) {
      throw new OsteonBugException("`" + name + "` has no place in the drawing.");
    }
    return spot;
  }

  /// The middle of the upper (0) or lower edge of a shape.
  private static XmlElement waypoint(Spot spot, int top, int down) {
    return XmlElement.in(Namespaces.DI, "waypoint").with("x", Integer.toString(x(spot) + WIDTH / 2)).with("y",
        Integer.toString(y(spot, top) + down));
  }

  private static int x(Spot spot) {
    return GAP + spot.column() * (WIDTH + GAP);
  }

  private static int y(Spot spot, int top) {
    return GAP + (top - spot.row()) * (HEIGHT + GAP);
  }

  private List<Spot> spots() {
    var rows = new ArrayList<LinkedHashSet<String>>();
    rows.add(new LinkedHashSet<>());
    for (var table : model.tables()) {
      int level = level(table);
      while (rows.size() <= level) {
        rows.add(new LinkedHashSet<>());
      }
      rows.get(level).add(names.decision(table.id()));
    }
    model.dictionary().facts().forEach(fact -> rows.getFirst().add(names.fact(fact)));
    rows.getFirst().addAll(names.parameterInputs().values());
    var spots = new ArrayList<Spot>();
    for (int row = 0; row < rows.size(); row++) {
      int column = 0;
      for (var name : rows.get(row)) {
        spots.add(new Spot(name, column, row));
        column++;
      }
    }
    return spots;
  }

  private int level(DecisionTable table) {
    var known = levels.get(table.id());
    if (known != null) {
      return known;
    }
    levels.put(table.id(), 1);
    var needs = closure.of(table.id());
    int below = 0;
    for (var id : needs.decisions()) {
      below = Math.max(below, level(closure.table(id)));
    }
    for (var id : needs.knowledgeModels()) {
      below = Math.max(below, level(closure.table(id)));
    }
    levels.put(table.id(), below + 1);
    return below + 1;
  }

  private static XmlElement shape(Spot spot, int top) {
    return XmlElement.in(Namespaces.DMNDI, "DMNShape").with("id", Convention.id("shape", spot.name()))
        .with("dmnElementRef", Convention.id(spot.name()))
        .add(XmlElement.in(Namespaces.DC, "Bounds").with("x", Integer.toString(x(spot)))
            .with("y", Integer.toString(y(spot, top)))
            .with("width", Integer.toString(WIDTH)).with("height", Integer.toString(HEIGHT)));
  }
}
