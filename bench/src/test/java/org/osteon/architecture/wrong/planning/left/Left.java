package org.osteon.architecture.wrong.planning.left;

import org.osteon.architecture.wrong.planning.right.Right;

/// One half of a cycle of packages.
public record Left(Right other) {}
