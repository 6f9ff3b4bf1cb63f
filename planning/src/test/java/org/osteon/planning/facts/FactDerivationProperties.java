package org.osteon.planning.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osteon.decision.value.FactId;
import org.osteon.planning.casefile.CaseFile;
import org.osteon.planning.casefile.CaseRecord;

/// What holds for every case: seeded, so that a failure names the case that failed.
class FactDerivationProperties {
  private static final List<String> COMPUTED = List.of("body-surface-area", "gfr", "creatinine-clearance", "age",
      "performance");

  static Stream<Integer> seeds() {
    return IntStream.range(0, 60).boxed();
  }

  /// Knowing more never widens what a formula leaves open: the exact result lies in the result of the ranges.
  @ParameterizedTest
  @MethodSource("seeds")
  void formula_onRanges_containsItsResultOnEveryPointInside(int seed) {
    var random = new Random(seed);
    var year = 1940 + random.nextInt(84);
    var sex = random.nextBoolean() ? "male" : "female";
    var weight = span(random, 50, 90);
    var height = span(random, 120, 60);
    var creatinine = span(random, 0.3, 2);
    int ecog = random.nextInt(4);
    var wide = derive("birth-date: " + year, "weight: {between: [" + weight.low() + " kg, " + weight.high()
        + " kg]}", "height: {between: [" + height.low() + " cm, " + height.high() + " cm]}",
        "creatinine: {between: ["
            + creatinine.low() + " mg/dL, " + creatinine.high() + " mg/dL]}",
        "ecog: {at-least: " + ecog + "}");
    var exact = derive("birth-date: " + year + "-0" + (1 + random.nextInt(9)) + "-11, sex: " + sex, "weight: " + inside(
        random, weight) + " kg", "height: " + inside(random, height) + " cm",
        "creatinine: " + inside(random, creatinine)
            + " mg/dL",
        "ecog: " + (ecog + random.nextInt(5 - ecog)));
    for (var name : COMPUTED) {
      var fact = new FactId(name);
      assertThat(exact.values(fact).isSubsetOf(wide.values(fact))).as(name + ": " + exact.values(fact) + " in " + wide
          .values(fact)).isTrue();
    }
  }

  /// The order in which records arrive decides nothing.
  @ParameterizedTest
  @MethodSource("seeds")
  void records_inAnyOrder_giveTheSameValues(int seed) {
    var random = new Random(seed);
    var lines = new ArrayList<String>();
    for (int i = 0; i < 4; i++) {
      lines.add(
          "{value: " + (50 + random.nextInt(20)) + " kg, date: 2026-0" + (3 + random.nextInt(2)) + "-0" + (1 + random
              .nextInt(9)) + "}");
    }
    var record = record("birth-date: 1990-01-01", "phase: newly-diagnosed",
        "weight: [" + String.join(", ", lines) + "]",
        "histology: [ewing-sarcoma, {one-of: [ewing-sarcoma, round-cell-cic]}]");
    var shuffled = new ArrayList<>(record.facts());
    Collections.shuffle(shuffled, random);
    var other = FactDerivation.derive(new CaseRecord(record.id(), record.asOf(), record.patient(), shuffled, record
        .history(), record.events(), record.unread(), record.diagnostics()), Cases.VOCABULARY);
    var first = FactDerivation.derive(record, Cases.VOCABULARY);
    first.states().forEach((fact, state) -> assertThat(other.values(fact).sameAs(state.values())).as(fact.name())
        .isTrue());
  }

  /// A record of one fact changes only that fact and what is computed from it.
  @ParameterizedTest
  @MethodSource("seeds")
  void unrelatedRecord_added_changesNothingElse(int seed) {
    var random = new Random(seed);
    var before = derive("birth-date: 2000-01-01, sex: female", "phase: newly-diagnosed", "lvef: 60 %");
    var after = derive("birth-date: 2000-01-01, sex: female", "phase: newly-diagnosed", "lvef: 60 %", "platelets: "
        + random.nextInt(400) + " 10*9/L");
    assertThat(
        before.states().entrySet().stream().filter(entry -> !after.state(entry.getKey()).equals(entry.getValue()))
            .map(entry -> entry.getKey().name()))
        .containsExactly("platelets");
  }

  private record Span(BigDecimal low, BigDecimal high) {}

  private static Span span(Random random, double from, double width) {
    double low = from + random.nextDouble() * width;
    return new Span(BigDecimal.valueOf(Math.round(low * 100), 2),
        BigDecimal.valueOf(Math.round((low + random.nextDouble()
            * width / 3) * 100) + 1, 2));
  }

  private static BigDecimal inside(Random random, Span span) {
    return span.low().add(span.high().subtract(span.low()).multiply(BigDecimal.valueOf(random.nextInt(101), 2)));
  }

  private static CaseFacts derive(String patient, String... facts) {
    return FactDerivation.derive(record(patient, facts), Cases.VOCABULARY);
  }

  private static CaseRecord record(String patient, String... facts) {
    return CaseFile
        .parse("osteon: case/1\nid: t\nas-of: 2026-05-04\npatient: {" + patient + "}\nfacts:\n  " + String.join(
            "\n  ", facts) + "\n", "t.yaml", Cases.VOCABULARY)
        .orBug();
  }
}
