package org.osteon.planning.casefile;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osteon.decision.value.Domain;
import org.osteon.planning.vocabulary.FactDefinition;

/// The ways in which a case file says what a fact is.
enum ValueForm {
  /// Exactly this.
  VALUE("value"),
  /// Why there is no value.
  ABSENT("absent"),
  /// More than this.
  OVER("over"),
  /// This or more.
  AT_LEAST("at-least"),
  /// Less than this.
  UNDER("under"),
  /// This or less.
  AT_MOST("at-most"),
  /// From the first to the second of two, both included.
  BETWEEN("between"),
  /// One of these.
  ONE_OF("one-of"),
  /// A set that has at least these.
  INCLUDES("includes"),
  /// A set that has none of these.
  EXCLUDES("excludes");

  private final String key;

  ValueForm(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }

  /// Whether a fact can be written this way.
  boolean suits(FactDefinition fact) {
    boolean ordered = fact.domain() instanceof Domain.NumberDomain || fact.domain() instanceof Domain.DateDomain;
    return switch (this) {
      case VALUE, ABSENT -> true;
      case OVER, AT_LEAST, UNDER, AT_MOST, BETWEEN -> ordered;
      case ONE_OF -> !(fact.domain() instanceof Domain.SetDomain);
      case INCLUDES, EXCLUDES -> fact.domain() instanceof Domain.SetDomain;
    };
  }

  /// The ways that suit a fact, for advice.
  static String keys(FactDefinition fact) {
    return Stream.of(values()).filter(form -> form.suits(fact)).map(form -> "`" + form.key + "`").collect(Collectors
        .joining(", "));
  }
}
