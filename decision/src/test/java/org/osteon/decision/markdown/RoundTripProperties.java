package org.osteon.decision.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.osteon.decision.testkit.ModelGenerator;
import org.osteon.decision.testkit.Property;

class RoundTripProperties {

  @Test
  void printedDocument_read_isEqual() {
    Property.check(1000, draw -> {
      var model = ModelGenerator.model(draw, 4);
      var printed = GuidelinePrinter.print(model.document());
      var read = GuidelineReader.read(List.of(new SourceText("generated.md", printed)), model.dictionary()).checked()
          .orBug().getFirst();
      assertThat(read.tables()).as(printed).isEqualTo(model.tables());
      assertThat(read.frontMatter()).isEqualTo(model.document().frontMatter());
      assertThat(GuidelinePrinter.print(read)).isEqualTo(printed);
    });
  }
}
