package org.osteon.bench.mutation;

import java.util.ArrayList;
import java.util.List;
import org.osteon.decision.evaluate.DecisionModel;
import org.osteon.decision.table.DecisionTable;
import org.osteon.planning.statement.Statement;
import org.osteon.planning.statement.StatementPatients;
import org.osteon.planning.statement.TableVoice;

/// Holds every mutant of one table against the statements about it, and finds the statements that it would take. One
/// thread at a time.
final class TableExamination {

  private final DecisionTable table;
  private final Witnesses witnesses;

  TableExamination(DecisionModel model, DecisionTable table, StatementPatients patients) {
    this.table = table;
    this.witnesses = new Witnesses(model, table, patients);
  }

  /// What becomes of one mutant.
  ///
  /// @param statements
  ///          those about this table
  Verdict verdict(Mutant mutant, List<Statement> statements) {
    return witnesses.voice(mutant).map(changed -> verdict(mutant, changed, statements)).orElse(Verdict.REFUSED);
  }

  private Verdict verdict(Mutant mutant, TableVoice changed, List<Statement> statements) {
    if (statements.stream().anyMatch(statement -> !witnesses.says(Question.of(statement), changed).equals(statement
        .says()))) {
      return Verdict.NOTICED;
    }
    if (witnesses.vignette(mutant, changed).isPresent()) {
      return Verdict.UNNOTICED;
    }
    return witnesses.difference(changed).filter(List::isEmpty).isPresent() ? Verdict.EQUIVALENT : Verdict.UNSEEN;
  }

  /// The statements by which every mutant is noticed that can be: those there are, as far as they are needed, then patients
  /// of vignettes, then such patients moved across a boundary.
  ///
  /// @param file
  ///          the file in which they will stand
  List<Statement> statements(List<Mutant> mutants, List<Statement> existing, String file) {
    var known = existing.stream().map(Question::of).toList();
    var chosen = new ArrayList<Question>();
    for (var mutant : mutants) {
      witnesses.voice(mutant).ifPresent(changed -> choose(mutant, changed, known, chosen));
    }
    return chosen.stream().map(question -> new Statement(file, 0, table.id(), question.arguments(), question.like(),
        question.but(), witnesses.says(question))).toList();
  }

  private void choose(Mutant mutant, TableVoice changed, List<Question> known, List<Question> chosen) {
    if (chosen.stream().anyMatch(question -> witnesses.sees(question, changed))) {
      return;
    }
    known.stream().filter(question -> witnesses.sees(question, changed)).findFirst().or(() -> witnesses.vignette(
        mutant, changed)).or(() -> witnesses.difference(changed).flatMap(
            changes -> witnesses.moved(mutant, changed,
                changes)))
        .ifPresent(chosen::add);
  }
}
