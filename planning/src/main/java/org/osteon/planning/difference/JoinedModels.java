package org.osteon.planning.difference;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.evaluate.DecisionModel;
import org.osteon.decision.evaluate.Limits;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.value.Dictionary;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.FactDictionary;
import org.osteon.decision.value.FactId;

/// Two states of the tables over one dictionary, so that a case can be put to both: it has the facts of both, and each fact
/// all values that either knows. A table that only one state has stands in the other one with a row that never fires.
///
/// @param clashing
///          facts that are of another kind now, such as a number that was a list of names; tables that need one are in
///          neither state
record JoinedModels(DecisionModel before, DecisionModel after, Set<FactId> clashing) {

  static Checked<JoinedModels> of(DecisionModel before, DecisionModel after) {
    var domains = new LinkedHashMap<FactId, Domain>();
    var clashing = new TreeSet<FactId>();
    collect(before.dictionary(), domains, clashing);
    collect(after.dictionary(), domains, clashing);
    var dictionary = FactDictionary.of(domains);
    return DecisionModel
        .compile(new Joining(before, after, dictionary, clashing).documents(), dictionary, Limits.DEFAULT)
        .then(old -> DecisionModel
            .compile(new Joining(after, before, dictionary, clashing).documents(), dictionary, Limits.DEFAULT)
            .then(now -> Checked.of(new JoinedModels(old, now, clashing))));
  }

  private static void collect(Dictionary from, Map<FactId, Domain> domains, Set<FactId> clashing) {
    for (var fact : from.facts()) {
      var domain = from.domain(from.indexOf(fact));
      var known = domains.get(fact);
      var joined = known == null ? Optional.of(domain) : join(known, domain);
      joined.ifPresentOrElse(both -> domains.put(fact, both), () -> {
        clashing.add(fact);
        domains.put(fact, domain);
      });
    }
  }

  /// The least domain that has the values of both; empty when they are of different kinds.
  private static Optional<Domain> join(Domain one, Domain other) {
    return Optional.ofNullable(switch (one) {
      case Domain.EnumDomain a when other instanceof Domain.EnumDomain b -> new Domain.EnumDomain(union(a.names(), b
          .names()));
      case Domain.SetDomain a when other instanceof Domain.SetDomain b -> new Domain.SetDomain(union(a.elements(), b
          .elements()));
      case Domain.NumberDomain a when other instanceof Domain.NumberDomain b -> new Domain.NumberDomain(a.min().min(b
          .min()), max(a.max(), b.max()));
      case Domain.DateDomain a when other instanceof Domain.DateDomain b -> new Domain.DateDomain(
          a.first().isBefore(b.first()) ? a.first() : b.first(), a.last().isAfter(b.last()) ? a.last() : b.last());
      case Domain.BooleanDomain a when other instanceof Domain.BooleanDomain -> a;
      case Domain.EnumDomain _,Domain.SetDomain _,Domain.NumberDomain _,Domain.DateDomain _,Domain.BooleanDomain _ ->
        null;
    });
  }

  private static BigDecimal max(BigDecimal one, BigDecimal other) {
    return one.max(other);
  }

  private static List<String> union(List<String> one, List<String> other) {
    var both = new LinkedHashSet<>(one);
    both.addAll(other);
    return List.copyOf(both);
  }

  static boolean has(DecisionModel model, DecisionId table) {
    return model.documents().stream().anyMatch(document -> document.tables().stream().anyMatch(it -> it.id().equals(
        table)));
  }
}
