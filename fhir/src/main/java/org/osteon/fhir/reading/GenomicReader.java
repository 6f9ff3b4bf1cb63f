package org.osteon.fhir.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.value.Value;
import org.osteon.decision.value.ValueSet;
import org.osteon.fhir.FhirFault;
import org.osteon.fhir.bundle.Coding;
import org.osteon.fhir.bundle.Concept;
import org.osteon.fhir.bundle.Resource;
import org.osteon.fhir.bundle.Resource.Element;
import org.osteon.fhir.reading.Reading.Warned;

/// Variants, fusions and in-situ hybridization. A gene that was not studied is unknown, never negative.
///
/// A negative is a variant that is called absent, or a region studied that covers the gene while no variant of this
/// record
/// is in it (read for IDH1 only: a region of DNA proves no fusion absent).
final class GenomicReader {

  private static final Pattern R132 = Pattern.compile("(?:^|[^A-Z0-9])(?:R|ARG)132(?!\\d)");
  private static final Pattern TWO_GENES = Pattern
      .compile("([A-Za-z0-9]+(?:-[0-9][A-Za-z0-9]*)?)\\s*(?:::|/|-)\\s*([A-Za-z0-9]+(?:-[0-9][A-Za-z0-9]*)?).*");

  private final ReadingContext context;
  private final Set<String> genesWithVariants;

  /// @param resources
  ///          all resources of the patient; a gene in any variant of them is not silently negative
  GenomicReader(ReadingContext context, List<Resource> resources) {
    this.context = context;
    genesWithVariants = new HashSet<>();
    resources.stream().filter(it -> context.terminology().is(it.concept("code"), "variant"))
        .forEach(it -> genesWithVariants.addAll(genes(it).shapes()));
  }

  List<Reading> read(Resource resource, Stamp stamp) {
    var shapes = context.terminology().shapes(resource.concept("code"));
    if (shapes.contains("variant")) {
      return variant(resource, stamp);
    }
    if (shapes.contains("region-studied")) {
      return regionStudied(resource, stamp);
    }
    if (shapes.contains("fusion-by-fish-ewsr1")) {
      return hybridization(resource, "fusion", stamp);
    }
    return shapes.contains("amplification-by-fish-mdm2") ? hybridization(resource, "mdm2-amplified", stamp) : List.of();
  }

  /// The genes of an Observation: what they are to us, the paths that say so, and ids whose display names another gene.
  private record Genes(Set<String> shapes, List<String> used, List<Coding> contradicting, int count) {}

  private Genes genes(Resource resource) {
    var shapes = new LinkedHashSet<String>();
    var used = new ArrayList<String>();
    var contradicting = new ArrayList<Coding>();
    int count = 0;
    for (var component : resource.root().elements("component")) {
      var code = component.concept("code");
      var value = component.concept("valueCodeableConcept");
      if (context.terminology().is(code, "studied-gene")) {
        for (var coding : value.codings()) {
          count++;
          var byId = context.terminology().shapes(coding);
          var byName = context.terminology().geneShapes(coding.display());
          shapes.addAll(byId);
          shapes.addAll(byName);
          if (!byId.isEmpty()) {
            used.addAll(context.terminology().known(code));
            used.add(coding.path());
            used.add(value.path());
          }
          if (!byId.isEmpty() && !byName.isEmpty() && !byId.equals(byName)) {
            contradicting.add(coding);
          }
        }
      } else if (context.terminology().is(code, "fusion-text")) {
        var text = value.isEmpty() ? component.text("valueString") : value.words();
        var partners = partners(text);
        if (!partners.isEmpty()) {
          shapes.addAll(partners);
          count += 2;
          used.addAll(context.terminology().known(code));
          used.addAll(value.paths());
          used.add(component.path("valueString"));
        }
      }
    }
    return new Genes(shapes, used, contradicting, count);
  }

  private Set<String> partners(String text) {
    var matcher = TWO_GENES.matcher(text.strip());
    var shapes = new LinkedHashSet<String>();
    if (matcher.matches()) {
      shapes.addAll(context.terminology().geneShapes(matcher.group(1)));
      shapes.addAll(context.terminology().geneShapes(matcher.group(2)));
      if (matcher.group(1).equalsIgnoreCase("HEY1") && matcher.group(2).equalsIgnoreCase("NCOA2")) {
        shapes.add("hey1-ncoa2");
      }
    }
    return shapes;
  }

  private List<Reading> variant(Resource resource, Stamp stamp) {
    var value = resource.concept("valueCodeableConcept");
    boolean present = context.terminology().is(value, "present") || context.terminology().is(value, "positive");
    boolean absent = context.terminology().is(value, "absent") || context.terminology().is(value, "not-detected");
    var genes = genes(resource);
    if (present == absent || germline(resource)) {
      return List.of();
    }
    var used = new ArrayList<>(genes.used());
    used.addAll(context.terminology().known(resource.concept("code")));
    used.addAll(context.terminology().known(value));
    used.addAll(sourceClass(resource));
    var readings = new ArrayList<Reading>();
    readings.addAll(contradictions(genes, present, used, stamp));
    if (readings.isEmpty()) {
      readings.addAll(present ? found(resource, genes, used, stamp) : notFound(genes, used, stamp));
    }
    return readings;
  }

  private boolean germline(Resource resource) {
    return resource.root().elements("component").stream()
        .anyMatch(it -> context.terminology().is(it.concept("code"), "source-class")
            && context.terminology().is(it.concept("valueCodeableConcept"), "germline"));
  }

  private List<String> sourceClass(Resource resource) {
    var paths = new ArrayList<String>();
    resource.root().elements("component").stream()
        .filter(it -> context.terminology().is(it.concept("code"), "source-class")).forEach(it -> {
          paths.addAll(context.terminology().known(it.concept("code")));
          paths.addAll(context.terminology().known(it.concept("valueCodeableConcept")));
        });
    return paths;
  }

  private List<Reading> found(Resource resource, Genes genes, List<String> used, Stamp stamp) {
    var readings = new ArrayList<Reading>();
    var shapes = genes.shapes();
    var proteinChanges = changes(resource);
    if (shapes.contains("gene-idh1")
        && proteinChanges.stream().anyMatch(it -> R132.matcher(it.words().toUpperCase(Locale.ROOT)).find())) {
      var all = new ArrayList<>(used);
      proteinChanges.forEach(it -> all.addAll(it.paths()));
      resource.root().elements("component").stream()
          .filter(it -> context.terminology().is(it.concept("code"), "protein-change"))
          .forEach(it -> all.addAll(context.terminology().known(it.concept("code"))));
      readings.add(flag("idh1-mutation", true, "IDH1 " + proteinChanges.getFirst().words(), all, stamp));
    }
    if (genes.count() < 2) {
      return readings;
    }
    if (shapes.contains("ntrk")) {
      readings.add(flag("ntrk-fusion", true, "NTRK fusion present", used, stamp));
    }
    var fusion = fusion(shapes);
    if (!fusion.isEmpty()) {
      readings.add(
          stamp.values(context.definition("fusion"), new ValueSet.Names(fusion), "fusion present", "component", used));
    }
    return readings;
  }

  private static Set<String> fusion(Set<String> shapes) {
    if (shapes.contains("hey1-ncoa2")) {
      return Set.of("hey1-ncoa2");
    }
    if (shapes.contains("gene-ewsr1")) {
      if (shapes.contains("ets-partner")) {
        return Set.of("ewsr1-ets");
      }
      return shapes.contains("non-ets-partner") ? Set.of("ewsr1-non-ets") : Set.of("ewsr1-ets", "ewsr1-non-ets");
    }
    if (shapes.contains("gene-cic")) {
      return Set.of("cic");
    }
    return shapes.contains("gene-bcor") ? Set.of("bcor") : Set.of();
  }

  private List<Concept> changes(Resource resource) {
    var changes = new ArrayList<Concept>();
    for (var component : resource.root().elements("component")) {
      if (context.terminology().is(component.concept("code"), "protein-change")) {
        component.concept("valueCodeableConcept").codings().forEach(coding -> {
          changes.add(new Concept(List.of(), coding.code(), coding.path()));
          changes.add(new Concept(List.of(), coding.display(), coding.path()));
        });
        changes.add(new Concept(List.of(), component.text("valueString"), component.path("valueString")));
      }
    }
    return changes.stream().filter(it -> !it.text().isEmpty()).toList();
  }

  private List<Reading> notFound(Genes genes, List<String> used, Stamp stamp) {
    var readings = new ArrayList<Reading>();
    if (genes.shapes().contains("gene-idh1")) {
      readings.add(flag("idh1-mutation", false, "IDH1 variant absent", used, stamp));
    }
    if (genes.shapes().containsAll(Set.of("gene-ntrk1", "gene-ntrk2", "gene-ntrk3"))) {
      readings.add(flag("ntrk-fusion", false, "NTRK1, NTRK2 and NTRK3 variants absent", used, stamp));
    }
    return readings;
  }

  /// The id is one gene, the display another: what the answer is about is unknown, so both answers stand.
  private List<Reading> contradictions(Genes genes, boolean present, List<String> used, Stamp stamp) {
    var readings = new ArrayList<Reading>();
    for (var coding : genes.contradicting()) {
      readings.add(new Warned(Diagnostic.of(FhirFault.CONTRADICTING_CODES,
          context.place(stamp.resource(), coding.path()), "`" + coding.text() + "`",
          "Ask the sender which gene is meant.")));
      readings.add(stamp.listed(coding.path(), coding.text(), "gene id and gene name contradict each other", used));
      if (genes.shapes().contains("gene-idh1")) {
        readings.add(flag("idh1-mutation", present, coding.text(), used, stamp));
        readings.add(flag("idh1-mutation", !present, coding.text(), used, stamp));
      }
    }
    return readings;
  }

  private List<Reading> regionStudied(Resource resource, Stamp stamp) {
    var genes = genes(resource);
    if (!genes.shapes().contains("gene-idh1") || genesWithVariants.contains("gene-idh1")
        || !genes.contradicting().isEmpty()) {
      return List.of();
    }
    var used = new ArrayList<>(genes.used());
    used.addAll(context.terminology().known(resource.concept("code")));
    return List.of(flag("idh1-mutation", false, "IDH1 studied, no variant reported", used, stamp));
  }

  /// A positive break-apart test of EWSR1 leaves the partner open; a negative one proves nothing about other genes.
  private List<Reading> hybridization(Resource resource, String fact, Stamp stamp) {
    Element root = resource.root();
    var value = root.concept("valueCodeableConcept");
    boolean positive = context.terminology().is(value, "positive") || context.terminology().is(value, "present");
    boolean negative = context.terminology().is(value, "negative") || context.terminology().is(value, "not-detected");
    var used = new ArrayList<>(context.terminology().known(value));
    used.addAll(context.terminology().known(root.concept("code")));
    var readings = new ArrayList<Reading>();
    if (fact.equals("fusion") && positive) {
      readings.add(stamp.values(context.definition(fact), ValueSet.Names.of("ewsr1-ets", "ewsr1-non-ets"),
          "EWSR1 rearranged, partner unknown", value.path(), used));
    }
    if (!fact.equals("fusion") && positive != negative) {
      readings.add(flag(fact, positive, value.words(), used, stamp));
    }
    return readings;
  }

  private Reading flag(String fact, boolean answer, String words, List<String> used, Stamp stamp) {
    return stamp.exact(context.definition(fact).id(), Value.of(answer), words, used.getFirst(), used);
  }
}
