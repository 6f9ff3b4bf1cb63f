package org.osteon.decision.dmn;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.value.Dictionary;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;

/// Item definitions: the types of inputs and of decisions.
final class FeelTypes {

  private final Dictionary dictionary;
  private final FeelNames names;

  FeelTypes(Dictionary dictionary, FeelNames names) {
    this.dictionary = dictionary;
    this.names = names;
  }

  Stream<XmlElement> definitions(List<DecisionTable> tables) {
    var open = new Standalone(tables);
    return Stream.concat(dictionary.facts().stream().map(this::ofFact),
        tables.stream().filter(table -> !table.isKnowledgeModel() || open.contains(table)).flatMap(this::ofDecision));
  }

  /// The type of a fact's input.
  String fact(FactId fact) {
    return "type_" + names.fact(fact);
  }

  /// The type of a decision's result.
  String decision(DecisionTable table) {
    boolean plain = table.outputs().size() == 1 && (table.hitPolicy().isSingleHit() || table.hitPolicy().isAggregate());
    return plain ? output(table, 0) : "result_" + names.decision(table.id());
  }

  /// The type of an output clause: that of its values.
  static String output(DecisionTable table, int index) {
    if (table.hitPolicy().isAggregate()) {
      return "number";
    }
    return table.rules().stream().map(rule -> rule.outputs().get(index)).map(FeelTypes::base)
        .filter(type -> !type.equals("Any")).findFirst().orElse("Any");
  }

  private XmlElement ofFact(FactId fact) {
    var domain = dictionary.domain(dictionary.indexOf(fact));
    return XmlElement.dmn("itemDefinition").with("name", fact(fact))
        .when(domain instanceof Domain.SetDomain, it -> it.with("isCollection", "true"))
        .add(XmlElement.dmn("typeRef").text(base(domain)))
        .when(!(domain instanceof Domain.BooleanDomain),
            it -> it.add(XmlElement.dmn("allowedValues").textChild(allowed(domain))));
  }

  private static String base(Domain domain) {
    return switch (domain) {
      case Domain.EnumDomain _,Domain.SetDomain _ -> "string";
      case Domain.BooleanDomain _ -> "boolean";
      case Domain.NumberDomain _ -> "number";
      case Domain.DateDomain _ -> "date";
    };
  }

  private static String base(Value value) {
    return switch (value) {
      case Value.Name _ -> "string";
      case Value.Flag _ -> "boolean";
      case Value.Decimal _ -> "number";
      case Value.Day _ -> "date";
      case Value.Elements _,Value.Absent _ -> "Any";
    };
  }

  private static String allowed(Domain domain) {
    return switch (domain) {
      case Domain.EnumDomain names -> strings(names.names());
      case Domain.SetDomain set -> strings(set.elements());
      case Domain.BooleanDomain _ -> "";
      case Domain.NumberDomain range -> "[" + range.min().toPlainString() + ".." + range.max().toPlainString() + "]";
      case Domain.DateDomain range ->
        "[date(\"" + range.first() + "\")..date(\"" + range.last() + "\")]";
    };
  }

  private static String strings(List<String> names) {
    return names.stream().map(name -> FeelCells.literal(new Value.Name(name))).collect(Collectors.joining(", "));
  }

  private Stream<XmlElement> ofDecision(DecisionTable table) {
    var type = decision(table);
    if (!type.startsWith("result_")) {
      return Stream.of();
    }
    var definition = XmlElement.dmn("itemDefinition").with("name", type);
    boolean many = !table.hitPolicy().isSingleHit();
    if (many) {
      definition.with("isCollection", "true");
    }
    if (table.outputs().size() == 1) {
      return Stream.of(definition.add(XmlElement.dmn("typeRef").text(output(table, 0))));
    }
    for (int index = 0; index < table.outputs().size(); index++) {
      definition.add(XmlElement.dmn("itemComponent")
          .with("name", names.output(table.id(), table.outputs().get(index).name()))
          .add(XmlElement.dmn("typeRef").text(output(table, index))));
    }
    return Stream.of(definition);
  }
}
