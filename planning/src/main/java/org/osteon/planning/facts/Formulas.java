package org.osteon.planning.facts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// All formulas by the name that the vocabulary uses, each after those it builds on.
final class Formulas {
  static final SequencedMap<String, Formula> BY_NAME = byName();

  private Formulas() {}

  private static SequencedMap<String, Formula> byName() {
    var formulas = new LinkedHashMap<String, Formula>();
    formulas.put("phase", new CarePhase());
    formulas.put("age", new Age());
    formulas.put("pregnancy", new Pregnancy());
    formulas.put("body-surface-area", new BodySurfaceArea());
    formulas.put("estimated-gfr", new EstimatedGfr());
    formulas.put("creatinine-clearance", new CreatinineClearance());
    formulas.put("upper-limit-ratio", new UpperLimitRatio());
    formulas.put("performance", new PerformanceClass());
    formulas.put("induction-regimen", new InductionRegimen());
    formulas.put("days-since-surgery", new DaysSinceSurgery());
    formulas.put("months-since-treatment", new MonthsSinceTreatment());
    formulas.put("cumulative-doxorubicin", CumulativeDose.ofAnthracyclines());
    formulas.put("cumulative-cisplatin", CumulativeDose.of("cisplatin"));
    formulas.put("prior-ifosfamide", new PriorDrug("ifosfamide"));
    formulas.put("prior-busulfan", new PriorDrug("busulfan"));
    formulas.put("last-radiation", new LastRadiation());
    formulas.put("last-vegfr-inhibitor", new LastDrug("vegfr-inhibitor"));
    return Collections.unmodifiableSequencedMap(formulas);
  }
}
