/// Amounts with UCUM units: exact decimals, converted on purpose or refused.
@NullMarked
package org.osteon.planning.quantity;

import org.jspecify.annotations.NullMarked;
