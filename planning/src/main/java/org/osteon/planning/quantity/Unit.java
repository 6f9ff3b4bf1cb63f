package org.osteon.planning.quantity;

import java.math.BigDecimal;

/// A unit of measure by its UCUM code, with the exact factor to the base unit of its dimension.
///
/// The dimension is stricter than UCUM's own: an amount of substance is not a count, a rate per 1.73 m² is not a rate,
/// an enzyme unit is not a count. Two units convert exactly when their dimensions are equal.
///
/// @param code
///          UCUM code, case sensitive, such as `mg/dL`
/// @param dimension
///          base units with exponents, such as `g.m-3`
/// @param numerator
///          above zero; one of this unit is numerator ÷ denominator base units
/// @param denominator
///          above zero
public record Unit(String code, String dimension, BigDecimal numerator, BigDecimal denominator) {

  public boolean sameDimension(Unit other) {
    return dimension.equals(other.dimension);
  }

  @Override
  public String toString() {
    return code;
  }
}
