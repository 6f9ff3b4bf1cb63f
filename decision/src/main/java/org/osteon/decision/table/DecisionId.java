package org.osteon.decision.table;

/// The name of a decision or of a parameterised table, unique in the knowledge base.
public record DecisionId(String name) implements Comparable<DecisionId> {

  @Override
  public int compareTo(DecisionId other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
