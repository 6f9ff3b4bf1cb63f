/// Decision tables as data: clauses, rules, hit policies. No meaning beyond the words.
@NullMarked
package org.osteon.decision.table;

import org.jspecify.annotations.NullMarked;
