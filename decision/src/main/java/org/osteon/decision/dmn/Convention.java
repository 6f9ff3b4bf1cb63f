package org.osteon.decision.dmn;

/// What writer and reader agree on beyond DMN: names of extension attributes and how XML ids are made.
final class Convention {

  /// The name of the annotation that holds the id of a row.
  static final String ROW = "row";

  /// The id of a fact, table or parameter, where the FEEL name had to differ.
  static final String ID = "osteon:id";

  /// The reason for declared gaps of a table.
  static final String GAP = "osteon:gap";

  /// On a table whose rows stand by rank, because DMN would rank several outputs from left to right where our notation ranks by
  /// the first one only: the hit policy and the priority list, and on each rule its place in the table.
  static final String HIT_POLICY = "osteon:hit-policy";
  static final String PRIORITY = "osteon:priority";
  static final String PLACE = "osteon:place";

  /// On an input clause: it is a condition of the declared domain, written in our notation.
  static final String DOMAIN = "osteon:domain";

  /// On an input: it stands for the parameter of this id. On a decision: the ids of its parameters, with blanks between them,
  /// each of which is an input of the model.
  static final String PARAMETER = "osteon:parameter";
  static final String PARAMETERS = "osteon:parameters";

  /// On a parameter: it hands on what the table sees in its scope.
  static final String IN_SCOPE = "osteon:in-scope";

  /// On an input clause: whether the header names no output ([#FIRST]) or one ([#NAMED]), where the expression cannot tell.
  static final String CHOICE = "osteon:output";
  static final String FIRST = "first";
  static final String NAMED = "named";

  /// Follows an expression for a list: only its elements that are values.
  static final String WITHOUT_NULL = "[item != null]";

  /// An expression that is the empty list where a result is null.
  static String listOf(String result, String value) {
    return "if " + result + " = null then [] else " + value;
  }

  /// The value in an expression that [#listOf] and [#WITHOUT_NULL] may have wrapped.
  static String unwrapped(String expression) {
    return expression.strip().replaceFirst("(?s)^if .* = null then \\[\\] else ", "").replace(WITHOUT_NULL, "").strip();
  }

  private Convention() {}

  /// The XML id of an element of the requirements graph: its name, because Camunda 8 finds a required result by the id of its
  /// decision. All other ids have a hyphen, which no name has.
  static String id(String name) {
    return name;
  }

  /// The XML id of something that belongs to an element of the requirements graph.
  static String id(String kind, String name) {
    return kind + "-" + name;
  }

  /// The XML id of the arrow from one element of the requirements graph to another that requires it.
  static String requirement(String from, String to) {
    return "requirement-" + from + "-of-" + to;
  }
}
