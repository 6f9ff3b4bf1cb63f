package org.osteon.planning.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.Place;
import org.osteon.decision.evaluate.DecisionModel;
import org.osteon.decision.markdown.SourceText;
import org.osteon.planning.vocabulary.Treatments;
import org.osteon.planning.vocabulary.Vocabulary;
import org.osteon.planning.vocabulary.VocabularyReader;
import org.osteon.planning.yaml.Fields;
import org.osteon.planning.yaml.YamlDocument;
import org.osteon.planning.yaml.YamlNode;

/// Everything the product knows, read once and checked as a whole: every name that one part uses, another part declares.
/// Immutable and thread-safe.
public final class KnowledgeBase {
  private static final String FORMAT = "osteon-knowledge/1";
  private static final String EDITION = "knowledge.yaml";
  private static final String REGIMEN = "regimen:";
  private static final String OPERATION = "operation:";

  private final Edition edition;
  private final String contentHash;
  private final Vocabulary vocabulary;
  private final Catalogue catalogue;
  private final DecisionModel model;
  private final List<Pathway> pathways;
  private final SequencedMap<String, Schedule> scheduleByOption;
  private final SequencedMap<String, ReleaseItem> releaseItems;
  private final ReviewSummary review;

  /// What `knowledge.yaml` says.
  private record Edition(String version, LicenceTerms licences) {}

  private KnowledgeBase(Edition edition, String contentHash, Vocabulary vocabulary, Catalogue catalogue,
      DecisionModel model, List<Pathway> pathways, SequencedMap<String, Schedule> scheduleByOption,
      SequencedMap<String, ReleaseItem> releaseItems) {
    this.edition = edition;
    this.contentHash = contentHash;
    this.vocabulary = vocabulary;
    this.catalogue = catalogue;
    this.model = model;
    this.pathways = List.copyOf(pathways);
    this.scheduleByOption = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(scheduleByOption));
    this.releaseItems = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(releaseItems));
    this.review = ReviewSummary.of(model.documents());
  }

  /// The knowledge base that was packaged with this program.
  public static Checked<KnowledgeBase> packaged() {
    return KnowledgeFiles.packaged().then(KnowledgeBase::read);
  }

  /// Reads and checks a knowledge base. Refuses it with every fault of every file at once; what nothing refers to is a
  /// warning.
  public static Checked<KnowledgeBase> read(KnowledgeFiles files) {
    var faults = new ArrayList<Diagnostic>();
    var edition = edition(files, faults);
    var catalogue = new CatalogueReader(faults).read(files.in("catalogue/", ".yaml"));
    var pathways = new PathwayReader(faults).read(files.in("pathways/", ".yaml"));
    var schedules = new ScheduleReader(faults).read(files.in("protocols/schedules/", ".yaml"));
    var items = new ReleaseReader(faults).read(files.in("release/", ".yaml"));
    var vocabulary = VocabularyReader.read(files.in("vocabulary/", ".yaml"), new UcumLibrary());
    faults.addAll(vocabulary.all());
    return vocabulary.then(words -> {
      var complete = words.with(treatments(words.treatments(), catalogue, items.keySet()));
      var model = DecisionModel.read(guidelines(files), complete);
      faults.addAll(model.all());
      return model.then(tables -> {
        faults.addAll(new CrossReferences(complete, catalogue, tables, pathways, schedules, items.keySet()).check());
        return Checked.of(new KnowledgeBase(edition, files.contentHash(), complete, catalogue, tables, pathways,
            schedules, items));
      });
    }) instanceof Checked.Accepted<KnowledgeBase>(var base, _)
        ? Checked.of(base, distinct(faults))
        : new Checked.Refused<>(distinct(faults));
  }

  private static List<Diagnostic> distinct(List<Diagnostic> faults) {
    return List.copyOf(new LinkedHashSet<>(faults));
  }

  private static List<SourceText> guidelines(KnowledgeFiles files) {
    return files.in("guidelines/", ".md").entrySet().stream()
        .map(file -> new SourceText(file.getKey(), file.getValue()))
        .toList();
  }

  private static Treatments treatments(Treatments known, Catalogue catalogue, Set<String> items) {
    var regimens = catalogue.options().values().stream().filter(option -> option.id().startsWith(REGIMEN)).collect(
        Collectors.toMap(option -> option.id().substring(REGIMEN.length()), CatalogueOption::drugs));
    var operations = catalogue.options().keySet().stream().filter(id -> id.startsWith(OPERATION)).collect(Collectors
        .toSet());
    var classes = catalogue.drugs().values().stream().filter(drug -> !drug.drugClass().isEmpty()).collect(Collectors
        .toMap(DrugEntry::id, DrugEntry::drugClass));
    return known.withCatalogue(catalogue.drugs().keySet(), regimens, operations).withChoices(catalogue.options()
        .keySet(), classes, items);
  }

  private static Edition edition(KnowledgeFiles files, List<Diagnostic> faults) {
    var document = YamlDocument.read(files.textByPath().getOrDefault(EDITION, ""), EDITION);
    faults.addAll(document.all());
    if (!(document instanceof Checked.Accepted<YamlNode.Mapping>(var mapping, _))) {
      return new Edition("", LicenceTerms.NONE);
    }
    var root = new Fields(mapping, Place.of(EDITION), faults);
    root.format("knowledge", FORMAT);
    var edition = new Edition(root.text("version"), root.fields("licences").map(LicenceTerms::read).orElse(
        LicenceTerms.NONE));
    root.finish();
    return edition;
  }

  /// The same base with other tables over the same vocabulary, for those who try what a change would do. It keeps the hash
  /// of the files it was read from.
  public KnowledgeBase withTables(DecisionModel tables) {
    return new KnowledgeBase(edition, contentHash, vocabulary, catalogue, tables, pathways, scheduleByOption,
        releaseItems);
  }

  /// The edition of the whole, such as `2026.1`.
  public String version() {
    return edition.version();
  }

  /// Under which terms content may stand here; nothing is permitted where `knowledge.yaml` does not say.
  public LicenceTerms licences() {
    return edition.licences();
  }

  /// See [KnowledgeFiles#contentHash].
  public String contentHash() {
    return contentHash;
  }

  /// The data dictionary; it knows the drugs, regimens and operations of the catalogue.
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  /// All tables, compiled.
  public DecisionModel model() {
    return model;
  }

  /// In the order of their files.
  public List<Pathway> pathways() {
    return pathways;
  }

  /// When things happen for an option; empty when no schedule is encoded.
  public Optional<Schedule> schedule(String option) {
    return Optional.ofNullable(scheduleByOption.get(option));
  }

  /// What can keep a plan in draft, by id, in the order of the files.
  public SequencedMap<String, ReleaseItem> releaseItems() {
    return releaseItems;
  }

  /// How far the content was checked and reviewed.
  public ReviewSummary review() {
    return review;
  }

  /// All schedules by option, in the order of their files.
  public Map<String, Schedule> schedules() {
    return scheduleByOption;
  }
}
