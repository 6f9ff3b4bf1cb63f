package org.osteon.decision.diagram;

/// An ordered multi-valued decision diagram: a directed graph in which each inner node asks for one variable and has one
/// child for each of its classes, and each path asks for variables in rising order. Equal nodes are shared; immutable.
///
/// Inner nodes are numbers from 0; a negative number is an end, see [#end].
public final class Diagram {

  private final int root;
  private final int[] variables;
  private final int[] starts;
  private final int[] children;

  Diagram(int root, int[] variables, int[] starts, int[] children) {
    this.root = root;
    this.variables = variables;
    this.starts = starts;
    this.children = children;
  }

  public int root() {
    return root;
  }

  /// How many inner nodes there are.
  public int size() {
    return variables.length;
  }

  public static boolean isEnd(int node) {
    return node < 0;
  }

  /// The number that an end stands for, from 0.
  public static int end(int node) {
    return ~node;
  }

  /// The variable that an inner node asks for.
  public int variable(int node) {
    return variables[node];
  }

  /// The number of classes of the variable that an inner node asks for.
  public int width(int node) {
    return starts[node + 1] - starts[node];
  }

  /// Where an inner node leads when its variable is in the class.
  public int child(int node, int valueClass) {
    return children[starts[node] + valueClass];
  }
}
