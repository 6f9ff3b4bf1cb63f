package org.osteon.decision.dmn;

import java.util.Locale;
import java.util.Set;

/// Ids in our notation for things that another tool named.
final class Ids {

  private Ids() {}

  /// A kebab-case id made of a name, different from all taken before: `Applicant Age` and `applicantAge` give
  /// `applicant-age`.
  static String kebab(String name, Set<String> taken) {
    var base = name.replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})", "-").toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\d]+", "-").replaceAll("^-|-$", "");
    var start = base.isEmpty() ? "unnamed" : base;
    var id = start;
    for (int number = 2; !taken.add(id); number++) {
      id = start + "-" + number;
    }
    return id;
  }
}
