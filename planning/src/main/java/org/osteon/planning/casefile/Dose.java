package org.osteon.planning.casefile;

import org.osteon.planning.quantity.Quantity;

/// How much of a drug or of radiation.
public sealed interface Dose {

  record Unstated() implements Dose {}

  /// A mass, a mass per body surface area or per body weight for drugs; an absorbed dose for radiation.
  record Amount(Quantity quantity) implements Dose {}

  Unstated UNSTATED = new Unstated();
}
