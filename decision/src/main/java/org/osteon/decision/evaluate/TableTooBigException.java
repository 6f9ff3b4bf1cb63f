package org.osteon.decision.evaluate;

import org.osteon.decision.diagnostic.Place;

/// Leaves the compilation at a table whose diagram is over the limit; never leaves [DecisionModel].
final class TableTooBigException extends RuntimeException {

  private final transient Place place;

  TableTooBigException(Place place) {
    super("Too many diagram nodes.", null, false, false);
    this.place = place;
  }

  Place place() {
    return place;
  }
}
