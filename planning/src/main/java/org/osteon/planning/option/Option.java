package org.osteon.planning.option;

import java.util.List;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.planning.knowledge.Modality;
import org.osteon.planning.knowledge.Slot;

/// Something that can be done for this patient, with everything that speaks for it and against it.
///
/// @param id
///          its id in the catalogue
/// @param slot
///          where on the pathway it belongs
/// @param conditions
///          all must be met; not empty when and only when the status is provisional
/// @param otherWays
///          other sets of conditions under which it would stand as well; empty unless provisional
/// @param authorities
///          every position that holds or may hold, strongest first; at least one
/// @param blockedBy
///          the contraindications that hold; not empty when and only when the status is blocked
/// @param cautions
///          dose reduction and monitoring that safety tables ask for
/// @param preferences
///          what local policy says about it; empty unless a policy was added
/// @param protocol
///          the id of its protocol; empty when there is none
/// @param doseOf
///          the id of the offered treatment whose dose it is; empty unless it is a prescription
/// @param patientWords
///          one plain sentence for the patient; empty when the catalogue has none
public record Option(String id, String label, Modality modality, Slot slot, OptionStatus status,
    List<Condition> conditions, List<List<Condition>> otherWays, List<AuthorityPosition> authorities,
    List<Finding> because, List<Caution> blockedBy, List<Caution> cautions, List<Preference> preferences,
    String protocol, String doseOf, String patientWords) {

  public Option {
    conditions = List.copyOf(conditions);
    otherWays = otherWays.stream().map(List::copyOf).toList();
    authorities = List.copyOf(authorities);
    because = List.copyOf(because);
    blockedBy = List.copyOf(blockedBy);
    cautions = List.copyOf(cautions);
    preferences = List.copyOf(preferences);
    if (authorities.isEmpty()) {
      throw new OsteonBugException("Option " + id + " has no authority.");
    }
    if ((status == OptionStatus.BLOCKED) == blockedBy.isEmpty()) {
      throw new OsteonBugException("Option " + id + " is blocked without a reason, or has one and is not.");
    }
    if ((status == OptionStatus.PROVISIONAL) == conditions.isEmpty()) {
      throw new OsteonBugException("Option " + id + " is provisional without a condition, or has one and is not.");
    }
  }

  /// This option, with what local policy changed; a preference that another one outweighs changed nothing.
  Option passing(List<String> labels) {
    int rank = Preference.rank(preferences);
    var moved = preferences.stream().map(preference -> rank == Preference.rank(List.of(preference))
        ? preference.passing(labels)
        : preference).toList();
    return new Option(id, label, modality, slot, status, conditions, otherWays, authorities, because, blockedBy,
        cautions, moved, protocol, doseOf, patientWords);
  }

  /// This option, blocked by contraindications that hold.
  Option blocked(List<Caution> contraindications) {
    return new Option(id, label, modality, slot, OptionStatus.BLOCKED, List.of(), List.of(), authorities, because,
        contraindications, cautions, preferences, protocol, doseOf, patientWords);
  }

  /// This option as the dose of an offered treatment.
  Option asDoseOf(String treatment) {
    return new Option(id, label, modality, slot, status, conditions, otherWays, authorities, because, blockedBy,
        cautions,
        preferences, protocol, treatment, patientWords);
  }
}
