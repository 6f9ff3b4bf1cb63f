package org.osteon.planning.option;

/// How a plan lists an option.
public enum Listing {
  RECOMMENDED("recommended"),
  OPTIONAL("optional"),
  PROVISIONAL("provisional"),
  BLOCKED("blocked"),
  /// Not offered, because all authorities that speak are against it.
  AGAINST("advised against"),
  /// Not mentioned among the options: nobody speaks for it, or only under conditions that a question sums up.
  UNLISTED("not offered");

  private final String words;

  Listing(String words) {
    this.words = words;
  }

  /// The listing in plain words.
  public String words() {
    return words;
  }

  /// Whether the option stands among the options of the plan.
  public boolean isOffered() {
    return switch (this) {
      case RECOMMENDED, OPTIONAL, PROVISIONAL, BLOCKED -> true;
      case AGAINST, UNLISTED -> false;
    };
  }
}
