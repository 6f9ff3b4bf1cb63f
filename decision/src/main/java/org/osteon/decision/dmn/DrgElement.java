package org.osteon.decision.dmn;

import java.util.SequencedMap;
import org.osteon.decision.table.DecisionId;

/// A decision or business knowledge model whose logic is a decision table.
///
/// @param xml the element itself
/// @param table its decision table
/// @param name its FEEL name
/// @param title its heading
/// @param parameters ids by FEEL name, without those that only hand on what is in scope; empty for a decision
/// @param outputs ids by FEEL name, in table order
record DrgElement(XmlElement xml, XmlElement table, String name, DecisionId id, String title,
    SequencedMap<String, String> parameters, SequencedMap<String, String> outputs) {}
