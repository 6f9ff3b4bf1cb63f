package org.osteon.decision.feel;

/// The text of a cell, taken from left to right; white space between tokens is skipped.
final class CellTokens {

  private final String text;
  private int at;

  CellTokens(String text) {
    this.text = text;
  }

  boolean isWhole(String whole) {
    return text.strip().equals(whole);
  }

  boolean atEnd() {
    skipSpace();
    return at == text.length();
  }

  boolean take(String sign) {
    skipSpace();
    if (!text.startsWith(sign, at)) {
      return false;
    }
    at += sign.length();
    return true;
  }

  /// Takes the name and its opening parenthesis, or nothing.
  boolean takeCall(String name) {
    skipSpace();
    int before = at;
    if (take(name) && take("(")) {
      return true;
    }
    at = before;
    return false;
  }

  void expect(String sign) throws CellSyntaxException {
    if (!take(sign)) {
      throw unexpected("`" + sign + "`");
    }
  }

  /// A quoted string with its quotes, or a run of the letters that names, numbers and days are made of.
  String word() throws CellSyntaxException {
    skipSpace();
    int start = at;
    if (at < text.length() && text.charAt(at) == '"') {
      int end = text.indexOf('"', at + 1);
      if (end < 0) {
        throw new CellSyntaxException("a quotation mark that is not closed in `" + text.strip() + "`");
      }
      at = end + 1;
    } else {
      while (at < text.length() && isWordAt(at)) {
        at++;
      }
    }
    if (at == start) {
      throw unexpected("a value");
    }
    return text.substring(start, at);
  }

  CellSyntaxException unexpected(String wanted) {
    skipSpace();
    var rest = at == text.length() ? "the end" : "`" + text.substring(at).strip() + "`";
    return new CellSyntaxException(rest + " where " + wanted + " should be, in `" + text.strip() + "`");
  }

  private boolean isWordAt(int index) {
    char letter = text.charAt(index);
    if (letter == '.') {
      return !text.startsWith("..", index) && (index == 0 || text.charAt(index - 1) != '.');
    }
    return Character.isLetterOrDigit(letter) || "-_:/+".indexOf(letter) >= 0;
  }

  private void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
