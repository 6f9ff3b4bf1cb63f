package org.osteon.planning.knowledge;

import org.osteon.decision.feel.UnaryTests;

/// One condition of a pathway.
///
/// @param input
///          a fact, a decision, or `decision.output`
public record PathwayCondition(String input, UnaryTests tests) {}
