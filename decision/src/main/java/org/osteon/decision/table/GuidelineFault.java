package org.osteon.decision.table;

import org.osteon.decision.diagnostic.DiagnosticCode;
import org.osteon.decision.diagnostic.Severity;

/// The catalogue of faults in guideline documents and of failures of their tables: codes and texts.
public enum GuidelineFault implements DiagnosticCode {
  FRONT_MATTER_MISSING("0001", "The document does not start with front matter between two lines `---`."),
  FRONT_MATTER_UNREADABLE("0002", "The front matter is no readable YAML."),
  FRONT_MATTER_KEY_MISSING("0003", "The front matter lacks a key that every document needs."),
  FRONT_MATTER_KEY_UNKNOWN("0004", "The front matter has a key that has no meaning."),
  FRONT_MATTER_VALUE("0005", "A value of the front matter is none that is allowed there."),
  DOCUMENT_TWICE("0006", "Two documents have the same id."),

  HEADING_ID("0010", "The id of the heading cannot be read."),
  DECISION_TWICE("0011", "Two tables have the same id."),
  DECISION_WITHOUT_TABLE("0012", "The heading has an id, but no decision table follows it."),
  DECISION_WITH_TABLES("0013", "More than one decision table follows the heading."),
  TABLE_WITHOUT_ID("0014", "The decision table stands under a heading without an id."),
  DECISION_IS_FACT("0015", "The id of the table is also the id of a fact."),
  PARAMETER_IS_FACT("0016", "A parameter has the name of a fact or of another parameter."),

  HIT_POLICY("0020", "The first header cell is no hit policy."),
  COLUMN_UNKNOWN("0021", "The column is no fact, decision, parameter, output or annotation."),
  OUTPUT_UNKNOWN("0022", "The decision that the column looks at has no output of this name."),
  ARGUMENTS("0023", "The parameterised table is called with the wrong number of arguments."),
  ARGUMENT_UNKNOWN("0024", "The argument is no parameter, fact or value."),
  COLUMN_TWICE("0025", "Two columns of the table look at the same thing."),
  OUTPUT_MISSING("0026", "The table has no output column."),
  NOT_CALLABLE("0027", "Only a table with parameters can be called with arguments."),
  AGGREGATE_OUTPUT("0028", "The hit policy aggregates, so the table needs exactly one output, a number in each row."),
  TABLE_EMPTY("0029", "The table has no rows."),

  ROW_ID("0030", "The row needs an id of lower-case letters, digits and hyphens in its first cell."),
  ROW_TWICE("0031", "Two rows have the same id."),
  CELL_COUNT("0032", "The row has another number of cells than the header."),
  CELL_SYNTAX("0033", "The cell is no unary test."),
  CELL_TYPE("0034", "The cell cannot be compared with its column."),
  CELL_VALUE_UNKNOWN("0035", "The cell names a value that its column does not have."),
  CELL_OUT_OF_RANGE("0036", "The cell names a number or day outside the range of its column."),
  CELL_EMPTY("0037", "No value passes the cell, so the row could never fire."),
  OUTPUT_SYNTAX("0038", "The output cell is no value."),
  OUTPUT_KINDS("0039", "The values of an output column are not all of one kind."),
  SOURCE_UNLISTED("0040", "The row cites a source that the front matter does not list."),
  STATUS_UNKNOWN("0041", "The status of the row is none of seen, secondary, unverified."),

  DECLARATION("0043", "The declaration above the table cannot be read."),
  DECLARATION_TWICE("0044", "The same declaration stands above the table twice."),
  PRIORITY_MISSING("0045", "The hit policy needs a line `Priority: …` above the table."),
  PRIORITY_UNUSED("0046", "Only the hit policies P and O use a priority list."),
  PRIORITY_VALUES("0047", "The priority list and the values of the first output differ."),

  CYCLE("0050", "Tables require one another in a circle."),
  ARGUMENT_KIND("0051", "The argument cannot be compared with the cells of the parameter."),
  OUTPUT_UNUSABLE("0052", "The output that the column looks at has no values to compare with."),

  TABLE_TOO_BIG("0060", "The table is too entangled to compile.",
      "Split the table into two that name fewer facts each."),

  NOT_UNIQUE("0070", "Two rows of a unique table match the same case."),
  NOT_AGREEING("0071", "Two rows of an any table match the same case and disagree."),
  ANSWER_TOO_BIG("0072", "The exact answer for what is not known needs too many distinctions."),
  RESULTS_TOO_MANY("0073", "There are too many possible results to list."),
  REQUIREMENT_FAILED("0074", "A decision that this one requires has failed."),
  ARGUMENT_OUTSIDE("0075", "The argument is outside the values that the parameter can have.");

  private final String number;
  private final String title;
  private final String advice;

  GuidelineFault(String number, String title) {
    this(number, title, "");
  }

  GuidelineFault(String number, String title, String advice) {
    this.number = number;
    this.title = title;
    this.advice = advice;
  }

  @Override
  public String id() {
    return "OST-GDL-" + number;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String title() {
    return title;
  }

  /// What to do that does not depend on the case; may be empty.
  public String advice() {
    return advice;
  }
}
