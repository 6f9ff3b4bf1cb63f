/// The data dictionary: every fact that can be asked, with its values, unit, codes and how long it stays valid.
@NullMarked
package org.osteon.planning.vocabulary;

import org.jspecify.annotations.NullMarked;
