package org.osteon.decision.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.diagram.Bits;
import org.osteon.decision.value.ValueSet;

/// What is known while one case is evaluated: the class of every variable and the end of every unit, or which of them are
/// possible.
final class CaseState {

  final CompiledModel model;
  /// The class of each slot; -1 when several are possible.
  final int[] slots;
  /// The possible classes of an open slot. Null when they were not worked out: then the slot's function must be composed.
  final long[] @Nullable [] sets;
  /// For each unit of a multi-hit table, the rows that fire in some completion, and in every one.
  final long[] @Nullable [] possible;
  final long[] @Nullable [] certain;
  final Map<Integer, List<Diagnostic>> failures = new HashMap<>();
  /// The variables with several possible classes.
  final long[] open;
  private @Nullable Composer composer;

  CaseState(CompiledModel model) {
    this.model = model;
    slots = model.startSlots.clone();
    sets = model.startSets.clone();
    possible = new long[model.units.size()] @Nullable [];
    certain = new long[model.units.size()] @Nullable [];
    open = Bits.none(model.variables);
  }

  /// The state after the decisions were evaluated, to evaluate a call on.
  CaseState copy() {
    var copy = new CaseState(model);
    System.arraycopy(slots, 0, copy.slots, 0, slots.length);
    System.arraycopy(sets, 0, copy.sets, 0, sets.length);
    System.arraycopy(possible, 0, copy.possible, 0, possible.length);
    System.arraycopy(certain, 0, copy.certain, 0, certain.length);
    copy.failures.putAll(failures);
    return copy;
  }

  void read(Facts facts) {
    for (var variables : model.variablesByFact.values()) {
      if (!model.space.isParameter(variables.fact()) && facts.isSet(variables.fact())) {
        read(variables, facts.get(variables.fact()));
      }
    }
  }

  void read(FactVariables variables, ValueSet values) {
    switch (variables) {
      case FactVariables.Whole whole -> {
        int single = whole.axis().single(values);
        slots[whole.first()] = single;
        if (single < 0) {
          sets[whole.first()] = whole.axis().touched(values);
        }
      }
      case FactVariables.ByElement set -> {
        var range = ((ValueSet.Sets) values).ranges().getFirst();
        Arrays.fill(slots, set.first(), set.first() + set.count(), 0);
        range.may().forEach(name -> slots[set.variable(name)] = -1);
        range.must().forEach(name -> slots[set.variable(name)] = 1);
        System.arraycopy(model.startSets, set.first(), sets, set.first(), set.count());
      }
    }
  }

  /// To be called when all facts are read: which variables are open.
  void close() {
    for (int variable = 0; variable < model.variables; variable++) {
      if (slots[variable] < 0) {
        Bits.add(open, variable);
      }
    }
  }

  /// The possible classes of a slot; only for one whose classes are known.
  long[] classes(int slot) {
    if (slots[slot] >= 0) {
      return Bits.single(slots[slot] + 1, slots[slot]);
    }
    var set = sets[slot];
    if (set == null) {
      throw new OsteonBugException("The classes of a slot were never worked out.");
    }
    return set;
  }

  void fail(Unit unit, Diagnostic diagnostic) {
    failures.computeIfAbsent(unit.index, _ -> new ArrayList<>()).add(diagnostic);
  }

  Optional<List<Diagnostic>> failure(int unit) {
    return Optional.ofNullable(failures.get(unit));
  }

  boolean failed(int unit) {
    return !failures.isEmpty() && failures.containsKey(unit);
  }

  Composer composer(int limit) {
    var known = composer;
    if (known == null) {
      known = new Composer(this, limit);
      composer = known;
    }
    return known;
  }

  /// Forgets a composer that is full, so that the next question starts with an empty one.
  void dropComposer() {
    composer = null;
  }
}
