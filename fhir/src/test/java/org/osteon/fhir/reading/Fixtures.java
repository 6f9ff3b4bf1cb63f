package org.osteon.fhir.reading;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.planning.casefile.CaseRecord;
import org.osteon.planning.casefile.RecordedFact;
import org.osteon.planning.casefile.RecordedValue;
import org.osteon.planning.knowledge.DrugEntry;
import org.osteon.planning.knowledge.KnowledgeFiles;
import org.osteon.planning.vocabulary.Code;
import org.osteon.planning.vocabulary.Vocabulary;
import org.osteon.planning.vocabulary.VocabularyReader;

/// The packaged vocabulary with a few drugs, and short ways to read bundles with it.
final class Fixtures {

  static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
  static final Vocabulary VOCABULARY = VocabularyReader
      .read(KnowledgeFiles.packaged().orBug().in("vocabulary/", ".yaml"), _ -> Optional.empty()).orBug();
  static final CaseBundleReader READER = CaseBundleReader.of(VOCABULARY, List.of(
      drug("doxorubicin", "anthracycline", "3639", "L01DB01"), drug("cisplatin", "platinum", "2555", "L01XA01"),
      drug("methotrexate", "antimetabolite", "6851", "L01BA01"),
      drug("cyclophosphamide", "oxazaphosphorine", "3002", "L01AA01"),
      drug("ifosfamide", "oxazaphosphorine", "5657", "L01AA06"),
      drug("vincristine", "vinca-alkaloid", "11202", "L01CA02"), drug("mesna", "uroprotector", "44", "V03AF01")));

  private Fixtures() {}

  private static DrugEntry drug(String id, String drugClass, String rxnorm, String atc) {
    return new DrugEntry(id, id.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + id.substring(1), drugClass,
        List.of(new Code("rxnorm", rxnorm, true), new Code("atc", atc, true)));
  }

  static Checked<CaseRecord> read(String json) {
    return READER.read(json.getBytes(StandardCharsets.UTF_8), "bundle.json", new Today.OfBundle(TODAY));
  }

  /// The fact's values as `id = value on date`, without sources: what must be the same whatever the shape of
  /// the record.
  static List<String> facts(CaseRecord record) {
    return record.facts().stream().map(Fixtures::line).distinct().sorted().toList();
  }

  static String line(RecordedFact fact) {
    var date = fact.date().text().isEmpty() ? "" : " on " + fact.date().text();
    return fact.fact() + " = " + value(fact.value()) + date;
  }

  private static String value(RecordedValue value) {
    return switch (value) {
      case RecordedValue.Exact exact -> exact.value().text();
      case RecordedValue.Partial partial -> partial.values().toString();
      case RecordedValue.Absent absent -> "absent(" + absent.reason().key() + ")";
    };
  }

  static List<String> events(CaseRecord record) {
    var lines = new ArrayList<String>();
    record.events().forEach(event -> lines.add(event.toString().replaceAll("source=ResourceElement\\[[^]]*\\]", "")
        .replaceAll("Unit\\[code=([^,]*),[^]]*\\]", "$1")));
    lines.sort(null);
    return lines;
  }
}
