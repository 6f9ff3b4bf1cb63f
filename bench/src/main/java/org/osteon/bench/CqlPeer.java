package org.osteon.bench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cqframework.cql.cql2elm.LibraryManager;
import org.cqframework.cql.cql2elm.ModelManager;
import org.cqframework.cql.cql2elm.StringLibrarySourceProvider;
import org.hl7.elm.r1.VersionedIdentifier;
import org.opencds.cqf.cql.engine.execution.CqlEngine;
import org.opencds.cqf.cql.engine.execution.Environment;
import org.opencds.cqf.cql.engine.execution.EvaluationParams;
import org.opencds.cqf.cql.engine.runtime.Date;
import org.osteon.decision.evaluate.Facts;
import org.osteon.decision.value.Interval;
import org.osteon.decision.value.ValueSet;
import org.osteon.fhir.cql.CqlExport;
import org.osteon.fhir.cql.CqlLibrary;

/// CQL libraries in the reference engine: translated by `cql-to-elm`, evaluated by `engine`, of cqframework.
final class CqlPeer {

  private final List<CqlLibrary> libraries;
  private final Environment environment;

  /// Translates the libraries when they are first asked.
  CqlPeer(List<CqlLibrary> libraries) {
    this.libraries = List.copyOf(libraries);
    var manager = new LibraryManager(new ModelManager());
    manager.getLibrarySourceLoader().registerProvider(new StringLibrarySourceProvider(libraries.stream().map(
        CqlLibrary::text).toList()));
    environment = new Environment(manager);
  }

  /// Every definition of every library for one case. A fact that is not known exactly is null.
  ///
  /// Each case has an engine of its own: an engine that is used again answers from the cache of the case before.
  CqlAnswers evaluate(Facts facts) {
    var engine = new CqlEngine(environment, new HashSet<>(Set.of(CqlEngine.Options.EnableExpressionCaching)));
    var asked = new EvaluationParams.Builder();
    libraries.stream().filter(library -> !library.name().equals(CqlExport.factLibrary())).forEach(library -> asked
        .library(identifier(library), new EvaluationParams.LibraryParams.Builder().build()));
    asked.setParameters(parameters(facts));
    var results = engine.evaluate(asked.build());
    results.getExceptions().values().stream().findFirst().ifPresent(failure -> {
      throw failure;
    });
    return new CqlAnswers(results);
  }

  private static VersionedIdentifier identifier(CqlLibrary library) {
    return new VersionedIdentifier().withId(library.name()).withVersion(library.version());
  }

  private static Map<String, Object> parameters(Facts facts) {
    var parameters = new HashMap<String, Object>();
    for (var fact : facts.dictionary().facts()) {
      known(facts.get(fact)).ifPresent(value -> parameters.put(CqlExport.factLibrary() + "." + fact.name(), value));
    }
    return parameters;
  }

  /// The one value that is left, as CQL has it; empty when there are several.
  private static Optional<Object> known(ValueSet values) {
    if (!values.isSingle()) {
      return Optional.empty();
    }
    return Optional.of(switch (values) {
      case ValueSet.Names set -> set.names().first();
      case ValueSet.Flags set -> set.mayBeTrue();
      case ValueSet.Numbers set -> point(set.intervals());
      case ValueSet.Days set -> new Date(point(set.intervals()));
      case ValueSet.Sets set -> List.copyOf(set.ranges().getFirst().must());
    });
  }

  private static <T extends Comparable<? super T>> T point(List<Interval<T>> intervals) {
    return intervals.getFirst().low();
  }
}
