package org.osteon.decision.dmn;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidatorFactory;
import org.kie.internal.io.ResourceFactory;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;

/// A model in the DMN engine of Apache KIE.
final class KieEngine {

  private static final DMNValidator VALIDATOR = DMNValidatorFactory.newValidator();

  private final DMNRuntime runtime;
  private final DMNModel model;
  private final FeelNames names;

  private KieEngine(DMNRuntime runtime, FeelNames names) {
    this.runtime = runtime;
    this.names = names;
    model = runtime.getModels().getFirst();
  }

  static KieEngine of(DmnModel model) {
    return of(DmnExport.write(model).orBug(), FeelNames.of(model));
  }

  static KieEngine of(String xml, FeelNames names) {
    var runtime = DMNRuntimeBuilder.fromDefaults().buildConfiguration()
        .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(xml))))
        .getOrElseThrow(failure -> new IllegalStateException(xml, failure));
    var engine = new KieEngine(runtime, names);
    var errors = engine.model.getMessages(DMNMessage.Severity.ERROR);
    if (!errors.isEmpty()) {
      throw new AssertionError(errors + "\n" + xml);
    }
    return engine;
  }

  /// What KIE's validator has against a text: by schema, as a model, and compiled. Warnings too.
  static List<String> validate(String xml) {
    return VALIDATOR.validate(new StringReader(xml), DMNValidator.Validation.VALIDATE_SCHEMA,
        DMNValidator.Validation.VALIDATE_MODEL, DMNValidator.Validation.VALIDATE_COMPILATION).stream()
        .map(message -> message.getLevel() + " " + message.getMessageType() + " " + message.getText()).toList();
  }

  /// The answers of all decisions for one case.
  Answers evaluate(Map<FactId, Value> facts) {
    var context = runtime.newContext();
    facts.forEach((fact, value) -> context.set(names.fact(fact), feel(value)));
    return new Answers(runtime.evaluateAll(model, context).getDecisionResults());
  }

  /// What KIE said.
  final class Answers {
    private final Map<String, DMNDecisionResult> results = new TreeMap<>();

    private Answers(List<DMNDecisionResult> all) {
      all.forEach(result -> results.put(result.getDecisionName(), result));
    }

    /// Whether the decision failed, or was skipped because one that it requires did.
    boolean failed(DecisionId decision) {
      var result = of(decision);
      return result.getEvaluationStatus() != DMNDecisionResult.DecisionEvaluationStatus.SUCCEEDED;
    }

    /// The result written as a text that does not depend on scales and orders of keys.
    String text(DecisionId decision) {
      return KieEngine.text(of(decision).getResult());
    }

    List<String> messages(DecisionId decision) {
      return of(decision).getMessages().stream().map(DMNMessage::getText).toList();
    }

    private DMNDecisionResult of(DecisionId decision) {
      return java.util.Objects.requireNonNull(results.get(names.decision(decision)), decision.name());
    }
  }

  private static Object feel(Value value) {
    return switch (value) {
      case Value.Name name -> name.name();
      case Value.Flag flag -> flag.value();
      case Value.Decimal number -> number.value();
      case Value.Day day -> day.date();
      case Value.Elements elements -> List.copyOf(elements.names());
      case Value.Absent _ -> throw new AssertionError("A complete case has a value for each fact.");
    };
  }

  static String text(@Nullable Object result) {
    return switch (result) {
      case null -> "null";
      case BigDecimal number -> new Value.Decimal(number).text();
      case LocalDate day -> day.toString();
      case List<?> list -> list.stream().map(KieEngine::text).toList().toString();
      case Map<?, ?> map -> {
        var sorted = new ArrayList<String>();
        map.forEach((key, value) -> sorted.add(key + "=" + text(value)));
        yield sorted.stream().sorted().toList().toString();
      }
      default -> result.toString();
    };
  }
}
