package org.osteon.fhir.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.Place;
import org.osteon.decision.value.Domain.NumberDomain;
import org.osteon.decision.value.Interval;
import org.osteon.decision.value.Value;
import org.osteon.decision.value.ValueSet;
import org.osteon.fhir.FhirFault;
import org.osteon.fhir.bundle.Resource.Element;
import org.osteon.fhir.json.JsonValue.JsonNumber;
import org.osteon.fhir.reading.Reading.FactRead;
import org.osteon.fhir.reading.Reading.Warned;
import org.osteon.planning.casefile.AbsenceReason;
import org.osteon.planning.casefile.RecordedFact;
import org.osteon.planning.casefile.UpperLimit;
import org.osteon.planning.quantity.Quantity;
import org.osteon.planning.quantity.Unit;
import org.osteon.planning.vocabulary.FactDefinition;
import org.osteon.planning.vocabulary.Measure;

/// Numbers of a record in the unit of their fact. No unit is ever assumed, nothing outside the possible is ever used.
final class NumberAnswers {

  private static final String UCUM = "http://unitsofmeasure.org";

  private final ReadingContext context;

  NumberAnswers(ReadingContext context) {
    this.context = context;
  }

  /// The reading of a `valueQuantity`, `valueInteger`, `valueDecimal` or `valueRange` in an Observation or component.
  List<Reading> read(FactDefinition fact, Element holder, Stamp stamp) {
    if (!(fact.measure() instanceof Measure.In measure) || !(fact.domain() instanceof NumberDomain domain)) {
      return List.of();
    }
    if (holder.has("valueQuantity")) {
      return quantity(fact, measure, domain, holder, stamp);
    }
    for (var name : List.of("valueInteger", "valueDecimal")) {
      if (holder.body().get(name) instanceof JsonNumber number) {
        return checked(fact, measure, domain, new Amount(number.number(), "", number.number().toPlainString()),
            UpperLimit.UNSTATED, List.of(), holder.path(name), stamp);
      }
    }
    return holder.has("valueRange") ? range(fact, measure, domain, holder.element("valueRange"), stamp) : List.of();
  }

  /// A number in the unit of its fact, with the comparator and the words it was recorded with.
  private record Amount(BigDecimal value, String comparator, String asRecorded) {}

  private List<Reading> quantity(FactDefinition fact, Measure.In measure, NumberDomain domain, Element holder,
      Stamp stamp) {
    var element = holder.element("valueQuantity");
    return amount(measure, element).map(it -> checked(fact, measure, domain, it, upperLimit(measure, holder),
        limitPaths(holder), element
            .path(),
        stamp)).orElseGet(() -> refused(fact, AbsenceReason.NOT_UNDERSTOOD, FhirFault.UNIT_NOT_READ,
            words(
                element) + "; the fact is measured in " + measure.unit(),
            element.path(), stamp));
  }

  /// A quantity in the unit of the fact; empty when it has no number, or no unit that converts.
  private Optional<Amount> amount(Measure.In measure, Element quantity) {
    // Equivalent doses are no physical doses, though their unit code says so.
    var unit = quantity.text("unit").contains("EQD2") ? Optional.<Unit>empty() : unit(quantity);
    if (unit.isEmpty() || !(quantity.body().get("value") instanceof JsonNumber number)) {
      return Optional.empty();
    }
    var converted = context.vocabulary().units().convert(new Quantity(number.number(), unit.get()), measure.unit(),
        measure.substance(), Place.of(context.document()));
    return converted instanceof Checked.Accepted<BigDecimal> value
        ? Optional.of(new Amount(value.value(), quantity.text("comparator"), words(quantity)))
        : Optional.empty();
  }

  /// The unit of a Quantity: its UCUM code, else its words through the vocabulary's spellings.
  Optional<Unit> unit(Element quantity) {
    var system = quantity.text("system");
    var code = quantity.text("code");
    if (system.equals(UCUM) && !code.isEmpty()) {
      return context.vocabulary().units().find(code);
    }
    return system.isEmpty() && !quantity.text("unit").isEmpty()
        ? context.vocabulary().units().find(quantity.text("unit"))
        : Optional.empty();
  }

  private List<Reading> range(FactDefinition fact, Measure.In measure, NumberDomain domain, Element range,
      Stamp stamp) {
    var low = range.has("low") ? amount(measure, range.element("low")) : Optional.of(least(domain));
    var high = range.has("high") ? amount(measure, range.element("high")) : Optional.of(most(domain));
    if (low.isEmpty() || high.isEmpty() || low.get().value().compareTo(high.get().value()) > 0) {
      return refused(fact, AbsenceReason.NOT_UNDERSTOOD, FhirFault.UNIT_NOT_READ, "a range", range.path(), stamp);
    }
    var values = domain.all().intersect(ValueSet.Numbers.of(Interval.closed(low.get().value(), high.get().value())));
    var words = low.get().asRecorded() + " to " + high.get().asRecorded();
    return values.isEmpty()
        ? refused(fact, AbsenceReason.ERROR, FhirFault.IMPLAUSIBLE_VALUE, words, range.path(), stamp)
        : List.of(stamp.values(fact, values, words, range.path(), List.of(range.path())));
  }

  private static Amount least(NumberDomain domain) {
    return new Amount(domain.min(), "", domain.min().toPlainString());
  }

  private static Amount most(NumberDomain domain) {
    return new Amount(domain.max(), "", domain.max().toPlainString());
  }

  private List<Reading> checked(FactDefinition fact, Measure.In measure, NumberDomain domain, Amount amount,
      UpperLimit limit, List<String> limits, String path, Stamp stamp) {
    boolean inside = domain.contains(new Value.Decimal(amount.value()));
    if (!inside || !onStep(measure, amount.value())) {
      return refused(fact, AbsenceReason.ERROR, FhirFault.IMPLAUSIBLE_VALUE, amount.asRecorded()
          + "; possible is " + domain.min().toPlainString() + " to " + domain.max().toPlainString() + " "
          + measure.unit(), path, stamp);
    }
    var values = among(domain, amount);
    var read = stamp.values(fact, values, amount.asRecorded(), path, List.of(path));
    var stated = new RecordedFact(read.fact().fact(), read.fact().value(), read.fact().date(),
        read.fact().source(), limit, false);
    return List.of(new FactRead(stated, limit instanceof UpperLimit.Stated ? with(read.used(), limits) : read.used()));
  }

  private static List<String> limitPaths(Element holder) {
    return holder.elements("referenceRange").stream().map(it -> it.path("high")).toList();
  }

  private static List<String> with(List<String> paths, List<String> more) {
    return Stream.concat(paths.stream(), more.stream()).toList();
  }

  private static boolean onStep(Measure.In measure, BigDecimal value) {
    return measure.step().signum() == 0 || value.remainder(measure.step()).signum() == 0;
  }

  private static ValueSet among(NumberDomain domain, Amount amount) {
    var value = amount.value();
    var min = domain.min();
    var max = domain.max();
    var all = switch (amount.comparator()) {
      case "<" -> value.compareTo(min) > 0
          ? new Interval<>(min, false, value, true)
          : Interval.point(min);
      case "<=" -> Interval.closed(min, value);
      case ">" -> value.compareTo(max) < 0
          ? new Interval<>(value, true, max, false)
          : Interval.point(max);
      case ">=" -> Interval.closed(value, max);
      default -> Interval.point(value);
    };
    return ValueSet.Numbers.of(all);
  }

  private UpperLimit upperLimit(Measure.In measure, Element holder) {
    if (measure.upperLimitRatio().isEmpty()) {
      return UpperLimit.UNSTATED;
    }
    var limits = new ArrayList<BigDecimal>();
    for (var range : holder.elements("referenceRange")) {
      if (range.has("high")) {
        amount(measure, range.element("high")).map(Amount::value).filter(it -> it.signum() > 0).ifPresent(limits::add);
      }
    }
    // Two different limits, for sexes or ages: which one holds is not ours to say.
    return limits.stream().map(BigDecimal::stripTrailingZeros).distinct().count() == 1
        ? new UpperLimit.Stated(limits.getFirst())
        : UpperLimit.UNSTATED;
  }

  private List<Reading> refused(FactDefinition fact, AbsenceReason reason, FhirFault fault, String found,
      String path, Stamp stamp) {
    return List.of(stamp.absent(fact.id(), reason, path, List.of(path)),
        stamp.listed(path, found, fault.title(), List.of(path)),
        new Warned(Diagnostic.of(fault, context.place(stamp.resource(), path).in("fact", fact.id().name()),
            found, "Check value and unit in the source record.")));
  }

  /// A Quantity in the record's own words.
  static String words(Element quantity) {
    var value = quantity.body().get("value") instanceof JsonNumber number ? number.number().toPlainString() : "?";
    var unit = quantity.text("code").isEmpty() ? quantity.text("unit") : quantity.text("code");
    return (quantity.text("comparator") + " " + value + " " + unit).strip();
  }
}
