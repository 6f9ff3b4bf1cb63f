package org.osteon.planning.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.FactId;

/// What the data dictionary says about one fact.
///
/// @param values
///          allowed values in the order of the file; empty unless the domain is an enum or a set
/// @param group
///          the part of the form that asks it
/// @param context
///          whether the fact says which disease and moment we are in, so that an option failing on it is not nearly
///          offered
/// @param validDays
///          for how many days a result may be used, by purpose; a purpose that is missing has no limit
/// @param test
///          catalogue id of the examination that answers the question; empty when none does
/// @param codes
///          by which a record is recognized as this fact; may be empty
public record FactDefinition(FactId id, String label, String question, Domain domain, List<ValueDefinition> values,
    Measure measure, String group, boolean context, Map<Purpose, Integer> validDays, Origin origin,
    Repetition repetition, String test, List<Code> codes) {

  public FactDefinition {
    values = List.copyOf(values);
    validDays = Map.copyOf(validDays);
    codes = List.copyOf(codes);
  }

  /// The definition of an allowed value.
  public Optional<ValueDefinition> value(String name) {
    return values.stream().filter(value -> value.name().equals(name)).findFirst();
  }
}
