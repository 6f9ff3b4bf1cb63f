package org.osteon.bench;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
final class KiePeer {
  private final DMNRuntime runtime;
  private final DMNModel model;
  private final FeelNames names;

  KiePeer(DmnModel exported) {
    names = FeelNames.of(exported);
    var xml = DmnExport.write(exported).orBug();
    runtime = DMNRuntimeBuilder.fromDefaults().buildConfiguration().fromResources(List.of(ResourceFactory
        .newReaderResource(new StringReader(xml)))).getOrElseThrow(IllegalStateException::new);
    model = runtime.getModels().getFirst();
  }

  /// A complete case as KIE wants it.
  Map<String, Object> inputs(Map<FactId, Value> facts) {
    var inputs = new LinkedHashMap<String, Object>();
    facts.forEach((fact, value) -> inputs.put(names.fact(fact), feel(value)));
    return inputs;
  }

  /// All decisions of the model for one case. A context holds results, so that each evaluation needs a new one.
  DMNResult evaluate(Map<String, Object> inputs) {
    var context = runtime.newContext();
    inputs.forEach(context::set);
    return runtime.evaluateAll(model, context);
  }

  private static Object feel(Value value) {
    return switch (value) {
      case Value.Name name -> name.name();
      case Value.Flag flag -> flag.value();
      case Value.Decimal number -> number.value();
      case Value.Day day -> day.date();
      case Value.Elements elements -> List.copyOf(elements.names());
      case Value.Absent _ -> throw new IllegalStateException("A complete case has a value for each fact.");
    };
  }
}
