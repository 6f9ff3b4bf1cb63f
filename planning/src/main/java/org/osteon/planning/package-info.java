/// From a case to a calendar: facts, evaluation, options, plan. Pure: no clock, file, network, log or locale.
@NullMarked
package org.osteon.planning;

import org.jspecify.annotations.NullMarked;
