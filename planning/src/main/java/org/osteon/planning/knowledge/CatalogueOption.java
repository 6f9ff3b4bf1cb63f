package org.osteon.planning.knowledge;

import java.util.List;
import org.osteon.planning.vocabulary.Code;

/// Something that can be offered to a patient: an operation, a regimen, a test, a referral …
///
/// @param id
///          such as `regimen:map`
/// @param patient
///          one plain sentence for the patient; may be empty
/// @param drugs
///          ids of the drug list; empty unless systemic or targeted
/// @param doseOf
///          ids of the treatments whose dose it is: a plan lists it under one of them, and never without; empty unless it
///          is a prescription
/// @param protocol
///          id of the protocol that carries it out; empty when there is none
/// @param codes
///          may be empty
public record CatalogueOption(String id, String label, Modality modality, String patient, List<String> drugs,
    List<String> doseOf, String protocol, OptionDuration duration, List<Code> codes) {
  public CatalogueOption {
    drugs = List.copyOf(drugs);
    doseOf = List.copyOf(doseOf);
    codes = List.copyOf(codes);
  }
}
