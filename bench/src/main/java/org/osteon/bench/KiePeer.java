package org.osteon.bench;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.osteon.decision.dmn.DmnExport;
import org.osteon.decision.dmn.DmnModel;
import org.osteon.decision.dmn.FeelNames;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;

/// An exported model in the DMN engine of Apache KIE.
final class KiePeer implements DmnPeer {
  private final DMNRuntime runtime;
  private final DMNModel model;
  private final FeelNames names;

  KiePeer(DmnModel exported) {
    this(FeelNames.of(exported), DmnExport.write(exported).orBug());
  }

  KiePeer(ExportedFile file) {
    this(file.names(), file.xml());
  }

  private KiePeer(FeelNames names, String xml) {
    this.names = names;
    runtime = DMNRuntimeBuilder.fromDefaults().buildConfiguration().fromResources(List.of(ResourceFactory
        .newReaderResource(new StringReader(xml)))).getOrElseThrow(IllegalStateException::new);
    model = runtime.getModels().getFirst();
  }

  /// A complete case as KIE wants it.
  Map<String, Object> inputs(Map<FactId, Value> facts) {
    var inputs = new LinkedHashMap<String, Object>();
    facts.forEach((fact, value) -> inputs.put(names.fact(fact), ExportedFile.feel(value)));
    return inputs;
  }

  /// All decisions of the model for one case. A context holds results, so that each evaluation needs a new one.
  DMNResult evaluateAll(Map<String, Object> inputs) {
    var context = runtime.newContext();
    inputs.forEach(context::set);
    return runtime.evaluateAll(model, context);
  }

  @Override
  public Answers evaluate(Map<String, Object> inputs) {
    var all = evaluateAll(inputs);
    return decision -> {
      var result = Objects.requireNonNull(all.getDecisionResultByName(names.decision(decision)));
      return result.hasErrors() ? result.getMessages().toString() : DmnTexts.of(result.getResult());
    };
  }
}
