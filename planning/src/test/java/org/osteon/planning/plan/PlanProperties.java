package org.osteon.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.osteon.decision.evaluate.Facts;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.Interval;
import org.osteon.decision.value.SetRange;
import org.osteon.decision.value.ValueSet;
import org.osteon.planning.evaluation.CaseEvaluation;
import org.osteon.planning.facts.FactDerivation;
import org.osteon.planning.option.Option;
import org.osteon.planning.option.OptionStatus;
import org.osteon.planning.option.Options;
import org.osteon.planning.vignette.Ward;
import org.osteon.planning.vocabulary.FactDefinition;

/// What holds for every plan, on random cases. The seed is the name of the test.
class PlanProperties {

  private static final int CASES = 60;

  @TestFactory
  Stream<DynamicTest> randomCase_weighed_blocksWhatIsContraindicatedAndNeverListsItFirst() {
    return LongStream.rangeClosed(1, CASES).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> holds(
        new Random(seed))));
  }

  private static void holds(Random random) {
    var evaluation = Ward.PLANNER.guidelines().evaluate(randomFacts(random));
    var empty = Ward.record("{osteon: case/1, id: random, as-of: 2026-05-04, patient: {birth-date: 2010-01-01}}",
        "random");
    var caseFacts = FactDerivation.derive(empty, Ward.KNOWLEDGE.vocabulary());
    var options = Options.of(caseFacts, evaluation, Ward.KNOWLEDGE.catalogue());
    var offered = options.offered();
    if (offered.stream().anyMatch(option -> option.status() != OptionStatus.BLOCKED)) {
      assertThat(offered.getFirst().status()).isNotEqualTo(OptionStatus.BLOCKED);
    }
    assertThat(offered).allSatisfy(option -> assertThat(option.status() == OptionStatus.BLOCKED).isEqualTo(
        isContraindicated(option, evaluation)));
    assertThat(offered).doesNotHaveDuplicates();
    assertThat(options.questions()).allSatisfy(question -> assertThat(question.score()).isNotNegative());
  }

  /// Asks every safety table anew.
  private static boolean isContraindicated(Option option, CaseEvaluation evaluation) {
    var entry = Ward.KNOWLEDGE.catalogue().option(option.id()).orElseThrow();
    return Options.safety(entry, evaluation, Ward.KNOWLEDGE.catalogue()).stream().anyMatch(caution -> caution.certain()
        && caution.effect() == org.osteon.planning.option.Caution.Effect.CONTRAINDICATED);
  }

  /// Every fact known with three chances in five, known in part with one, unknown with one.
  private static Facts randomFacts(Random random) {
    var facts = Facts.builder(Ward.KNOWLEDGE.vocabulary());
    for (var definition : Ward.KNOWLEDGE.vocabulary().definitions()) {
      int chance = random.nextInt(5);
      if (chance > 0) {
        facts.set(definition.id(), chance > 1 ? one(definition, random) : either(one(definition, random), one(
            definition, random)));
      }
    }
    return facts.build();
  }

  /// One value or the other; of sets, evaluation knows the bounds.
  private static ValueSet either(ValueSet one, ValueSet other) {
    return one.union(other) instanceof ValueSet.Sets sets
        ? ValueSet.Sets.of(sets.ranges().stream().reduce(SetRange::hull).orElseThrow())
        : one.union(other);
  }

  private static ValueSet one(FactDefinition fact, Random random) {
    return switch (fact.domain()) {
      case Domain.EnumDomain all -> ValueSet.Names.of(all.names().get(random.nextInt(all.names().size())));
      case Domain.BooleanDomain _ -> random.nextBoolean() ? ValueSet.Flags.YES : ValueSet.Flags.NO;
      case Domain.NumberDomain all -> ValueSet.Numbers.of(Interval.point(all.min().add(all.max().subtract(all.min())
          .multiply(java.math.BigDecimal.valueOf(random.nextInt(1001), 3)))));
      case Domain.DateDomain all -> ValueSet.Days.of(all.first().plusDays(random.nextInt(10_000)));
      case Domain.SetDomain all -> ValueSet.Sets.of(SetRange.exactly(random.nextInt(3) == 0
          ? java.util.Set.of()
          : java.util.Set.of(all.elements().get(random.nextInt(all.elements().size())))));
    };
  }
}
