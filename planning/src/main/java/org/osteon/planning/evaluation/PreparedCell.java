package org.osteon.planning.evaluation;

import org.osteon.decision.feel.UnaryTests;
import org.osteon.decision.table.InputExpression;
import org.osteon.decision.value.ValueSet;

/// One condition as the tables write it, prepared once for all cases. Equal conditions of all rows are one.
///
/// @param id
///          its place among all conditions, from 0
/// @param needed
///          the values that meet it
/// @param meetsAll
///          whether every value of the domain meets it
public record PreparedCell(int id, InputExpression input, UnaryTests tests, ValueSet needed, boolean meetsAll,
    boolean context) {}
