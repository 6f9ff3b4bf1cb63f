package org.osteon.decision.dmn;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.Place;

/// Reads XML from memory without ever looking elsewhere: no document type, no entities but the five, bounded size and depth.
final class XmlReader {

  private static final int MAX_LENGTH = 64_000_000;
  private static final int MAX_ELEMENTS = 2_000_000;
  private static final int MAX_DEPTH = 100;

  private final String file;
  private final Deque<XmlElement> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private int elements;

  private XmlReader(String file) {
    this.file = file;
  }

  static Checked<XmlElement> read(String file, String xml) {
    return new XmlReader(file).read(xml);
  }

  private Checked<XmlElement> read(String xml) {
    if (xml.length() > MAX_LENGTH) {
      return refused(DmnCode.TOO_BIG, 0, xml.length() + " characters; at most " + MAX_LENGTH + " are read");
    }
    try {
      return elements(factory().createXMLStreamReader(new StringReader(withoutByteOrderMark(xml))));
    } catch (XMLStreamException fault) {
      int line = fault.getLocation() == null ? 0 : fault.getLocation().getLineNumber();
      return refused(DmnCode.NOT_XML, line, "XML that ends or breaks here");
    }
  }

  private static String withoutByteOrderMark(String xml) {
    return xml.startsWith("\uFEFF") ? xml.substring(1) : xml;
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver((_, _, _, _) -> {
      throw new XMLStreamException("Nothing outside the text is read.");
    });
    return factory;
  }

  private Checked<XmlElement> elements(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      int line = xml.getLocation().getLineNumber();
      switch (xml.next()) {
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
          return refused(DmnCode.FORBIDDEN_XML, line, "a document type declaration or an entity");
        }
        case XMLStreamConstants.START_ELEMENT -> {
          elements++;
          if (elements > MAX_ELEMENTS || open.size() >= MAX_DEPTH) {
            return refused(DmnCode.TOO_BIG, line, elements + " elements, " + open.size() + " levels deep");
          }
          start(xml);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          text.append(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          var ended = open.pop();
          if (ended.children().isEmpty()) {
            ended.text(text.toString());
          }
          text.setLength(0);
          if (open.isEmpty()) {
            return finish(xml, ended);
          }
        }
        default -> {
          // Comments and processing instructions say nothing about decisions.
        }
      }
    }
    return refused(DmnCode.NOT_XML, 0, "no element");
  }

  /// Reads to the end, so that what follows the root is checked as well.
  private static Checked<XmlElement> finish(XMLStreamReader xml, XmlElement root) throws XMLStreamException {
    while (xml.hasNext()) {
      xml.next();
    }
    return Checked.of(root);
  }

  private void start(XMLStreamReader xml) {
    text.setLength(0);
    var namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
    var element = XmlElement.read(namespace, xml.getLocalName(), xml.getLocation().getLineNumber());
    for (int at = 0; at < xml.getAttributeCount(); at++) {
      var from = xml.getAttributeNamespace(at);
      if (from == null || from.isEmpty()) {
        element.with(xml.getAttributeLocalName(at), xml.getAttributeValue(at));
      } else if (from.equals(Namespaces.OSTEON)) {
        element.with("osteon:" + xml.getAttributeLocalName(at), xml.getAttributeValue(at));
      }
    }
    if (!open.isEmpty()) {
      open.peek().add(element);
    }
    open.push(element);
  }

  private Checked<XmlElement> refused(DmnCode code, int line, String found) {
    return new Checked.Refused<>(java.util.List.of(Diagnostic.of(code, Place.of(file).atLine(line), found)));
  }
}
