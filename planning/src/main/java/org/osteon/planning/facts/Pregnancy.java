package org.osteon.planning.facts;

import java.util.Optional;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.ValueSet;
import org.osteon.planning.vocabulary.FactDefinition;

/// Not pregnant: a male patient, or a negative test that is still valid. A positive test opens the question and settles
/// nothing, since a tumor can raise the hormone too.
///
/// Source: evidence review 2026-11, records of pregnancy.
final class Pregnancy implements Formula {
  private static final FactId SEX = new FactId("sex");
  private static final FactId TEST = new FactId("pregnancy-test");

  @Override
  public Optional<Conclusion> conclude(FactDefinition fact, FactBoard board) {
    if (board.values(SEX).isSubsetOf(ValueSet.Names.of("male"))) {
      return Optional.of(Conclusion.of(ValueSet.Flags.NO, "the recorded sex", "", board, SEX));
    }
    if (board.values(TEST).isSubsetOf(ValueSet.Names.of("negative"))) {
      return Optional.of(Conclusion.of(ValueSet.Flags.NO, "by a negative test", "", board, TEST));
    }
    return Optional.empty();
  }
}
