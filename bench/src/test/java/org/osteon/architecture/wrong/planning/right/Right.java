package org.osteon.architecture.wrong.planning.right;

import org.osteon.architecture.wrong.planning.left.Left;

/// One half of a cycle of packages.
public record Right(Left other) {}
