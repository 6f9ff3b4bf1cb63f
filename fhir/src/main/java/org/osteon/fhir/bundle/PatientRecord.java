package org.osteon.fhir.bundle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.Place;
import org.osteon.fhir.FhirFault;
import org.osteon.fhir.bundle.Resource.Element;
import org.osteon.planning.casefile.Unread;

/// The resources of one patient. Resources of another subject are never among them.
///
/// @param subject
///          the patient as references name it; empty when nothing names one
/// @param resources
///          of the patient, the Patient itself among them when the Bundle has it; in the order of the Bundle
/// @param leftOut
///          resources of other subjects, by type and id only
public record PatientRecord(String subject, List<Resource> resources, List<Unread> leftOut, List<Diagnostic> warnings) {

  private static final List<String> SUBJECTS = List.of("subject", "patient");

  public PatientRecord {
    resources = List.copyOf(resources);
    leftOut = List.copyOf(leftOut);
    warnings = List.copyOf(warnings);
  }

  public Optional<Resource> patient() {
    return resources.stream().filter(it -> it.type().equals("Patient")).findFirst();
  }

  /// Chooses the patient and parts what is theirs from what is not.
  ///
  /// @param isBoneTumor
  ///          recognizes the condition that links a patient to the case when there are several
  public static Checked<PatientRecord> of(BundleContent bundle, ResourceIndex index, PatientChoice choice,
      Predicate<Resource> isBoneTumor, String document) {
    var parting = new Parting(bundle, index, Place.of(document));
    return parting.chosen(choice, isBoneTumor).then(subject -> Checked.of(parting.of(subject)));
  }

  /// @param index
  ///          of all resources of the Bundle
  private record Parting(BundleContent bundle, ResourceIndex index, Place place) {

    Checked<String> chosen(PatientChoice choice, Predicate<Resource> isBoneTumor) {
      var patients = patients();
      return switch (choice) {
        case PatientChoice.Named named -> named(named.reference(), patients);
        case PatientChoice.Only _ -> only(patients, isBoneTumor);
      };
    }

    /// Everyone who is a Patient here, or whom resources name as one.
    private Set<String> patients() {
      var patients = new LinkedHashSet<String>();
      bundle.resources().stream().filter(it -> it.type().equals("Patient")).forEach(it -> patients.add(it.key()));
      if (patients.isEmpty()) {
        bundle.resources()
            .forEach(it -> subject(it).filter(subject -> !subject.startsWith("Group/")).ifPresent(patients::add));
      }
      return patients;
    }

    private Checked<String> named(String reference, Set<String> patients) {
      return patients.stream().filter(it -> it.equals(reference) || it.equals("Patient/" + reference)).findFirst()
          .map(Checked::of).orElseGet(() -> new Checked.Refused<>(List.of(Diagnostic.of(
              FhirFault.PATIENT_NOT_FOUND, place, "`" + reference + "`; the Bundle has " + list(patients)))));
    }

    private Checked<String> only(Set<String> patients, Predicate<Resource> isBoneTumor) {
      if (patients.size() < 2) {
        return Checked.of(patients.stream().findFirst().orElse(""));
      }
      var withTumor = new LinkedHashSet<String>();
      bundle.resources().stream().filter(isBoneTumor)
          .forEach(it -> subject(it).filter(patients::contains).ifPresent(withTumor::add));
      return withTumor.size() == 1
          ? Checked.of(withTumor.getFirst())
          : new Checked.Refused<>(List.of(Diagnostic.of(FhirFault.SEVERAL_PATIENTS, place, list(patients),
              "Give one Bundle per patient, or name the patient to read.")));
    }

    private static String list(Set<String> patients) {
      return String.join(", ", patients.stream().map(it -> "`" + it + "`").toList());
    }

    PatientRecord of(String patient) {
      var own = new ArrayList<Resource>();
      var leftOut = new ArrayList<Unread>();
      var warnings = new ArrayList<Diagnostic>();
      for (var resource : bundle.resources()) {
        var subject = resource.type().equals("Patient") ? Optional.of(resource.key()) : subject(resource);
        if (subject.isEmpty() || subject.get().equals(patient)) {
          own.add(resource);
        } else {
          leftOut.add(new Unread(resource.at(""), resource.type(), "it is about another subject"));
        }
        if (subject.isEmpty() && hasSubject(resource)) {
          warnings.add(Diagnostic.of(FhirFault.NO_SUBJECT,
              place.atLine(resource.body().line()).in("resource", resource.key()), ""));
        }
      }
      if (!leftOut.isEmpty()) {
        warnings.add(Diagnostic.of(FhirFault.OTHER_SUBJECT, place, leftOut.size() + " resources"));
      }
      if (own.stream().noneMatch(it -> it.type().equals("Patient"))) {
        warnings.add(Diagnostic.of(FhirFault.PATIENT_MISSING, place, "", "Add the Patient to the Bundle."));
      }
      return new PatientRecord(patient, own, leftOut, warnings);
    }

    private static boolean hasSubject(Resource resource) {
      return Set.of("Condition", "Observation", "Procedure", "AllergyIntolerance", "MedicationRequest",
          "MedicationAdministration", "MedicationStatement").contains(resource.type());
    }

    /// Whose the resource is, as the key of a Patient of this Bundle or as the reference says; empty when it says
    /// nothing.
    /// A group has members of its own, so a resource about a group is about nobody in particular.
    private Optional<String> subject(Resource resource) {
      for (var name : SUBJECTS) {
        var element = resource.root().element(name);
        if (!Reference.of(element).isEmpty()) {
          return Optional.of(subject(element, resource));
        }
      }
      return resource.type().equals("Group") ? Optional.of(resource.key()) : Optional.empty();
    }

    private String subject(Element element, Resource owner) {
      return index.resolve(element, owner, "Patient").map(Resource::key)
          .orElseGet(() -> ResourceIndex.identity(element));
    }
  }
}
