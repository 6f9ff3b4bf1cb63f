/// What each guideline says about one case: every table evaluated, by role, with the facts that speak.
@NullMarked
package org.osteon.planning.evaluation;

import org.jspecify.annotations.NullMarked;
