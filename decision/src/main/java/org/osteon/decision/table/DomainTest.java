package org.osteon.decision.table;

import org.osteon.decision.feel.UnaryTests;

/// One condition of a declared domain: the table only speaks where the tests accept the fact or parameter.
///
/// @param on
///          a fact or a parameter
public record DomainTest(InputExpression on, UnaryTests tests) {}
