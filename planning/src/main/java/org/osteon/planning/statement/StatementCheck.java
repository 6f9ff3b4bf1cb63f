package org.osteon.planning.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.evaluate.DecisionModel;
import org.osteon.decision.table.DecisionId;
import org.osteon.planning.diagnostic.PlanningCode;

/// Holds statements against tables.
public final class StatementCheck {

  private StatementCheck() {}

  /// OST-VIG-0005 for every statement that the tables no longer make, several tables at a time.
  public static List<Diagnostic> faults(List<Statement> statements, DecisionModel model, StatementPatients patients) {
    return answered(statements, model, patients).stream().flatMap(answer -> fault(answer).stream()).toList();
  }

  /// The statements with what the tables say now, in their order.
  public static List<Statement> renewed(List<Statement> statements, DecisionModel model, StatementPatients patients) {
    return answered(statements, model, patients).stream().map(answer -> answer.statement().saying(answer.now()))
        .toList();
  }

  private record Answer(Statement statement, List<String> now) {}

  private static List<Answer> answered(List<Statement> statements, DecisionModel model, StatementPatients patients) {
    Map<DecisionId, List<Statement>> byTable = statements.stream().collect(Collectors.groupingBy(Statement::table,
        LinkedHashMap::new, Collectors.toList()));
    return byTable.entrySet().parallelStream().flatMap(entry -> {
      var voice = new TableVoice(model.part(entry.getKey()), entry.getKey());
      return entry.getValue().stream().map(statement -> new Answer(statement, voice.says(patients.facts(statement
          .like(), statement.but()), statement.arguments())));
    }).toList();
  }

  private static List<Diagnostic> fault(Answer answer) {
    var before = answer.statement().says();
    var now = answer.now();
    if (before.equals(now)) {
      return List.of();
    }
    var changes = new ArrayList<String>();
    before.stream().filter(line -> !now.contains(line)).forEach(line -> changes.add("no longer `" + line + "`"));
    now.stream().filter(line -> !before.contains(line)).forEach(line -> changes.add("now `" + line + "`"));
    return List.of(Diagnostic.of(PlanningCode.SAYS_OTHERWISE, answer.statement().place(), patient(answer
        .statement()) + ": " + (changes.isEmpty() ? "in another order" : String.join("; ", changes)),
        "If the evidence is for the change, accept it with `osteon knowledge check --knowledge DIR --record`."));
  }

  /// The patient in words, such as `of doxorubicin, like os-new-14 but age 65`.
  private static String patient(Statement statement) {
    var but = statement.but().entrySet().stream().map(fact -> fact.getKey().name() + " " + fact.getValue().text())
        .collect(Collectors.joining(", "));
    return Stream.of(statement.arguments().isEmpty() ? "" : "of " + String.join(" and ", statement.arguments()) + ",",
        "like", statement.like(), but.isEmpty() ? "" : "but " + but).filter(part -> !part.isEmpty()).collect(Collectors
            .joining(" "));
  }
}
