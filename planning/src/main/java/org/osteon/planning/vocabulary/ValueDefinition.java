package org.osteon.planning.vocabulary;

import java.util.List;

/// One allowed value of a fact: its name in tables, its label for people, and the codes by which records say it.
///
/// @param codes
///          may be empty
public record ValueDefinition(String name, String label, List<Code> codes) {
  public ValueDefinition {
    codes = List.copyOf(codes);
  }
}
