package org.osteon.fhir.writing;

import java.time.LocalDate;
import java.util.List;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.RowId;
import org.osteon.decision.value.ValueSet;
import org.osteon.planning.calendar.Calendar;
import org.osteon.planning.calendar.Phase;
import org.osteon.planning.evaluation.RowCitation;
import org.osteon.planning.knowledge.Modality;
import org.osteon.planning.knowledge.Slot;
import org.osteon.planning.option.Alert;
import org.osteon.planning.option.AuthorityPosition;
import org.osteon.planning.option.Caution;
import org.osteon.planning.option.Comparison;
import org.osteon.planning.option.Condition;
import org.osteon.planning.option.Finding;
import org.osteon.planning.option.Goal;
import org.osteon.planning.option.Need;
import org.osteon.planning.option.Option;
import org.osteon.planning.option.OptionStatus;
import org.osteon.planning.option.Position;
import org.osteon.planning.option.Question;
import org.osteon.planning.plan.KnowledgeStamp;
import org.osteon.planning.plan.Plan;
import org.osteon.planning.plan.PlanFact;
import org.osteon.planning.release.Release;

/// Small invented plans: one with everything, one with nothing.
final class SamplePlans {

  private static final RowCitation ROW = new RowCitation(new RowId("row-1"), new DecisionId("decision"), "document",
      "ESMO",
      "strong", "I A", List.of("KEY21"), "unverified", "", false);
  private static final Finding HISTOLOGY = new Finding("histology", "Histological type",
      "Osteosarcoma <conventional> & more");

  private SamplePlans() {}

  private static final Release READY = new Release.Ready(List.of());

  static Plan empty() {
    return new Plan("case-0", LocalDate.of(2026, 5, 4), stamp(), READY, List.of(), List.of(), List.of(), List.of(),
        List.of(),
        List.of(), List.of(), List.of(), Comparison.NONE, Calendar.EMPTY, List.of(), List.of(), List.of());
  }

  static Plan full() {
    var slot = Slot.NEOADJUVANT;
    var need = new Need("gfr", "GFR", ValueSet.Flags.YES, "≥ 60 mL/min/1.73 m²");
    var options = List.of(option("regimen:map", "MAP", Modality.SYSTEMIC, slot, OptionStatus.PROVISIONAL,
        List.of(Condition.of(need)), List.of()),
        option("regimen:ap", "Doxorubicin and cisplatin", Modality.SYSTEMIC, slot, OptionStatus.BLOCKED, List.of(),
            List.of(new Caution(Caution.Effect.CONTRAINDICATED, "doxorubicin", "Doxorubicin", "LVEF below 50 %", true,
                ROW, List.of(HISTOLOGY)))),
        option("operation:wide-resection", "Wide resection", Modality.SURGERY, Slot.LOCAL_TREATMENT,
            OptionStatus.RECOMMENDED, List.of(), List.of()));
    var phase = new Phase(slot, "Chemotherapy before surgery", LocalDate.of(2026, 5, 18), LocalDate.of(2026, 7, 27),
        LocalDate.of(2026, 5, 18), "regimen:map", List.of("regimen:map"),
        new Phase.Basis("document", List.of("KEY21"), "seen"));
    return new Plan("case-1", LocalDate.of(2026, 5, 4), stamp(), READY,
        List.of(new PlanFact("histology", "Histological type", List.of("x"), "x", "known", "", "2026-02-20",
            List.of("Condition/primary code"), "", "fresh")),
        List.of(), List.of(new Goal("cure", "Cure", "curative", true, ROW)), options, List.of(),
        List.of(new Question("gfr", "GFR", "What is the GFR?", Question.Reason.STALE, "", 3,
            List.of(new Question.Answer("under 60", List.of("no methotrexate"))), "test:gfr", "GFR")),
        List.of(new Alert("fertility", Alert.Severity.WARN, "Fertility is at risk.", "Refer before the first course.",
            ROW, List.of(HISTOLOGY))),
        List.of(), Comparison.NONE, new Calendar("osteosarcoma-high-grade", "Osteosarcoma", List.of(phase), List.of()),
        List.of(),
        List.of(), List.of());
  }

  private static KnowledgeStamp stamp() {
    return new KnowledgeStamp("0.1.0", "abc123", "Nobody has reviewed this content.", "0.1.0", List.of(), List.of());
  }

  private static Option option(String id, String label, Modality modality, Slot slot, OptionStatus status,
      List<Condition> conditions, List<Caution> blockedBy) {
    return new Option(id, label, modality, slot, status, conditions, List.of(),
        List.of(new AuthorityPosition(Position.RECOMMEND, true, ROW, List.of(HISTOLOGY))), List.of(HISTOLOGY),
        blockedBy,
        List.of(), List.of(), "", "", "");
  }
}
