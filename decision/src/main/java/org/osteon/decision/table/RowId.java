package org.osteon.decision.table;

/// The name of a table row, unique in the knowledge base and stable for good: plans, tests and safety files cite it.
public record RowId(String name) implements Comparable<RowId> {

  @Override
  public int compareTo(RowId other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
