package org.osteon.planning.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.osteon.planning.yaml.Fields;

/// Reads `codes` and `codes-beside` of a fact, a value or a catalogue entry: code system → list of codes.
public final class CodeLists {

  private CodeLists() {}

  /// All codes in the order of the file; empty when there are none.
  public static List<Code> read(Fields fields) {
    var codes = new ArrayList<Code>();
    fields.fields("codes").ifPresent(lists -> add(lists, true, codes));
    fields.fields("codes-beside").ifPresent(lists -> add(lists, false, codes));
    return codes;
  }

  /// The codes of a mapping of code systems.
  static List<Code> of(Fields lists) {
    var codes = new ArrayList<Code>();
    add(lists, true, codes);
    return codes;
  }

  private static void add(Fields lists, boolean confirmed, List<Code> codes) {
    for (var entry : lists.entries()) {
      lists.texts(entry.key()).forEach(code -> codes.add(new Code(entry.key(), code, confirmed)));
    }
  }
}
