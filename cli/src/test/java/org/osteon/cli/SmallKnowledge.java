package org.osteon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// A folder with a small knowledge base that has no fault: one document and its vignettes over the real vocabulary.
final class SmallKnowledge {

  static final Path DOCUMENT = Path.of("guidelines/small/one.md");

  private static final Path OWN = Samples.ROOT.resolve("cli/src/test/resources/org/osteon/cli/small");
  private static final Pattern TEST = Pattern.compile("(?m)\\btest: ((?:test|referral):[a-z0-9-]+)");

  private SmallKnowledge() {}

  /// Fills an empty folder.
  static Path in(Path folder) throws IOException {
    copy(OWN, folder);
    copy(Samples.ROOT.resolve("knowledge/vocabulary"), folder.resolve("vocabulary"));
    var catalogue = new StringBuilder("""
        catalogue: osteon-catalogue/1
        options:
          regimen:three-drugs: {label: Three drugs, modality: systemic, patient: Three drugs.}
          regimen:two-drugs: {label: Two drugs, modality: systemic, patient: Two drugs.}
        """);
    for (var test : tests(folder)) {
      catalogue.append("  ").append(test).append(": {label: A test, modality: ").append(test, 0, test.indexOf(':'))
          .append(", patient: A test.}\n");
    }
    Files.writeString(Files.createDirectories(folder.resolve("catalogue")).resolve("small.yaml"), catalogue);
    return folder;
  }

  private static Set<String> tests(Path folder) throws IOException {
    var tests = new TreeSet<String>();
    try (var files = Files.list(folder.resolve("vocabulary"))) {
      for (var file : (Iterable<Path>) files::iterator) {
        TEST.matcher(Files.readString(file)).results().forEach(test -> tests.add(test.group(1)));
      }
    }
    return tests;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        var target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.copy(file, target);
      }
    }
  }
}
