package org.osteon.decision.dmn;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.InputExpression;

/// The tables with parameters that no column calls: a program hands them their arguments, once for each option or drug.
///
/// As business knowledge models nothing in the file would ever run them, and engines without such models could not. They are
/// written as decisions, with their parameters as further inputs.
final class Standalone {

  private final Set<DecisionId> called = new HashSet<>();

  Standalone(List<DecisionTable> tables) {
    for (var table : tables) {
      for (var input : table.inputs()) {
        if (input.expression() instanceof InputExpression.Invocation call) {
          called.add(call.knowledgeModel());
        }
      }
    }
  }

  boolean contains(DecisionTable table) {
    return table.isKnowledgeModel() && !called.contains(table.id());
  }
}
