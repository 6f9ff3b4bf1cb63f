package org.osteon.decision.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.markdown.GuidelineDocument;
import org.osteon.decision.markdown.Lines;
import org.osteon.decision.testkit.ModelGenerator;
import org.osteon.decision.testkit.Property;

/// What is written as DMN is read back as it was.
class RoundTripProperties {

  @Test
  void model_writtenAndRead_isEqual() {
    Property.check(300, draw -> {
      var generated = ModelGenerator.model(draw, 5);
      var model = new DmnModel("generated", generated.dictionary(), List.of(generated.document()));
      var xml = DmnExport.write(model).orBug();
      var read = DmnImport.read("generated.dmn", xml);
      assertThat(read).as(xml).isInstanceOf(Checked.Accepted.class);
      assertThat(read.all()).isEmpty();
      assertSame(model, read.orBug());
      assertThat(DmnExport.write(read.orBug()).orBug()).isEqualTo(xml);
    });
  }

  static void assertSame(DmnModel expected, DmnModel actual) {
    assertThat(actual.name()).isEqualTo(expected.name());
    assertThat(actual.dictionary().facts()).isEqualTo(expected.dictionary().facts());
    for (int at = 0; at < expected.dictionary().facts().size(); at++) {
      assertThat(actual.dictionary().domain(at)).isEqualTo(expected.dictionary().domain(at));
    }
    assertThat(actual.documents()).isEqualTo(expected.documents().stream().map(RoundTripProperties::withoutLines)
        .toList());
  }

  private static GuidelineDocument withoutLines(GuidelineDocument document) {
    return new GuidelineDocument(document.file(), document.frontMatter(), document.introduction(), document.sections(),
        Lines.NONE);
  }
}
