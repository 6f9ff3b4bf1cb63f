package org.osteon.decision.dmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// An XML element without mixed content: text or child elements.
///
/// Attributes without a namespace have their name as key, those of our own namespace `osteon:` and their name; others are not
/// kept.
final class XmlElement {

  private final String namespace;
  private final String name;
  private final int line;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<XmlElement> children = new ArrayList<>();
  private String text = "";

  private XmlElement(String namespace, String name, int line) {
    this.namespace = namespace;
    this.name = name;
    this.line = line;
  }

  /// An element that was read on a line.
  static XmlElement read(String namespace, String name, int line) {
    return new XmlElement(namespace, name, line);
  }

  /// A DMN element to be written.
  static XmlElement dmn(String name) {
    return new XmlElement(Namespaces.DMN, name, 0);
  }

  /// An element of our own namespace to be written.
  static XmlElement osteon(String name) {
    return new XmlElement(Namespaces.OSTEON, name, 0);
  }

  /// An element of another namespace to be written.
  static XmlElement in(String namespace, String name) {
    return new XmlElement(namespace, name, 0);
  }

  XmlElement with(String attribute, String value) {
    attributes.put(attribute, value);
    return this;
  }

  XmlElement add(XmlElement... more) {
    children.addAll(List.of(more));
    return this;
  }

  XmlElement addAll(Stream<XmlElement> more) {
    more.forEach(children::add);
    return this;
  }

  /// Changes this element where a condition holds, within a chain of calls.
  XmlElement when(boolean condition, Consumer<XmlElement> change) {
    if (condition) {
      change.accept(this);
    }
    return this;
  }

  XmlElement text(String content) {
    text = content;
    return this;
  }

  /// A child `<text>`, in which DMN keeps expressions.
  XmlElement textChild(String content) {
    return add(dmn("text").text(content));
  }

  String namespace() {
    return namespace;
  }

  String name() {
    return name;
  }

  int line() {
    return line;
  }

  String text() {
    return text;
  }

  Map<String, String> attributes() {
    return attributes;
  }

  /// The attribute's value; empty when there is none.
  String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }

  boolean has(String key) {
    return attributes.containsKey(key);
  }

  List<XmlElement> children() {
    return children;
  }

  List<XmlElement> children(String childName) {
    return children.stream().filter(child -> child.name.equals(childName)).toList();
  }

  Optional<XmlElement> child(String childName) {
    return children.stream().filter(child -> child.name.equals(childName)).findFirst();
  }

  /// The text of a child's `<text>`; empty when there is none.
  String expressionText() {
    return child("text").map(XmlElement::text).orElse("").strip();
  }
}
