package org.osteon.planning.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osteon.decision.value.SetRange;
import org.osteon.decision.value.Value;
import org.osteon.decision.value.ValueSet;
import org.osteon.planning.casefile.ClinicalDate;
import org.osteon.planning.casefile.RecordedFact;
import org.osteon.planning.casefile.RecordedValue;
import org.osteon.planning.vocabulary.FactDefinition;
import org.osteon.planning.vocabulary.Purpose;
import org.osteon.planning.vocabulary.Repetition;

/// Weighs all records of one fact.
///
/// A record with a value outweighs one that says why there is none. A record without a date counts as the oldest.
final class Records {

  private Records() {}

  /// @param standing
  ///          the records that the state stands on
  record Weighed(FactState state, List<RecordedFact> standing) {}

  static Weighed weigh(FactDefinition fact, List<RecordedFact> records, Set<Purpose> purposes, LocalDate asOf) {
    var byDate = records.stream().sorted(Comparator.comparing(Records::time)).toList();
    var valued = new ArrayList<>(byDate.stream().filter(record -> values(record).isPresent()).toList());
    if (valued.isEmpty()) {
      return withoutValue(fact, byDate);
    }
    for (int last = valued.size() - 1; last > 0; last--) {
      if (valued.get(last).revision()) {
        valued.subList(0, last).clear();
        break;
      }
    }
    var newest = valued.getLast();
    var stale = stale(fact, newest, purposes, asOf);
    if (stale.isPresent()) {
      return new Weighed(state(fact, fact.all(), stale.get(), List.of(newest)), List.of(newest));
    }
    var rivals = rivals(fact, valued);
    if (rivals.size() > 1 && differ(fact, rivals)) {
      var conflict = new Knowledge.Conflicting(rivals, "Records of this fact differ: " + words(rivals) + ".");
      return new Weighed(state(fact, union(fact, rivals), conflict, rivals), rivals);
    }
    var values = agreed(fact, rivals);
    var knowledge = values.isSingle() ? new Knowledge.Known(values.example()) : new Knowledge.Partial();
    return new Weighed(state(fact, values, knowledge, rivals), rivals);
  }

  private static Weighed withoutValue(FactDefinition fact, List<RecordedFact> byDate) {
    if (!byDate.isEmpty() && byDate.getLast().value() instanceof RecordedValue.Absent(var reason)) {
      var standing = List.of(byDate.getLast());
      return new Weighed(state(fact, fact.all(), new Knowledge.Absent(reason), standing), standing);
    }
    return new Weighed(new FactState(fact.id(), fact.all(), new Knowledge.NotRecorded(), ClinicalDate.undated(), "",
        new Provenance.None()), List.of());
  }

  /// The records that must agree: all of a constant fact; of any other the newest and those close enough to it in time.
  private static List<RecordedFact> rivals(FactDefinition fact, List<RecordedFact> valued) {
    return switch (fact.repetition()) {
      case Repetition.Constant _ -> valued;
      case Repetition.Latest(int days, _) -> valued.stream().filter(record -> !time(record).isBefore(time(valued
          .getLast()).minusDays(days))).toList();
    };
  }

  private static boolean differ(FactDefinition fact, List<RecordedFact> rivals) {
    for (var one : rivals) {
      for (var other : rivals) {
        if (differ(fact, values(one).orElseThrow(), values(other).orElseThrow())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean differ(FactDefinition fact, ValueSet one, ValueSet other) {
    if (fact.repetition() instanceof Repetition.Latest(_, var tolerance) && one.isSingle() && other.isSingle()
        && one.example() instanceof Value.Decimal(var left) && other.example() instanceof Value.Decimal(var right)) {
      return left.subtract(right).abs().compareTo(tolerance.multiply(left.abs().max(right.abs()))) > 0;
    }
    return one.intersect(other).isEmpty();
  }

  /// What records that do not differ say together: what all of them allow, or, when they differ within the tolerance,
  /// the
  /// newest day's values.
  private static ValueSet agreed(FactDefinition fact, List<RecordedFact> rivals) {
    var common = rivals.stream().map(record -> values(record).orElseThrow()).reduce(fact.all(), ValueSet::intersect);
    return common.isEmpty()
        ? union(fact, rivals.stream().filter(record -> time(record).equals(time(rivals.getLast()))).toList())
        : common;
  }

  private static ValueSet union(FactDefinition fact, List<RecordedFact> records) {
    return hull(records.stream().map(record -> values(record).orElseThrow()).reduce(fact.domain().none(),
        ValueSet::union));
  }

  /// Of sets that contradict one another, what all have is certain and what any has is possible. Evaluation knows a set by
  /// these two bounds only; the wider reading can leave more open, never decide more.
  private static ValueSet hull(ValueSet values) {
    return values instanceof ValueSet.Sets sets
        ? sets.ranges().stream().reduce(SetRange::hull).<ValueSet>map(ValueSet.Sets::of).orElse(sets)
        : values;
  }

  private static Optional<Knowledge> stale(FactDefinition fact, RecordedFact newest, Set<Purpose> purposes,
      LocalDate asOf) {
    return purposes.stream().filter(fact.validDays()::containsKey).sorted(Comparator.comparing(Purpose::name)).min(
        Comparator.comparing(purpose -> fact.validDays().getOrDefault(purpose, Integer.MAX_VALUE))).flatMap(purpose -> {
          int days = fact.validDays().getOrDefault(purpose, Integer.MAX_VALUE);
          return newest.date().earliest().isBefore(asOf.minusDays(days))
              ? Optional.of(new Knowledge.Stale(words(newest), newest.date(), days, purpose))
              : Optional.empty();
        });
  }

  private static FactState state(FactDefinition fact, ValueSet values, Knowledge knowledge,
      List<RecordedFact> standing) {
    var sources = standing.stream().map(RecordedFact::source).toList();
    return new FactState(fact.id(), values, knowledge, standing.getLast().date(), words(standing),
        new Provenance.Recorded(sources));
  }

  /// The latest day of a record; a record without a date is older than all others.
  private static LocalDate time(RecordedFact record) {
    return record.date() instanceof ClinicalDate.Undated ? record.date().earliest() : record.date().latest();
  }

  private static Optional<ValueSet> values(RecordedFact record) {
    return switch (record.value()) {
      case RecordedValue.Exact(var value, _) -> Optional.of(ValueSet.of(value));
      case RecordedValue.Partial(var values, _) -> Optional.of(values);
      case RecordedValue.Absent _ -> Optional.empty();
    };
  }

  private static String words(List<RecordedFact> records) {
    return records.stream().map(Records::words).filter(words -> !words.isEmpty()).distinct().collect(Collectors.joining(
        ", "));
  }

  private static String words(RecordedFact record) {
    return switch (record.value()) {
      case RecordedValue.Exact(_, var words) -> words;
      case RecordedValue.Partial(_, var words) -> words;
      case RecordedValue.Absent(var reason) -> reason.key();
    };
  }
}
