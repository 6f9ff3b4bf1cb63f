package org.osteon.planning.vocabulary;

/// What a result is used for; it selects how old the result may be. Named in `purposes.yaml`, such as `chemotherapy`.
public record Purpose(String name) {

  @Override
  public String toString() {
    return name;
  }
}
