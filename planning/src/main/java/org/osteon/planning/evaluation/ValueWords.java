package org.osteon.planning.evaluation;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.Value;
import org.osteon.decision.value.ValueSet;
import org.osteon.planning.vocabulary.FactDefinition;
import org.osteon.planning.vocabulary.Measure;
import org.osteon.planning.vocabulary.ValueDefinition;

/// Values of one fact, or of what one decision concludes, in plain words with labels and units.
public final class ValueWords {

  private final Domain domain;
  private final String unitCode;
  private final UnaryOperator<String> label;

  private ValueWords(Domain domain, String unitCode, UnaryOperator<String> label) {
    this.domain = domain;
    this.unitCode = unitCode;
    this.label = label;
  }

  /// The words for a fact: the labels and the unit of the vocabulary.
  public static ValueWords of(FactDefinition fact) {
    return new ValueWords(fact.domain(), unit(fact.measure()),
        name -> fact.value(name).map(ValueDefinition::label).orElse(name));
  }

  /// The words for names and numbers that a table concludes, which have no labels of their own.
  public static ValueWords of(Domain concluded) {
    return new ValueWords(concluded, "1", name -> name.replace('-', ' '));
  }

  /// One phrase for all values of the set: `≥ 60 mL/min/1.73 m²`, `Lung or Bone`, `not Metastasis of another cancer`.
  public String of(ValueSet values) {
    return switch (values) {
      case ValueSet.Numbers numbers when domain instanceof Domain.NumberDomain range ->
        new NumberWords(range, unitCode).of(numbers);
      case ValueSet.Numbers numbers -> numbers.intervals().stream().map(it -> it.low().toPlainString())
          .collect(Collectors.joining(" or "));
      case ValueSet.Flags flags -> flags(flags);
      case ValueSet.Names names -> names(names.names());
      case ValueSet.Days days -> days.intervals().stream()
          .map(it -> it.isPoint() ? it.low().toString() : it.low() + " to " + it.high())
          .collect(Collectors.joining(" or "));
      case ValueSet.Sets sets when domain instanceof Domain.SetDomain all -> new SetWords(all, label).of(sets);
      case ValueSet.Sets sets -> sets.ranges().toString();
    };
  }

  /// One phrase for several sets that no value shares.
  public String ofAll(List<ValueSet> sets) {
    if (domain instanceof Domain.SetDomain) {
      return sets.stream().map(this::of).distinct().collect(Collectors.joining(" or "));
    }
    return of(sets.stream().reduce(domain.none(), ValueSet::union));
  }

  /// One value.
  public String of(Value value) {
    return switch (value) {
      case Value.Name name -> label.apply(name.name());
      case Value.Flag flag -> flag.value() ? "yes" : "no";
      case Value.Decimal number -> number.text() + UnitWords.suffix(unitCode);
      case Value.Day day -> day.text();
      case Value.Elements elements -> elements.names().isEmpty()
          ? "none"
          : elements.names().stream().map(label).collect(Collectors.joining(", "));
      case Value.Absent _ -> "no value";
    };
  }

  private static String flags(ValueSet.Flags flags) {
    if (flags.mayBeFalse() && flags.mayBeTrue()) {
      return "yes or no";
    }
    return flags.mayBeTrue() ? "yes" : "no";
  }

  /// The names that do, or the names that do not where that is much shorter.
  private String names(Set<String> names) {
    List<String> all = domain instanceof Domain.EnumDomain(List<String> allowed) ? allowed : List.copyOf(names);
    if (names.containsAll(all)) {
      return "any value";
    }
    if (names.size() > 3 && all.size() - names.size() <= 2) {
      return "not " + all.stream().filter(name -> !names.contains(name)).map(label)
          .collect(Collectors.joining(" or "));
    }
    return all.stream().filter(names::contains).map(label).collect(Collectors.joining(" or "));
  }

  private static String unit(Measure measure) {
    return switch (measure) {
      case Measure.None _ -> "1";
      case Measure.In in -> in.unit().code();
    };
  }
}
