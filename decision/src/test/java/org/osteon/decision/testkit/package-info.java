/// Seeded, shrinking generators and the slow, obvious interpreter that is the reference for every engine.
@NullMarked
package org.osteon.decision.testkit;

import org.jspecify.annotations.NullMarked;
