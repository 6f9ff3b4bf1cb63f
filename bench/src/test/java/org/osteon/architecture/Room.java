package org.osteon.architecture;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/// A room of the house: what it may see of the other rooms and of the libraries, and how many classes it has at least.
/// The minimum keeps a rule from passing because nothing was scanned; raise it when a room has grown.
enum Room {
  DECISION(60, "", "org.commonmark org.snakeyaml.engine javax.xml org.w3c.dom org.xml.sax"), //
  PLANNING(80, "decision", "org.snakeyaml.engine com.fasterxml.jackson gg.jte org.fhir.ucum org.hipparchus"), //
  FHIR(25, "decision planning", "ca.uhn.fhir org.hl7.fhir com.fasterxml.jackson"), //
  CLI(14, "decision planning fhir", "picocli me.tongfei.progressbar org.eclipse.jgit com.fasterxml.jackson"), //
  BENCH(5, "decision planning fhir cli",
      "org.openjdk.jmh org.kie org.camunda org.cqframework org.opencds.cqf org.hl7.elm com.fasterxml.jackson");

  private final int minimumOfClasses;
  private final String visibleRooms;
  private final String libraries;

  Room(int minimumOfClasses, String visibleRooms, String libraries) {
    this.minimumOfClasses = minimumOfClasses;
    this.visibleRooms = visibleRooms;
    this.libraries = libraries;
  }

  int minimumOfClasses() {
    return minimumOfClasses;
  }

  /// The last part of the room's package.
  String noun() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The packages of the house that this room may depend on, its own among them.
  String[] visiblePackages(String root) {
    return words(noun() + " " + visibleRooms).map(room -> root + "." + room + "..").toArray(String[]::new);
  }

  /// The packages outside the house that this room may depend on.
  String[] libraryPackages() {
    return words(libraries + " java org.jspecify.annotations").map(library -> library + "..").toArray(String[]::new);
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(text.strip().split(" +", -1));
  }
}
