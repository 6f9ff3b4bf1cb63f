package org.osteon.decision.dmn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.Place;
import org.osteon.decision.markdown.FrontMatter;
import org.osteon.decision.markdown.GuidelineDocument;
import org.osteon.decision.markdown.Lines;
import org.osteon.decision.markdown.Section;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.InputExpression;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.FactDictionary;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;

/// Reads a DMN model (versions 1.1 to 1.5), ours or of another tool, as far as its logic is decision tables within S-FEEL.
///
/// Everything that is no decision table in S-FEEL is refused, naming the element. The text may come from anywhere: nothing
/// outside it is read, and its size and depth are bounded.
public final class DmnImport {

  private record Input(FactId fact, XmlElement xml) {}

  private static final Pattern BLANK = Pattern.compile(" ");

  private final Place place;
  private final XmlElement root;
  private final List<Diagnostic> faults = new ArrayList<>();
  private final Scope scope = new Scope();
  private final Set<String> takenIds = new HashSet<>();
  private final Map<String, String> parameterInputs = new HashMap<>();
  private final List<Input> inputs = new ArrayList<>();
  private final List<DrgElement> elements = new ArrayList<>();
  private final Map<DecisionId, DecisionTable> tables = new LinkedHashMap<>();

  private DmnImport(String file, XmlElement root) {
    place = Place.of(file);
    this.root = root;
  }

  /// The model in a DMN text.
  ///
  /// @param file the name that diagnostics show
  /// @return refused with all of OST-DMN-0001 to 0012 that apply; accepted with warnings OST-DMN-0008 where the file left
  ///         open which values an input may have
  public static Checked<DmnModel> read(String file, String xml) {
    return XmlReader.read(file, xml).then(root -> new DmnImport(file, root).read());
  }

  private Checked<DmnModel> read() {
    if (!Namespaces.READ.contains(root.namespace()) || !root.name().equals("definitions")) {
      return new Checked.Refused<>(List.of(Diagnostic.of(DmnCode.NOT_DMN, place.atLine(root.line()),
          "the element `" + root.name() + "` of the namespace `" + root.namespace() + "`")));
    }
    root.children("import").forEach(it -> fault(DmnCode.UNSUPPORTED, it, "an import of another model"));
    root.children("inputData").forEach(this::input);
    root.children("decision").forEach(this::decision);
    root.children("businessKnowledgeModel").forEach(this::knowledgeModel);
    elements.sort(Comparator.comparingInt(element -> element.xml().line()));
    elements.forEach(element -> scope.add(element.name(), new Scope.Callable(element.id(), element.outputs(),
        element.parameters().size())));
    for (var element : elements) {
      var here = place.atLine(element.xml().line()).in("decision", element.name());
      new TableReader(scope, element, here, faults).read().ifPresent(table -> tables.put(table.id(), table));
    }
    var dictionary = dictionary();
    var documents = documents();
    return Checked.of(new DmnModel(root.attribute("name"), dictionary, documents), faults);
  }

  private void input(XmlElement xml) {
    if (xml.has(Convention.PARAMETER)) {
      parameterInputs.put(xml.attribute(Convention.PARAMETER), name(xml));
      return;
    }
    var id = new FactId(id(xml));
    inputs.add(new Input(id, xml));
    scope.add(name(xml), id);
  }

  private static String name(XmlElement xml) {
    return xml.child("variable").map(it -> it.attribute("name")).filter(name -> !name.isEmpty())
        .orElse(xml.attribute("name"));
  }

  private String id(XmlElement xml) {
    var own = xml.attribute(Convention.ID);
    return own.isEmpty() ? Ids.kebab(xml.attribute("name"), takenIds) : own;
  }

  private void decision(XmlElement xml) {
    var parameters = new LinkedHashMap<String, String>();
    for (var parameter : List.of(BLANK.split(xml.attribute(Convention.PARAMETERS)))) {
      var input = parameterInputs.get(parameter);
      if (input != null) {
        parameters.put(input, parameter);
      } else if (!parameter.isEmpty()) {
        fault(DmnCode.EXTENSION, xml, "the parameter `" + parameter + "`, for which there is no input");
      }
    }
    add(xml, xml, parameters);
  }

  private void knowledgeModel(XmlElement xml) {
    var logic = xml.child("encapsulatedLogic");
    if (logic.isEmpty()) {
      fault(DmnCode.INCOMPLETE, xml, "no encapsulated logic");
      return;
    }
    var parameters = new LinkedHashMap<String, String>();
    var taken = new HashSet<String>();
    logic.get().children("formalParameter").stream().filter(parameter -> !parameter.has(Convention.IN_SCOPE))
        .forEach(parameter -> parameters.put(parameter.attribute("name"),
            parameter.has(Convention.ID)
                ? parameter.attribute(Convention.ID)
                : Ids.kebab(parameter.attribute("name"), taken)));
    add(xml, logic.get(), parameters);
  }

  private void add(XmlElement xml, XmlElement holder, SequencedMap<String, String> parameters) {
    var table = holder.child("decisionTable");
    if (table.isEmpty()) {
      fault(DmnCode.UNSUPPORTED, xml, "logic that is no decision table");
      return;
    }
    if (table.get().children("output").isEmpty()) {
      fault(DmnCode.INCOMPLETE, xml, "a decision table without an output");
      return;
    }
    var id = id(xml);
    var title = xml.attribute("label").isEmpty() ? xml.attribute("name") : xml.attribute("label");
    elements.add(new DrgElement(xml, table.get(), name(xml), new DecisionId(id), title, parameters,
        outputs(xml, table.get())));
  }

  private static SequencedMap<String, String> outputs(XmlElement xml, XmlElement table) {
    var outputs = new LinkedHashMap<String, String>();
    var taken = new HashSet<String>();
    for (var output : table.children("output")) {
      var name = output.attribute("name");
      var shown = name.isEmpty() ? output.attribute("label") : name;
      var id = xml.has(Convention.ID)
          ? output.attribute("label")
          : Ids.kebab(shown.isEmpty() ? xml.attribute("name") : shown, taken);
      outputs.put(name.isEmpty() ? id : name, id);
    }
    return outputs;
  }

  private FactDictionary dictionary() {
    var domains = new DomainReader(root, faults);
    var declared = new LinkedHashMap<FactId, Domain>();
    for (var input : inputs) {
      var here = place.atLine(input.xml().line()).in("input", input.xml().attribute("name"));
      var type = input.xml().child("variable").map(variable -> variable.attribute("typeRef")).orElse("");
      declared.put(input.fact(),
          domains.read(type, listedValues(name(input.xml())), mentioned(input.fact()), here));
    }
    return FactDictionary.of(declared);
  }

  /// The values that an input clause over the input lists, where one does.
  private String listedValues(String name) {
    return elements.stream().flatMap(element -> element.table().children("input").stream())
        .filter(clause -> clause.child("inputExpression").map(XmlElement::expressionText).orElse("").equals(name))
        .flatMap(clause -> clause.child("inputValues").stream()).map(XmlElement::expressionText)
        .filter(text -> !text.isEmpty()).findFirst().orElse("");
  }

  private SequencedSet<Value> mentioned(FactId fact) {
    var values = new LinkedHashSet<Value>();
    for (var table : tables.values()) {
      for (int at = 0; at < table.inputs().size(); at++) {
        if (table.inputs().get(at).expression().equals(new InputExpression.Fact(fact))) {
          for (var rule : table.rules()) {
            values.addAll(Mentions.of(rule.inputs().get(at)));
          }
        }
      }
    }
    return values;
  }

  private List<GuidelineDocument> documents() {
    var frames = root.child("extensionElements").stream().flatMap(it -> it.children("document").stream())
        .filter(it -> it.namespace().equals(Namespaces.OSTEON)).toList();
    if (frames.isEmpty()) {
      return List.of(foreign());
    }
    var documents = new ArrayList<GuidelineDocument>();
    var placed = new HashSet<DecisionId>();
    for (var frame : frames) {
      DocumentXml.read(frame).ifPresentOrElse(read -> documents.add(fill(read, placed)),
          () -> fault(DmnCode.EXTENSION, frame, "the document `" + frame.attribute("id") + "`"));
    }
    elements.stream().filter(element -> !placed.contains(element.id()))
        .forEach(
            element -> fault(DmnCode.EXTENSION, element.xml(), "`" + element.name() + "`, which is in no document"));
    return documents;
  }

  private GuidelineDocument fill(DocumentXml.Frame frame, Set<DecisionId> placed) {
    var sections = new ArrayList<Section>();
    for (var entry : frame.sections()) {
      switch (entry) {
        case DocumentXml.Entry.Reading reading -> sections.add(reading.section());
        case DocumentXml.Entry.Table table -> {
          placed.add(table.decision());
          section(table.level(), table.decision()).ifPresent(sections::add);
        }
      }
    }
    return new GuidelineDocument(frame.file(), frame.frontMatter(), frame.introduction(), sections, Lines.NONE);
  }

  private Optional<Section> section(int level, DecisionId id) {
    var table = Optional.ofNullable(tables.get(id));
    var prose = elements.stream().filter(element -> element.id().equals(id)).findFirst()
        .flatMap(element -> element.xml().child("description")).map(XmlElement::text).orElse("");
    return table.map(found -> new Section.Deciding(level, prose, found));
  }

  /// The document for a model of another tool.
  private GuidelineDocument foreign() {
    var name = root.attribute("name").isEmpty() ? "imported" : root.attribute("name");
    var exporter = root.attribute("exporter").isEmpty() ? "another tool" : root.attribute("exporter");
    var matter = FrontMatter.draft(Ids.kebab(name, new HashSet<>()), name, "imported from " + exporter,
        FrontMatter.Kind.POLICY, new LinkedHashMap<>());
    var sections = elements.stream().flatMap(element -> section(2, element.id()).stream()).toList();
    return new GuidelineDocument(place.document(), matter, root.child("description").map(XmlElement::text).orElse(""),
        sections, Lines.NONE);
  }

  private void fault(DmnCode code, XmlElement at, String found) {
    var name = at.attribute("name").isEmpty() ? at.attribute("id") : at.attribute("name");
    var here = place.atLine(at.line());
    faults.add(Diagnostic.of(code, name.isEmpty() ? here : here.in(at.name(), name), found));
  }
}
