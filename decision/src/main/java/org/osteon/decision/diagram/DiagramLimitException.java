package org.osteon.decision.diagram;

/// A diagram would have more nodes than it may. Caught where the limit was set, and turned into a diagnostic.
public final class DiagramLimitException extends RuntimeException {

  private final int limit;

  DiagramLimitException(int limit) {
    super("More than " + limit + " diagram nodes.", null, false, false);
    this.limit = limit;
  }

  public int limit() {
    return limit;
  }
}
