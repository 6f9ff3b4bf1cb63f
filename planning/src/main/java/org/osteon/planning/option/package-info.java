/// What is possible for one case and why not: options, conditions, safety, questions, alerts, disagreements.
@NullMarked
package org.osteon.planning.option;

import org.jspecify.annotations.NullMarked;
