package org.osteon.planning.vignette;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.NearMisses;
import org.osteon.planning.diagnostic.PlanningCode;
import org.osteon.planning.knowledge.Catalogue;
import org.osteon.planning.option.ChoiceAlerts;

/// Whether an expectation names things that there are. A misspelt option is never offered, so a vignette that expects its
/// absence would pass for ever.
public final class ExpectationNames {

  private final Vignette vignette;
  private final List<Diagnostic> faults = new ArrayList<>();

  private ExpectationNames(Vignette vignette) {
    this.vignette = vignette;
  }

  /// OST-VIG-0004 for every option, alert and drug of an expectation that neither the catalogue has nor the program itself gives.
  public static List<Diagnostic> check(Vignette vignette, Catalogue catalogue) {
    var names = new ExpectationNames(vignette);
    var expect = vignette.expect();
    names.known(expect.options().keySet(), catalogue.options().keySet());
    names.known(expect.absent(), catalogue.options().keySet());
    names.known(expect.disagreement(), catalogue.options().keySet());
    var alerts = new TreeSet<>(catalogue.alerts().keySet());
    alerts.addAll(ChoiceAlerts.IDS);
    names.known(expect.alerts(), alerts);
    names.known(expect.noAlerts(), alerts);
    var subjects = new TreeSet<>(catalogue.options().keySet());
    subjects.addAll(catalogue.drugs().keySet());
    names.known(firstWords(expect.cautions()), subjects);
    names.known(firstWords(expect.noCautions()), subjects);
    return names.faults;
  }

  private static List<String> firstWords(List<String> cautions) {
    return cautions.stream().map(caution -> caution.strip().split(" +", 2)[0]).toList();
  }

  private void known(Collection<String> names, Collection<String> known) {
    names.stream().filter(name -> !known.contains(name)).forEach(name -> faults.add(new Diagnostic(
        PlanningCode.EXPECTS_UNKNOWN, vignette.place(), "`" + name + "`", NearMisses.advice(name, known), "")));
  }
}
