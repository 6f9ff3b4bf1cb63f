package org.osteon.fhir.terminology;

import java.util.Map;
import org.osteon.decision.value.FactId;

/// The tables behind the terminology.
///
/// @param systemByUri every accepted spelling of a code system → its short name
/// @param facts code → facts it asks for
/// @param values per fact, code → values it means
/// @param valuesBeside the same for codes that prove nothing alone
/// @param shapes code → names of record shapes; system `any` when the system does not matter
/// @param texts per fact, whole text in lower case → value
/// @param drugs code → drug ids
/// @param drugNames drug name in lower case → drug id
record TerminologyTables(Map<String, String> systemByUri, CodeTable<FactId> facts,
        Map<FactId, CodeTable<String>> values, Map<FactId, CodeTable<String>> valuesBeside, CodeTable<String> shapes,
        Map<FactId, Map<String, String>> texts, CodeTable<String> drugs, Map<String, String> drugNames,
        CodeTable<Gene> genes, Map<String, Gene> geneBySymbol) {
}
