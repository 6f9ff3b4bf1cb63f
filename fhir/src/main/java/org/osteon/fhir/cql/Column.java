package org.osteon.fhir.cql;

import java.util.List;
import java.util.SequencedMap;

/// What the cells of a column are about, in CQL.
sealed interface Column {

  /// A single value that is null only when nobody knows it: a fact or a parameter.
  record Single(String value) implements Column {}

  /// A set that is null only when nobody knows it.
  record Set(String value) implements Column {}

  /// An output of another table with at most one result.
  ///
  /// @param value
  ///          null when it is not known, and when there is none
  /// @param absent
  ///          whether there is none; null when that is not known
  record Output(String value, String absent) implements Column {}

  /// The set of the names that the rows of a collecting table give.
  ///
  /// @param rowsByElement
  ///          for each name the conditions of the rows that give it
  record Collected(SequencedMap<String, List<String>> rowsByElement) implements Column {}
}
