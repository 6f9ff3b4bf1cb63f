package org.osteon.decision.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.osteon.decision.value.Dictionary;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.FactId;

/// Everything that a column can read as a fact: the facts of the dictionary, then the parameters of the parameterised
/// tables, each of which is read like a fact when its table is evaluated by itself.
final class FactSpace {

  private final Dictionary dictionary;
  private final List<FactId> parameters = new ArrayList<>();
  private final List<Domain> parameterDomains = new ArrayList<>();

  FactSpace(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  int addParameter(String name, Domain domain) {
    parameters.add(new FactId(name));
    parameterDomains.add(domain);
    return size() - 1;
  }

  int size() {
    return dictionary.facts().size() + parameters.size();
  }

  boolean isParameter(int fact) {
    return fact >= dictionary.facts().size();
  }

  FactId id(int fact) {
    return isParameter(fact) ? parameters.get(fact - dictionary.facts().size()) : dictionary.facts().get(fact);
  }

  Domain domain(int fact) {
    return isParameter(fact) ? parameterDomains.get(fact - dictionary.facts().size()) : dictionary.domain(fact);
  }
}
