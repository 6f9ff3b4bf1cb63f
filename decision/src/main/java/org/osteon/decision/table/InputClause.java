package org.osteon.decision.table;

/// An input column.
public record InputClause(InputExpression expression) {}
