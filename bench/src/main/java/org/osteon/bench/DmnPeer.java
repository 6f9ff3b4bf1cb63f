package org.osteon.bench;

import java.util.Map;
import org.osteon.decision.table.DecisionId;

/// A DMN engine that has one exported file open.
interface DmnPeer {

  /// What the engine says for a case in which every input has a value.
  interface Answers {
    /// The result of a decision of the file, as [DmnTexts] writes it.
    String text(DecisionId decision);
  }

  /// @param inputs
  ///          values by FEEL name: facts, and the parameters of tables that have some
  Answers evaluate(Map<String, Object> inputs);
}
