package org.osteon.decision.dmn;

import java.util.regex.Pattern;

/// A FEEL text, taken from left to right; white space between tokens is skipped.
final class FeelTokens {

  private static final Pattern NUMBER = Pattern.compile("-?(?:\\d+(?:\\.\\d+)?|\\.\\d+)");
  private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
  private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

  private final String text;
  private int at;

  FeelTokens(String text) {
    this.text = text;
  }

  boolean atEnd() {
    skipSpace();
    return at == text.length();
  }

  boolean take(String sign) {
    skipSpace();
    boolean found = text.startsWith(sign, at) && !cutsWord(sign);
    at += found ? sign.length() : 0;
    return found;
  }

  /// A sequence of tokens with any white space between, or nothing.
  boolean takeAll(String... signs) {
    int before = at;
    for (var sign : signs) {
      if (!take(sign)) {
        at = before;
        return false;
      }
    }
    return true;
  }

  void expect(String sign) throws FeelFault {
    if (!take(sign)) {
      throw fault();
    }
  }

  boolean isNumber() {
    return matches(NUMBER);
  }

  boolean isString() {
    return matches(STRING);
  }

  String number() {
    return token(NUMBER);
  }

  /// The content of a string literal, escapes resolved.
  String string() throws FeelFault {
    if (!isString()) {
      throw fault();
    }
    var quoted = token(STRING);
    return Pattern.compile("\\\\(.)").matcher(quoted.substring(1, quoted.length() - 1)).replaceAll(
        match -> java.util.regex.Matcher.quoteReplacement(match.group(1).equals("n") ? "\n" : match.group(1)));
  }

  /// A name of one word.
  String word() throws FeelFault {
    if (!matches(WORD)) {
      throw fault();
    }
    return token(WORD);
  }

  FeelFault fault() {
    skipSpace();
    return new FeelFault(at == text.length() ? "the end of `" + text + "`" : "`" + text.substring(at) + "`");
  }

  private boolean matches(Pattern pattern) {
    skipSpace();
    return pattern.matcher(text).region(at, text.length()).lookingAt();
  }

  private String token(Pattern pattern) {
    var matcher = pattern.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) {
      return "";
    }
    at = matcher.end();
    return matcher.group();
  }

  /// Whether a keyword would end inside a longer word.
  private boolean cutsWord(String sign) {
    int end = at + sign.length();
    return Character.isLetter(sign.charAt(sign.length() - 1)) && end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_');
  }

  private void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
