package org.osteon.decision.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/// Makes diagrams that share their nodes. Two diagrams of one store are the same function exactly when they are the same
/// number: nodes are hash-consed, and a node whose children are all equal is its child (Bryant 1986, for many-valued
/// variables Kam and others 1998). Not thread-safe.
public final class DiagramStore {

  /// Words of a node or of an operation, compared by content.
  private static final class Key {
    private final int[] words;

    Key(int[] words) {
      this.words = words;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && Arrays.equals(words, key.words);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(words);
    }
  }

  private final int limit;
  private final List<int[]> nodes = new ArrayList<>();
  private final Map<Key, Integer> nodeByContent = new HashMap<>();
  private final Map<Key, Integer> selected = new HashMap<>();

  /// @param limit how many inner nodes may be made, and how many intermediate results kept, before the store gives up
  public DiagramStore(int limit) {
    this.limit = limit;
  }

  /// The end that stands for a number from 0.
  public static int end(int number) {
    return ~number;
  }

  /// The node that asks for the variable; its children only ask for later ones. May be an older node or an end.
  public int node(int variable, int[] children) {
    int first = children[0];
    if (Arrays.stream(children).allMatch(child -> child == first)) {
      return first;
    }
    var content = new int[children.length + 1];
    content[0] = variable;
    System.arraycopy(children, 0, content, 1, children.length);
    var key = new Key(content);
    var known = nodeByContent.get(key);
    if (known != null) {
      return known;
    }
    guard(nodes.size());
    nodes.add(content);
    nodeByContent.put(key, nodes.size() - 1);
    return nodes.size() - 1;
  }

  public int variable(int node) {
    return nodes.get(node)[0];
  }

  public int width(int node) {
    return nodes.get(node).length - 1;
  }

  public int child(int node, int valueClass) {
    return nodes.get(node)[valueClass + 1];
  }

  /// The same function with other ends.
  public int map(int diagram, IntUnaryOperator change) {
    return map(diagram, change, new HashMap<>());
  }

  private int map(int diagram, IntUnaryOperator change, Map<Integer, Integer> done) {
    if (diagram < 0) {
      return end(change.applyAsInt(~diagram));
    }
    var known = done.get(diagram);
    if (known != null) {
      return known;
    }
    var children = new int[width(diagram)];
    for (int c = 0; c < children.length; c++) {
      children[c] = map(child(diagram, c), change, done);
    }
    int result = node(variable(diagram), children);
    done.put(diagram, result);
    return result;
  }

  /// The function that asks the first diagram, and where that ends in `i` answers what `branches[i]` answers.
  public int select(int chooser, int... branches) {
    if (chooser < 0) {
      return branches[~chooser];
    }
    int first = branches[0];
    if (Arrays.stream(branches).allMatch(branch -> branch == first)) {
      return first;
    }
    var words = new int[branches.length + 1];
    words[0] = chooser;
    System.arraycopy(branches, 0, words, 1, branches.length);
    var key = new Key(words);
    var known = selected.get(key);
    if (known != null) {
      return known;
    }
    int result = expand(words);
    guard(selected.size());
    selected.put(key, result);
    return result;
  }

  private int expand(int[] words) {
    int top = words[0];
    for (int word : words) {
      if (word >= 0 && variable(word) < variable(top)) {
        top = word;
      }
    }
    int variable = variable(top);
    var children = new int[width(top)];
    for (int c = 0; c < children.length; c++) {
      var branches = new int[words.length - 1];
      for (int i = 0; i < branches.length; i++) {
        branches[i] = cofactor(words[i + 1], variable, c);
      }
      children[c] = select(cofactor(words[0], variable, c), branches);
    }
    return node(variable, children);
  }

  private int cofactor(int diagram, int variable, int valueClass) {
    return diagram >= 0 && variable(diagram) == variable ? child(diagram, valueClass) : diagram;
  }

  /// The function when the variable is known to be in the class.
  public int restrict(int diagram, int variable, int valueClass) {
    return restrict(diagram, variable, valueClass, new HashMap<>());
  }

  private int restrict(int diagram, int variable, int valueClass, Map<Integer, Integer> done) {
    if (diagram < 0 || variable(diagram) > variable) {
      return diagram;
    }
    if (variable(diagram) == variable) {
      return child(diagram, valueClass);
    }
    var known = done.get(diagram);
    if (known != null) {
      return known;
    }
    var children = new int[width(diagram)];
    for (int c = 0; c < children.length; c++) {
      children[c] = restrict(child(diagram, c), variable, valueClass, done);
    }
    int result = node(variable(diagram), children);
    done.put(diagram, result);
    return result;
  }

  /// The numbers of the ends that can be reached, in rising order.
  public int[] ends(int diagram) {
    return reach(diagram).stream().filter(node -> node < 0).mapToInt(node -> ~node).sorted().toArray();
  }

  /// The variables on which the function depends: all that are asked, since every node makes a difference.
  public int[] support(int diagram) {
    return reach(diagram).stream().filter(node -> node >= 0).mapToInt(this::variable).distinct().sorted().toArray();
  }

  private Set<Integer> reach(int diagram) {
    var seen = new HashSet<Integer>();
    var open = new ArrayDeque<Integer>(List.of(diagram));
    while (!open.isEmpty()) {
      int node = open.pop();
      if (seen.add(node) && node >= 0) {
        for (int c = 0; c < width(node); c++) {
          open.push(child(node, c));
        }
      }
    }
    return seen;
  }

  /// An immutable copy of one diagram, without what else is in the store.
  public Diagram freeze(int root) {
    var inner = reach(root).stream().filter(node -> node >= 0).sorted().mapToInt(node -> node).toArray();
    var starts = new int[inner.length + 1];
    for (int i = 0; i < inner.length; i++) {
      starts[i + 1] = starts[i] + width(inner[i]);
    }
    var variables = new int[inner.length];
    var children = new int[starts[inner.length]];
    for (int i = 0; i < inner.length; i++) {
      variables[i] = variable(inner[i]);
      for (int c = 0; c < width(inner[i]); c++) {
        children[starts[i] + c] = renumbered(inner, child(inner[i], c));
      }
    }
    return new Diagram(renumbered(inner, root), variables, starts, children);
  }

  private static int renumbered(int[] inner, int node) {
    return node < 0 ? node : Arrays.binarySearch(inner, node);
  }

  private void guard(int size) {
    if (size >= limit) {
      throw new DiagramLimitException(limit);
    }
  }
}
