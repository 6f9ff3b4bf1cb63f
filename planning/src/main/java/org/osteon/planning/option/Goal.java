package org.osteon.planning.option;

import org.osteon.planning.evaluation.RowCitation;

/// What treatment is to achieve.
///
/// @param intent
///          curative, disease-control, palliative or diagnostic
/// @param certain
///          whether it holds whatever the missing facts are; else it may hold
public record Goal(String id, String label, String intent, boolean certain, RowCitation citation) {}
