package org.osteon.planning.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osteon.planning.yaml.Fields;

/// Under which terms content may stand in the knowledge base. Read from `knowledge.yaml`.
///
/// @param permitted
///          the licences that a document may name, word by word
/// @param forbidden
///          words that no licence may contain, such as `all rights reserved`; they win over what is permitted
/// @param forbiddenAuthorities
///          words that neither an authority nor a source key may contain
public record LicenceTerms(List<String> permitted, List<String> forbidden, List<String> forbiddenAuthorities) {

  /// Nothing was said about licences.
  static final LicenceTerms NONE = new LicenceTerms(List.of(), List.of(), List.of());

  public LicenceTerms {
    permitted = List.copyOf(permitted);
    forbidden = List.copyOf(forbidden);
    forbiddenAuthorities = List.copyOf(forbiddenAuthorities);
  }

  static LicenceTerms read(Fields licences) {
    var terms = new LicenceTerms(licences.texts("permitted"), licences.texts("forbidden"), licences.texts(
        "forbidden-authorities"));
    licences.finish();
    return terms;
  }

  public boolean permits(String licence) {
    return permitted.stream().anyMatch(known -> plain(known).equals(plain(licence)));
  }

  /// The forbidden words that a licence contains, whatever their hyphens and capitals.
  public Optional<String> forbiddenIn(String licence) {
    return forbidden.stream().filter(words -> contains(licence, words)).findFirst();
  }

  /// The forbidden authority that a name or a source key contains.
  public Optional<String> forbiddenAuthorityIn(String name) {
    return forbiddenAuthorities.stream().filter(words -> contains(name, words)).findFirst();
  }

  private static boolean contains(String text, String words) {
    return (" " + plain(text) + " ").contains(" " + plain(words) + " ");
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
  }
}
