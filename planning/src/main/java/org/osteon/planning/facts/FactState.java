package org.osteon.planning.facts;

import org.osteon.decision.value.FactId;
import org.osteon.decision.value.ValueSet;
import org.osteon.planning.casefile.ClinicalDate;

/// What may be concluded about one fact.
///
/// @param values
///          the values that the fact may still have; never empty; the whole domain when unknown
/// @param date
///          when it was so; undated when nothing usable was recorded
/// @param asRecorded
///          the value in the record's words and unit, or the computed value; empty when there is none
public record FactState(FactId fact, ValueSet values, Knowledge knowledge, ClinicalDate date, String asRecorded,
    Provenance provenance) {}
