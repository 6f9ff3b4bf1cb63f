package org.osteon.planning.evaluation;

import org.osteon.decision.markdown.FrontMatter;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.OutputClause;

/// What a table is for. The names of its outputs tell it.
public enum Role {
  /// Indicates options: outputs `option`, `position`, `slot`.
  OPTION,
  /// Says what a hospital prefers among the options that remain: outputs `option`, `preference`.
  PREFERENCE,
  /// Raises alerts: outputs `alert`, `severity`.
  ALERT,
  /// Sets goals: outputs `goal`, `intent`.
  GOAL,
  /// Says what a body can bear: has one parameter and the outputs `effect`, `reason`.
  SAFETY,
  /// Says what must not meet: has the parameters `one` and perhaps `other`, and the outputs `alert`, `severity`.
  CLASH,
  /// Keeps plans in draft: outputs `item`, `release`.
  RELEASE,
  /// Says which facts this patient need not be asked about: outputs `fact`, `ask`.
  RELEVANCE,
  /// Gives a stage: stands in a document of kind `staging` with output `stage` or `category`.
  STAGING,
  /// Serves other tables only.
  INTERMEDIATE;

  static Role of(DecisionTable table, FrontMatter document) {
    if (table.isKnowledgeModel()) {
      return hasOutput(table, "effect") ? SAFETY : hasOutput(table, "alert") ? CLASH : INTERMEDIATE;
    }
    if (hasOutput(table, "option") && hasOutput(table, "position") && hasOutput(table, "slot")) {
      return OPTION;
    }
    if (hasOutput(table, "option") && hasOutput(table, "preference")) {
      return PREFERENCE;
    }
    if (hasOutput(table, "alert") && hasOutput(table, "severity")) {
      return ALERT;
    }
    if (hasOutput(table, "item") && hasOutput(table, "release")) {
      return RELEASE;
    }
    if (hasOutput(table, "fact") && hasOutput(table, "ask")) {
      return RELEVANCE;
    }
    if (hasOutput(table, "goal") && hasOutput(table, "intent")) {
      return GOAL;
    }
    return isStaging(table, document) ? STAGING : INTERMEDIATE;
  }

  private static boolean isStaging(DecisionTable table, FrontMatter document) {
    return document.kind() == FrontMatter.Kind.STAGING && (hasOutput(table, "stage") || hasOutput(table, "category"));
  }

  private static boolean hasOutput(DecisionTable table, String name) {
    return table.outputs().contains(new OutputClause(name));
  }
}
