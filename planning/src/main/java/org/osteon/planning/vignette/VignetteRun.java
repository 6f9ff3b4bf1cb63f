package org.osteon.planning.vignette;

import java.util.List;
import java.util.Set;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.table.RowId;
import org.osteon.planning.diagnostic.PlanningCode;
import org.osteon.planning.evaluation.CaseEvaluation;
import org.osteon.planning.facts.CaseFacts;
import org.osteon.planning.facts.FactDerivation;
import org.osteon.planning.plan.Plan;
import org.osteon.planning.plan.Planner;

/// One vignette with everything that came of it. One thread at a time may use it.
public final class VignetteRun {

  private final Vignette vignette;
  private final Planner planner;
  private final CaseFacts facts;
  private final CaseEvaluation evaluation;
  private final Plan plan;

  private VignetteRun(Vignette vignette, Planner planner, CaseFacts facts, CaseEvaluation evaluation) {
    this.vignette = vignette;
    this.planner = planner;
    this.facts = facts;
    this.evaluation = evaluation;
    this.plan = planner.plan(vignette.record(), facts, evaluation);
  }

  /// Plans the case of a vignette.
  public static VignetteRun of(Vignette vignette, Planner planner) {
    var facts = FactDerivation.derive(vignette.record(), planner.knowledge().vocabulary());
    return new VignetteRun(vignette, planner, facts, planner.guidelines().evaluate(facts));
  }

  public Vignette vignette() {
    return vignette;
  }

  public CaseFacts facts() {
    return facts;
  }

  public CaseEvaluation evaluation() {
    return evaluation;
  }

  public Plan plan() {
    return plan;
  }

  /// The rows that are certain in this case: of every decision, and of every parameterised table for the options that the
  /// plan lists or the board chose, and their drugs. In the order of the knowledge base, decisions first.
  public Set<RowId> firedRows() {
    return FiredRows.of(this);
  }

  /// What safety tables certainly say of the options that the plan lists, blocked ones among them, or the board chose, and
  /// of their drugs: drug or option, effect and reason, as in `doxorubicin reduce transaminases-high`.
  public Set<String> heldCautions() {
    return HeldCautions.of(this);
  }

  /// Every expectation that is not met, in words; empty when all are.
  public List<String> unmet() {
    return Verdicts.of(this);
  }

  /// The same, each as OST-VIG-0003.
  public List<Diagnostic> faults() {
    return unmet().stream().map(fault -> Diagnostic.of(PlanningCode.UNMET, vignette.place(), fault)).toList();
  }

  Planner planner() {
    return planner;
  }
}
