package org.osteon.planning.vocabulary;

import java.util.List;

/// A code system by which records name facts and values, with the URIs that mean it.
///
/// @param key
///          the word in the vocabulary files, such as `snomed`
/// @param uri
///          the canonical one
/// @param also
///          other spellings met in published records; may be empty
/// @param alsoBeside
///          spellings recalled but not confirmed, accepted beside other evidence only; may be empty
public record CodeSystem(String key, String uri, List<String> also, List<String> alsoBeside) {
  public CodeSystem {
    also = List.copyOf(also);
    alsoBeside = List.copyOf(alsoBeside);
  }
}
