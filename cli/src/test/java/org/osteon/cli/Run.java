package org.osteon.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/// One call of the command inside this process: how it ended and what it wrote.
record Run(int status, String out, String err) {

  /// The day of every call, so that no golden file depends on the calendar.
  static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

  private static final Pattern CODE = Pattern.compile("(?m)^OST-[A-Z]{3}-\\d{4}(?=  )");

  static Run of(String... arguments) {
    return reading("", arguments);
  }

  /// With this text on standard input.
  static Run reading(String input, String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var terminal = new Terminal(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), stream(out), stream(
        err));
    var status = OsteonCommand.run(terminal, TODAY, arguments);
    return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  /// The codes of the diagnostics on standard error, in their order.
  List<String> codes() {
    return CODE.matcher(err).results().map(match -> match.group()).toList();
  }
}
