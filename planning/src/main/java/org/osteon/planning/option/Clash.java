package org.osteon.planning.option;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What must not meet: options of one side with options of the other, or with what the patient has had already.
///
/// @param one
///          empty when the alert is about no option
/// @param other
///          empty when it is about one side only
/// @param chosen
///          whether all of them were chosen; else it holds only if both are
/// @param conditions
///          what must come true for it to hold, because a fact is missing; mostly empty
public record Clash(List<Choice> one, List<Choice> other, boolean chosen, List<Condition> conditions) {

  /// An alert about the patient, not about options.
  public static final Clash NONE = new Clash(List.of(), List.of(), false, List.of());

  private static final int NAMED = 4;

  public Clash {
    one = List.copyOf(one);
    other = List.copyOf(other);
    conditions = List.copyOf(conditions);
  }

  /// Every option it is about, each once.
  public List<Choice> options() {
    return Stream.concat(one.stream(), other.stream()).distinct().toList();
  }

  /// Which options it is about and when it holds, in one sentence; empty when it is about none.
  public String text() {
    if (one.isEmpty()) {
      return "";
    }
    var when = conditions.isEmpty()
        ? ""
        : " It holds if " + conditions.stream().map(Condition::text).collect(Collectors.joining("; and ")) + ".";
    if (other.isEmpty()) {
      return (chosen ? "Chosen: " : "If chosen: ") + names(one) + "." + when;
    }
    return (chosen ? "Chosen together: " : "If both are chosen: ") + names(one) + ", with " + names(other) + "." + when;
  }

  private static String names(List<Choice> side) {
    var some = side.stream().limit(NAMED).map(Choice::label).collect(Collectors.joining(" or "));
    return side.size() > NAMED ? some + " or " + (side.size() - NAMED) + " more" : some;
  }
}
