package org.osteon.decision.evaluate;

/// How big exact answers may grow before they are refused, never approximated.
///
/// @param tableNodes
///          the nodes of one table's compiled diagram; beyond it compiling refuses the table (OST-GDL-0060)
/// @param caseNodes
///          the diagram nodes made for one case to combine decisions that share open facts; beyond it the decision
///          has failed (OST-GDL-0072)
/// @param results
///          the results listed one by one for a collecting table (OST-GDL-0073)
public record Limits(int tableNodes, int caseNodes, int results) {

  public static final Limits DEFAULT = new Limits(1_000_000, 200_000, 4096);
}
