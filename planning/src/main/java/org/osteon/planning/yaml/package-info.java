/// YAML as a tree with line numbers; what a hostile or careless file may do is limited here.
@NullMarked
package org.osteon.planning.yaml;

import org.jspecify.annotations.NullMarked;
