package org.osteon.decision.table;

/// An output column, written `→ name`.
public record OutputClause(String name) {}
