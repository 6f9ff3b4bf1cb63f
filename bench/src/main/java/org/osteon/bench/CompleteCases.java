package org.osteon.bench;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.osteon.decision.evaluate.Facts;
import org.osteon.decision.value.Dictionary;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;
import org.osteon.decision.value.ValueSet;

/// Random cases in which every fact of a dictionary is known.
final class CompleteCases {
  private static final int DAYS = 365;
  private static final int ATTEMPTS = 20;

  private final Dictionary dictionary;
  private final SplittableRandom random;

  CompleteCases(Dictionary dictionary, SplittableRandom random) {
    this.dictionary = dictionary;
    this.random = random;
  }

  Map<FactId, Value> next() {
    var values = new LinkedHashMap<FactId, Value>();
    for (int fact = 0; fact < dictionary.facts().size(); fact++) {
      values.put(dictionary.facts().get(fact), value(dictionary.domain(fact)));
    }
    return values;
  }

  /// A case in which every fact is known that is open in this one: some value that it may still have.
  Facts completing(Facts facts) {
    var complete = Facts.builder(dictionary);
    for (int fact = 0; fact < dictionary.facts().size(); fact++) {
      complete.set(fact, ValueSet.of(of(facts.get(fact), fact)));
    }
    return complete.build();
  }

  /// A value out of the set, which may be the whole domain.
  private Value of(ValueSet values, int fact) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      var value = value(dictionary.domain(fact));
      if (values.contains(value)) {
        return value;
      }
    }
    return values.example();
  }

  private Value value(Domain domain) {
    return switch (domain) {
      case Domain.EnumDomain names -> new Value.Name(names.names().get(random.nextInt(names.names().size())));
      case Domain.BooleanDomain _ -> Value.of(random.nextBoolean());
      case Domain.NumberDomain range -> {
        var share = new BigDecimal(random.nextInt(1001)).movePointLeft(3);
        yield new Value.Decimal(range.min().add(range.max().subtract(range.min()).multiply(share)));
      }
      case Domain.DateDomain range -> {
        var day = range.first().plusDays(random.nextInt(DAYS));
        yield new Value.Day(day.isAfter(range.last()) ? range.last() : day);
      }
      case Domain.SetDomain set -> Value.Elements.of(set.elements().stream().filter(_ -> random.nextInt(4) == 0)
          .toList());
    };
  }
}
