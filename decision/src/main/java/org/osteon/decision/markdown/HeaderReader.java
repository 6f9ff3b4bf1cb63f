package org.osteon.decision.markdown;

import static org.osteon.decision.table.GuidelineFault.ARGUMENTS;
import static org.osteon.decision.table.GuidelineFault.ARGUMENT_UNKNOWN;
import static org.osteon.decision.table.GuidelineFault.COLUMN_UNKNOWN;
import static org.osteon.decision.table.GuidelineFault.NOT_CALLABLE;
import static org.osteon.decision.table.GuidelineFault.OUTPUT_UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.osteon.decision.diagnostic.Place;
import org.osteon.decision.feel.Literals;
import org.osteon.decision.table.Argument;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.InputExpression;
import org.osteon.decision.table.OutputChoice;
import org.osteon.decision.value.FactId;

/// Finds out what the header of an input column names.
final class HeaderReader {

  private static final Pattern CALL = Pattern.compile("([^()\\s]+)\\s*\\(([^()]*)\\)(?:\\.(\\S+))?");

  private final Names names;
  private final List<String> parameters;
  private final Faults faults;

  HeaderReader(Names names, List<String> parameters, Faults faults) {
    this.names = names;
    this.parameters = parameters;
    this.faults = faults;
  }

  Optional<InputExpression> read(String header, Place place) {
    var call = CALL.matcher(header);
    if (call.matches()) {
      return call(call.group(1), call.group(2), Optional.ofNullable(call.group(3)), place);
    }
    if (parameters.contains(header)) {
      return Optional.of(new InputExpression.Parameter(header));
    }
    if (names.isFact(header)) {
      return Optional.of(new InputExpression.Fact(new FactId(header)));
    }
    if (names.table(header).isPresent()) {
      return decision(header, Optional.empty(), place);
    }
    int dot = header.indexOf('.');
    if (dot > 0 && names.table(header.substring(0, dot)).isPresent()) {
      return decision(header.substring(0, dot), Optional.of(header.substring(dot + 1)), place);
    }
    faults.add(COLUMN_UNKNOWN, place, "`" + header + "`", names.advice(header, parameters));
    return Optional.empty();
  }

  private Optional<InputExpression> decision(String name, Optional<String> output, Place place) {
    var known = names.table(name).orElseThrow();
    if (!known.parameters().isEmpty()) {
      faults.add(ARGUMENTS, place, "`" + name + "` without arguments",
          "Write `" + name + "(" + String.join(", ", known.parameters()) + ")`.");
      return Optional.empty();
    }
    return choice(known, output, place).map(choice -> new InputExpression.Decision(new DecisionId(name), choice));
  }

  private Optional<InputExpression> call(String name, String list, Optional<String> output, Place place) {
    var table = names.table(name);
    if (table.isEmpty()) {
      faults.add(COLUMN_UNKNOWN, place, "`" + name + "`", names.tableAdvice(name));
      return Optional.empty();
    }
    var known = table.get();
    if (known.parameters().isEmpty()) {
      faults.add(NOT_CALLABLE, place, "`" + name + "`", "Maybe write `" + name + "` alone.");
      return Optional.empty();
    }
    var texts = list.isBlank() ? List.<String>of() : List.of(list.strip().split("\\s*,\\s*", -1));
    if (texts.size() != known.parameters().size()) {
      faults.add(ARGUMENTS, place, texts.size() + " for " + known.parameters().size(),
          "Write `" + name + "(" + String.join(", ", known.parameters()) + ")`.");
      return Optional.empty();
    }
    var arguments = new ArrayList<Argument>();
    texts.forEach(text -> argument(text, place).ifPresent(arguments::add));
    return arguments.size() < texts.size()
        ? Optional.empty()
        : choice(known, output, place)
            .map(choice -> new InputExpression.Invocation(new DecisionId(name), arguments, choice));
  }

  /// A bare name that is like a fact's or parameter's is refused: a slip of the pen would silently become a value.
  /// In quotes it is a value without doubt.
  private Optional<Argument> argument(String text, Place place) {
    if (parameters.contains(text)) {
      return Optional.of(new Argument.OfParameter(text));
    }
    if (names.isFact(text)) {
      return Optional.of(new Argument.OfFact(new FactId(text)));
    }
    var near = text.startsWith("\"") ? List.<String>of() : names.factAdvice(text, parameters);
    var literal = Literals.parse(text);
    if (literal.isEmpty() || !near.isEmpty()) {
      faults.add(ARGUMENT_UNKNOWN, place, "`" + text + "`", near);
      return Optional.empty();
    }
    return literal.map(Argument.Literal::new);
  }

  private Optional<OutputChoice> choice(Names.Known known, Optional<String> output, Place place) {
    if (output.isEmpty()) {
      return Optional.of(OutputChoice.First.INSTANCE);
    }
    var name = output.get();
    if (!known.outputs().contains(name)) {
      faults.add(OUTPUT_UNKNOWN, place, "`" + name + "`",
          "The outputs are `" + String.join("`, `", known.outputs()) + "`.");
      return Optional.empty();
    }
    return Optional.of(new OutputChoice.Named(name));
  }
}
