/// When: pathways and schedules instantiated with dates.
@NullMarked
package org.osteon.planning.calendar;

import org.jspecify.annotations.NullMarked;
