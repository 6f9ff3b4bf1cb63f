package org.osteon.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A room of the house: what it may see of the other rooms and of the libraries, and how many classes it has at least.
/// The minimum keeps a rule from passing because nothing was scanned; raise it when a room has grown.
enum Room {
  DECISION(0, List.of(), List.of("org.commonmark..", "org.snakeyaml.engine..", "javax.xml..", "org.w3c.dom..",
      "org.xml.sax..")), //
  PLANNING(0, List.of("decision"), List.of("org.snakeyaml.engine..", "com.fasterxml.jackson..", "gg.jte..",
      "org.fhir.ucum..", "org.hipparchus..")), //
  FHIR(0, List.of("decision", "planning"), List.of("ca.uhn.fhir..", "org.hl7.fhir..", "com.fasterxml.jackson..")), //
  CLI(0, List.of("decision", "planning", "fhir"), List.of("picocli..", "me.tongfei.progressbar..",
      "com.fasterxml.jackson..")), //
  BENCH(0, List.of("decision", "planning", "fhir", "cli"), List.of("org.openjdk.jmh..", "org.kie..",
      "com.fasterxml.jackson.."));

  private final int minimumOfClasses;
  private final List<String> visibleRooms;
  private final List<String> libraries;

  Room(int minimumOfClasses, List<String> visibleRooms, List<String> libraries) {
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
    var packages = new ArrayList<String>();
    packages.add(root + "." + noun() + "..");
    visibleRooms.forEach(room -> packages.add(root + "." + room + ".."));
    return packages.toArray(String[]::new);
  }

  /// The packages outside the house that this room may depend on.
  String[] libraryPackages() {
    var packages = new ArrayList<>(libraries);
    packages.add("java..");
    packages.add("org.jspecify.annotations..");
    return packages.toArray(String[]::new);
  }
}
