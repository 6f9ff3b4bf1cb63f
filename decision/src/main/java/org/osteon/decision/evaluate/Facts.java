package org.osteon.decision.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.value.Dictionary;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;
import org.osteon.decision.value.ValueSet;

/// What is known of one case: for each fact of a dictionary the values it may still have. Immutable.
///
/// A fact that was not set may have every value of its domain. Facts are independent of one another: every way to pick
/// one
/// value from each set is a possible completion of the case.
public final class Facts {

  private final Dictionary dictionary;
  private final @Nullable ValueSet[] sets;

  private Facts(Dictionary dictionary, @Nullable ValueSet[] sets) {
    this.dictionary = dictionary;
    this.sets = sets;
  }

  /// A case of which nothing is known.
  public static Facts unknown(Dictionary dictionary) {
    return new Facts(dictionary, new @Nullable ValueSet[dictionary.facts().size()]);
  }

  public static Builder builder(Dictionary dictionary) {
    return new Builder(unknown(dictionary));
  }

  public Dictionary dictionary() {
    return dictionary;
  }

  /// The values that the fact may still have; never empty.
  public ValueSet get(FactId fact) {
    return get(known(dictionary, fact));
  }

  /// The values that the fact with this index may still have; never empty.
  public ValueSet get(int index) {
    var set = sets[index];
    return set == null ? dictionary.domain(index).all() : set;
  }

  /// Whether anything was said about the fact with this index.
  public boolean isSet(int index) {
    return sets[index] != null;
  }

  /// These facts with one changed.
  public Facts with(FactId fact, ValueSet values) {
    return new Builder(this).set(fact, values).build();
  }

  /// These facts with one known exactly.
  public Facts with(FactId fact, Value value) {
    return with(fact, ValueSet.of(value));
  }

  /// The facts about which something was said, in dictionary order.
  public List<FactId> stated() {
    return dictionary.facts().stream().filter(fact -> isSet(dictionary.indexOf(fact))).toList();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Facts facts && facts.dictionary.equals(dictionary) && Arrays.equals(sets, facts.sets);
  }

  @Override
  public int hashCode() {
    return Objects.hash(dictionary, Arrays.hashCode(sets));
  }

  private static int known(Dictionary dictionary, FactId fact) {
    int index = dictionary.indexOf(fact);
    if (index < 0) {
      throw new OsteonBugException("The dictionary has no fact `" + fact + "`.");
    }
    return index;
  }

  /// Collects facts. What is known of a set is one range: a union of several is our own bug. What a user wrote must have been checked against the dictionary before: an unknown fact, an empty
  /// set or a value outside the domain is our own bug here.
  public static final class Builder {

    private final Dictionary dictionary;
    private final @Nullable ValueSet[] sets;

    private Builder(Facts start) {
      dictionary = start.dictionary;
      sets = start.sets.clone();
    }

    public Builder set(FactId fact, ValueSet values) {
      return set(known(dictionary, fact), values);
    }

    public Builder set(FactId fact, Value value) {
      return set(fact, ValueSet.of(value));
    }

    /// Sets the fact with this index.
    public Builder set(int index, ValueSet values) {
      var domain = dictionary.domain(index);
      boolean split = values instanceof ValueSet.Sets sets && sets.ranges().size() != 1;
      if (values.isEmpty() || split || !values.isSubsetOf(domain.all())) {
        throw new OsteonBugException(
            "Fact `" + dictionary.facts().get(index) + "` cannot be " + values + " in " + domain + ".");
      }
      sets[index] = values;
      return this;
    }

    public Facts build() {
      return new Facts(dictionary, sets.clone());
    }
  }
}
