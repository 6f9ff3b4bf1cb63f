package org.osteon.decision.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.osteon.decision.testkit.CaseGenerator;
import org.osteon.decision.testkit.CellGenerator;
import org.osteon.decision.testkit.Completions;
import org.osteon.decision.testkit.Property;

class ValueSetProperties {

  private static final List<Domain> DOMAINS = List.of(Domain.EnumDomain.of("alpha", "beta", "gamma"),
      new Domain.BooleanDomain(), Domain.NumberDomain.of("0", "4"), Domain.SetDomain.of("lung", "bone", "skin"),
      new Domain.DateDomain(CellGenerator.FIRST_DAY, CellGenerator.FIRST_DAY.plusDays(CellGenerator.DAYS)));

  @Test
  void algebra_onValueSets_isThatOfTheirMembers() {
    Property.check(3000, draw -> {
      var domain = draw.oneOf(DOMAINS);
      var a = CaseGenerator.part(draw, domain);
      var b = CaseGenerator.part(draw, domain);
      for (var value : Completions.values(domain.all())) {
        boolean inA = a.contains(value);
        boolean inB = b.contains(value);
        assertThat(a.intersect(b).contains(value)).isEqualTo(inA && inB);
        assertThat(a.union(b).contains(value)).isEqualTo(inA || inB);
        assertThat(a.minus(b).contains(value)).isEqualTo(inA && !inB);
        assertThat(a.complement(domain).contains(value)).isEqualTo(!inA);
      }
      var rest = Completions.values(a).stream().filter(value -> !b.contains(value)).toList();
      assertThat(a.isSubsetOf(b)).isEqualTo(rest.isEmpty());
      assertThat(a.contains(a.example())).isTrue();
      assertThat(a.minus(b).isEmpty() || a.minus(b).contains(a.minus(b).example())).isTrue();
    });
  }

  @Test
  void cell_accepted_isWhatItMatches() {
    Property.check(3000, draw -> {
      var domain = draw.oneOf(DOMAINS);
      var cell = CellGenerator.cell(draw, domain);
      for (var value : Completions.values(domain.all())) {
        assertThat(cell.accepted(domain).contains(value)).as(cell.text()).isEqualTo(cell.matches(value));
      }
    });
  }
}
