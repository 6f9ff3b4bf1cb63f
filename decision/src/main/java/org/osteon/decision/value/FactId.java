package org.osteon.decision.value;

/// The name of a fact that tables ask about, as the dictionary declares it.
public record FactId(String name) implements Comparable<FactId> {

  @Override
  public int compareTo(FactId other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
