package org.osteon.planning.casefile;

import java.util.List;

/// Something that happened to the patient and that later conclusions build on.
public sealed interface Event {

  ClinicalDate date();

  Source source();

  /// The kind of event as a case file names it.
  default String kind() {
    return switch (this) {
      case Diagnosis _ -> "diagnosis";
      case Biopsy _ -> "biopsy";
      case Systemic _ -> "systemic";
      case Surgery _ -> "surgery";
      case Radiation _ -> "radiation";
      case Relapse _ -> "relapse";
      case EndOfTreatment _ -> "end-of-treatment";
    };
  }

  /// The tumor was diagnosed.
  record Diagnosis(ClinicalDate date, Source source) implements Event {}

  /// Tissue was taken.
  record Biopsy(ClinicalDate date, Source source) implements Event {}

  /// Systemic therapy was given or ordered.
  ///
  /// @param delivery
  ///          ordered therapy counts for no cumulative dose
  /// @param regimen
  ///          catalogue name without `regimen:`, such as `map`; empty when not stated
  /// @param cycle
  ///          from 1; 0 when not stated
  /// @param drugs
  ///          may be empty
  record Systemic(ClinicalDate date, Delivery delivery, String regimen, int cycle, List<DrugDose> drugs, Source source)
      implements
        Event {
    public Systemic {
      drugs = List.copyOf(drugs);
    }
  }

  /// An operation on the tumor.
  ///
  /// @param operation
  ///          catalogue id, such as `operation:wide-resection`; empty when not stated
  record Surgery(ClinicalDate date, Target target, String operation, Source source) implements Event {}

  /// A course of radiation.
  ///
  /// @param date
  ///          when it ended, or the only date that was recorded
  /// @param fractions
  ///          0 when not stated
  record Radiation(ClinicalDate date, Target target, Dose dose, int fractions, Source source) implements Event {}

  /// The disease came back or progressed.
  record Relapse(ClinicalDate date, Source source) implements Event {}

  /// The planned treatment was complete.
  record EndOfTreatment(ClinicalDate date, Source source) implements Event {}

  /// Whether a therapy reached the patient.
  enum Delivery {
    GIVEN, ORDERED
  }

  /// What an operation or radiation was aimed at.
  enum Target {
    PRIMARY, METASTASIS, OTHER, UNSTATED
  }
}
