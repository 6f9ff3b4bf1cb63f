package org.osteon.decision.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.osteon.decision.feel.CellFault;
import org.osteon.decision.feel.UnaryTest;
import org.osteon.decision.feel.UnaryTest.Comparison;
import org.osteon.decision.feel.UnaryTests;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.Value;

/// Cells that are well-typed for a domain and accept something.
public final class CellGenerator {

  public static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
  public static final int DAYS = 5;
  public static final int LARGEST = 4;

  private CellGenerator() {}

  public static UnaryTests cell(Draw draw, Domain domain) {
    if (draw.chance(35)) {
      var tests = new ArrayList<UnaryTest>();
      for (int i = draw.between(1, 2); i > 0; i--) {
        tests.add(test(draw, domain));
      }
      UnaryTests cell = draw.chance(25)
          ? UnaryTests.of(new UnaryTest.Not(tests))
          : new UnaryTests.AnyOf(tests);
      return isUsable(cell, domain) ? cell : UnaryTests.Any.INSTANCE;
    }
    var cell = UnaryTests.of(test(draw, domain));
    return draw.chance(60) && isUsable(cell, domain) ? cell : UnaryTests.Any.INSTANCE;
  }

  private static boolean isUsable(UnaryTests cell, Domain domain) {
    return cell.faults(domain).stream().allMatch(fault -> fault.kind() == CellFault.Kind.OUT_OF_RANGE)
        && !cell.accepted(domain).isEmpty();
  }

  private static UnaryTest test(Draw draw, Domain domain) {
    return switch (domain) {
      case Domain.EnumDomain names -> new UnaryTest.Equal(new Value.Name(draw.oneOf(names.names())));
      case Domain.BooleanDomain _ -> new UnaryTest.Equal(Value.of(draw.chance(50)));
      case Domain.NumberDomain _,Domain.DateDomain _ -> ordered(draw, domain);
      case Domain.SetDomain set -> switch (draw.below(5)) {
        case 0 -> new UnaryTest.Equal(new Value.Name(draw.oneOf(set.elements())));
        case 1 -> new UnaryTest.Equal(new Value.Name("none"));
        case 2 -> new UnaryTest.Equal(new Value.Name("any"));
        case 3 -> new UnaryTest.AllOf(draw.atLeastOneOf(set.elements()));
        default -> new UnaryTest.OnlyOf(draw.atLeastOneOf(set.elements()));
      };
    };
  }

  private static UnaryTest ordered(Draw draw, Domain domain) {
    return switch (draw.below(3)) {
      case 0 -> new UnaryTest.Compare(draw.oneOf(List.of(Comparison.values())), literal(draw, domain));
      case 1 -> new UnaryTest.Equal(literal(draw, domain));
      default -> new UnaryTest.Range(literal(draw, domain), draw.chance(50), literal(draw, domain),
          draw.chance(50));
    };
  }

  /// A whole number or a day of the small domains of generated facts.
  static Value literal(Draw draw, Domain domain) {
    return domain instanceof Domain.DateDomain
        ? new Value.Day(FIRST_DAY.plusDays(draw.below(DAYS + 1)))
        : Value.Decimal.of(draw.between(0, LARGEST));
  }
}
