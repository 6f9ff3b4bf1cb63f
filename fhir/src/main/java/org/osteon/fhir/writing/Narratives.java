package org.osteon.fhir.writing;

import java.util.List;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/// What people read of a resource when a system shows nothing else.
public final class Narratives {

  private Narratives() {}

  /// A heading and lines below it.
  public static void write(DomainResource resource, String heading, List<String> lines) {
    var div = new XhtmlNode(NodeType.Element, "div");
    div.addTag("p").addTag("b").addText(heading);
    var shown = lines.stream().filter(line -> !line.isBlank()).toList();
    if (!shown.isEmpty()) {
      var list = div.addTag("ul");
      shown.forEach(line -> list.addTag("li").addText(line));
    }
    resource.getText().setStatus(Narrative.NarrativeStatus.GENERATED).setDiv(div);
  }
}
