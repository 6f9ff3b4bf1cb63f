package org.osteon.planning.difference;

/// One entry that came, went or changed.
///
/// @param sort
///          what it is, such as `document` or `option`
/// @param detail
///          what changed, in words; may be empty
public record EntryChange(String sort, String id, Kind kind, String detail) {

  /// What happened to it.
  public enum Kind {
    ADDED("new"), REMOVED("gone"), CHANGED("changed");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }
}
