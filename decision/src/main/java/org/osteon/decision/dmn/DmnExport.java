package org.osteon.decision.dmn;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.Place;
import org.osteon.decision.markdown.Section;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.GapDeclaration;
import org.osteon.decision.value.Dictionary;
import org.osteon.decision.value.FactId;

/// Writes a model as DMN 1.5 XML, from which [DmnImport] reads an equal model.
///
/// Facts become input data with item definitions, tables become decisions, tables with parameters become business knowledge
/// models. What DMN has no element for stands in extension attributes and elements, which other tools keep or ignore.
public final class DmnExport {

  private final DmnModel model;
  private final Dictionary dictionary;
  private final FeelNames names;
  private final FeelTypes types;
  private final Closure closure;
  private final Standalone open;
  private final TableWriter tables;

  private DmnExport(DmnModel model) {
    this.model = model;
    dictionary = model.dictionary();
    names = FeelNames.of(model);
    types = new FeelTypes(dictionary, names);
    closure = new Closure(model.tables());
    open = new Standalone(model.tables());
    tables = new TableWriter(names, types, new SetColumns(dictionary, model.tables()), closure);
  }

  /// The XML of a model whose tables compile.
  ///
  /// @return refused with OST-DMN-0009 when a text has a character that XML cannot carry, such as a form feed
  public static Checked<String> write(DmnModel model) {
    var root = new DmnExport(model).definitions();
    var faults = new ArrayList<Diagnostic>();
    check(root, Place.of(model.name()), faults);
    return faults.isEmpty() ? Checked.of(XmlPrinter.print(root)) : new Checked.Refused<>(faults);
  }

  private static void check(XmlElement element, Place place, List<Diagnostic> faults) {
    var here = element.has("name") ? place.in(element.name(), element.attribute("name")) : place;
    Stream.concat(Stream.of(element.text()), element.attributes().values().stream())
        .filter(text -> !XmlPrinter.canCarry(text))
        .forEach(_ -> faults.add(Diagnostic.of(DmnCode.CHARACTER, here, "a control character",
            "Delete it: it cannot be seen, and no XML tool would read it.")));
    element.children().forEach(child -> check(child, here, faults));
  }

  private XmlElement definitions() {
    return XmlElement.dmn("definitions").with("id", Convention.id("model", names.model())).with("name", model.name())
        .with("namespace", "urn:osteon:model:" + names.model())
        .with("exporter", "Osteon")
        .when(model.subject().isPresent(), it -> it.add(XmlElement.dmn("description")
            .text(DocumentXml.about(model.subject().orElseThrow()))))
        .add(XmlElement.dmn("extensionElements").addAll(model.documents().stream().map(DocumentXml::write)))
        .addAll(types.definitions(model.tables()))
        .addAll(dictionary.facts().stream().map(this::inputData))
        .addAll(names.parameterInputs().entrySet().stream()
            .map(parameter -> parameterInput(parameter.getKey(), parameter.getValue())))
        .addAll(model.documents().stream().flatMap(document -> document.sections().stream())
            .filter(Section.Deciding.class::isInstance).map(Section.Deciding.class::cast)
            .map(section -> section.table().isKnowledgeModel() && !open.contains(section.table())
                ? knowledgeModel(section.table(), section.prose())
                : decision(section.table(), section.prose())))
        .add(new Drawing(model, names, closure).draw());
  }

  private XmlElement inputData(FactId fact) {
    return XmlElement.dmn("inputData").with("id", Convention.id(names.fact(fact))).with("name", names.fact(fact))
        .with(Convention.ID, fact.name())
        .add(XmlElement.dmn("variable").with("name", names.fact(fact)).with("typeRef", types.fact(fact)));
  }

  /// The input for a parameter; its values are those that a program hands in, which no domain limits.
  private static XmlElement parameterInput(String parameter, String name) {
    return XmlElement.dmn("inputData").with("id", Convention.id(name)).with("name", name)
        .with(Convention.PARAMETER, parameter)
        .add(XmlElement.dmn("variable").with("name", name).with("typeRef", "Any"));
  }

  private XmlElement decision(DecisionTable table, String prose) {
    var needs = closure.of(table.id());
    return named("decision", table, prose)
        .when(table.isKnowledgeModel(), it -> it.with(Convention.PARAMETERS, String.join(" ", table.parameters())))
        .add(XmlElement.dmn("variable").with("name", names.decision(table.id())).with("typeRef",
            types.decision(table)))
        .addAll(needs.facts().stream()
            .map(fact -> requirement("informationRequirement", "requiredInput", table, names.fact(fact))))
        .addAll(table.parameters().stream().map(parameter -> requirement("informationRequirement", "requiredInput",
            table, names.parameter(table.id(), parameter))))
        .addAll(needs.decisions().stream()
            .map(id -> requirement("informationRequirement", "requiredDecision", table, names.decision(id))))
        .addAll(knowledge(table, needs)).add(tables.write(table));
  }

  private XmlElement knowledgeModel(DecisionTable table, String prose) {
    var needs = closure.of(table.id());
    var logic = XmlElement.dmn("encapsulatedLogic").with("kind", "FEEL")
        .addAll(table.parameters().stream()
            .map(parameter -> XmlElement.dmn("formalParameter")
                .with("name", names.parameter(table.id(), parameter)).with("typeRef", "Any")
                .with(Convention.ID, parameter)))
        .addAll(needs.facts().stream().map(fact -> handedOn(names.fact(fact), types.fact(fact))))
        .addAll(needs.decisions().stream()
            .map(id -> handedOn(names.decision(id), types.decision(closure.table(id)))))
        .add(tables.write(table));
    return named("businessKnowledgeModel", table, prose)
        .add(XmlElement.dmn("variable").with("name", names.decision(table.id()))).add(logic)
        .addAll(knowledge(table, needs));
  }

  /// A parameter that stands for what the table sees without being handed it.
  private static XmlElement handedOn(String name, String type) {
    return XmlElement.dmn("formalParameter").with("name", name).with("typeRef", type).with(Convention.IN_SCOPE, "true");
  }

  private XmlElement named(String element, DecisionTable table, String prose) {
    var name = names.decision(table.id());
    return XmlElement.dmn(element).with("id", Convention.id(name)).with("name", name).with("label", table.title())
        .with(Convention.ID, table.id().name())
        .when(table.gap() instanceof GapDeclaration.Expected,
            it -> it.with(Convention.GAP, ((GapDeclaration.Expected) table.gap()).reason()))
        .when(!prose.isEmpty(), it -> it.add(XmlElement.dmn("description").text(prose)));
  }

  private Stream<XmlElement> knowledge(DecisionTable table, Closure.Needs needs) {
    return needs.knowledgeModels().stream()
        .map((DecisionId id) -> requirement("knowledgeRequirement", "requiredKnowledge", table, names.decision(id)));
  }

  private XmlElement requirement(String kind, String inner, DecisionTable table, String name) {
    return XmlElement.dmn(kind).with("id", Convention.requirement(name, names.decision(table.id())))
        .add(XmlElement.dmn(inner).with("href", "#" + Convention.id(name)));
  }
}
