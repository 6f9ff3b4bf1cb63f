package org.osteon.decision.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osteon.decision.evaluate.DecisionModel;
import org.osteon.decision.evaluate.Limits;
import org.osteon.decision.markdown.FrontMatter;
import org.osteon.decision.markdown.GuidelineDocument;
import org.osteon.decision.markdown.Lines;
import org.osteon.decision.markdown.Section;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.value.FactDictionary;

/// A generated dictionary and tables that are well-typed over it.
public record GeneratedModel(FactDictionary dictionary, List<DecisionTable> tables) {

  public GeneratedModel {
    tables = List.copyOf(tables);
  }

  /// One document that holds all tables.
  public GuidelineDocument document() {
    var matter = FrontMatter.draft("generated", "Generated tables", "nobody", FrontMatter.Kind.GUIDELINE,
        new LinkedHashMap<>(Map.of("KEY", "A source")));
    return new GuidelineDocument("generated.md", matter, "", tables.stream()
        .<Section>map(table -> new Section.Deciding(2, "", table)).toList(), Lines.NONE);
  }

  public DecisionModel compiled() {
    return DecisionModel.compile(List.of(document()), dictionary, Limits.DEFAULT).orBug();
  }
}
