package org.osteon.fhir.cql;

import java.util.List;

/// One CQL library.
///
/// @param name
///          its identifier, such as `OsteonSafetyMethotrexate`; unique
/// @param title
///          for people
/// @param text
///          the whole source
/// @param documents
///          ids of the guideline documents whose tables it holds; empty for the facts and the contraindications
/// @param includes
///          names of the libraries it includes, in the order of its source
public record CqlLibrary(String name, String version, String title, String text, List<String> documents,
    List<String> includes) {

  public CqlLibrary {
    documents = List.copyOf(documents);
    includes = List.copyOf(includes);
  }
}
