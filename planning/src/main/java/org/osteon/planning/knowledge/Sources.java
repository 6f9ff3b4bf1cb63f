package org.osteon.planning.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osteon.decision.diagnostic.NearMisses;
import org.osteon.planning.diagnostic.PlanningCode;
import org.osteon.planning.yaml.Fields;

/// The references that one file lists under `sources`, by key.
record Sources(Map<String, String> referenceByKey) {

  static Sources read(Fields root) {
    var references = new LinkedHashMap<String, String>();
    root.fields("sources").ifPresent(list -> list.entries().forEach(entry -> references.put(entry.key(), list.text(entry
        .key()))));
    return new Sources(references);
  }

  /// The citations under `source`; OST-KNB-0004 for a key that is not listed.
  List<Citation> cited(Fields fields) {
    return fields.texts("source").stream().map(key -> {
      var reference = referenceByKey.get(key);
      if (reference == null) {
        fields.fault(PlanningCode.UNKNOWN_SOURCE, "source", "`" + key + "`", NearMisses.advice(key, referenceByKey
            .keySet()));
      }
      return Optional.ofNullable(reference).map(text -> new Citation(key, text));
    }).flatMap(Optional::stream).toList();
  }

  /// The word under `status`; OST-KNB-0005 for any other.
  static EvidenceStatus status(Fields fields) {
    var word = fields.text("status");
    var status = EvidenceStatus.ofKey(word);
    if (status.isEmpty() && !word.isEmpty()) {
      fields.fault(PlanningCode.UNKNOWN_WORD, "status", "`" + word + "`", List.of(
          "Write `seen`, `secondary` or `unverified`."));
    }
    return status.orElse(EvidenceStatus.UNVERIFIED);
  }

  /// The word under `slot`; OST-KNB-0005 for any other.
  static Optional<Slot> slot(Fields fields, String key, String word) {
    var slot = Slot.ofKey(word);
    if (slot.isEmpty()) {
      fields.fault(PlanningCode.UNKNOWN_WORD, key, "`" + word + "`", NearMisses.advice(word, List.of(Slot.values())
          .stream().map(Slot::key).toList()));
    }
    return slot;
  }
}
