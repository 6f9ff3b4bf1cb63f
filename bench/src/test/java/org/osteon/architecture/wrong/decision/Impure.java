package org.osteon.architecture.wrong.decision;

import java.io.File;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.osteon.architecture.wrong.planning.Thing;

/// Asks the machine for everything that must arrive as an argument.
@SuppressWarnings({"JavaTimeDefaultTimeZone", "StringCaseLocaleUsage"}) // the faults are the point
final class Impure {
  private Impure() {}

  static List<Object> ask(Thing thing) {
    var answers = new ArrayList<Object>();
    answers.add(thing);
    answers.add(System.nanoTime());
    answers.add(LocalDate.now());
    answers.add(new File("x"));
    answers.add(Locale.getDefault());
    answers.add(new Random());
    answers.add(System.out);
    answers.add(URI.create("x"));
    answers.add(Impure.class.getResourceAsStream("x"));
    answers.add("X".toLowerCase());
    Collections.shuffle(answers);
    return answers;
  }
}
