/// Decision tables: parse, compile, evaluate with missing data, explain, verify, compare and export. Knows no medicine.
@NullMarked
package org.osteon.decision;

import org.jspecify.annotations.NullMarked;
