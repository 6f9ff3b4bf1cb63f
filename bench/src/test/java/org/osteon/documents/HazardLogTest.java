package org.osteon.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each hazard is tied to tests that exist.
class HazardLogTest {
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Set<String> TESTS = Repository.files(".java").stream().filter(file -> file.toString().contains(
      "/src/test/")).map(file -> nameOf(file)).collect(Collectors.toSet());

  static List<String> hazards() {
    var rows = Repository.read(Repository.ROOT.resolve("docs/safety/hazards.md")).lines()
        .filter(line -> line.startsWith(
            "| H-"))
        .toList();
    assertThat(rows).hasSizeGreaterThan(15);
    return rows;
  }

  @ParameterizedTest
  @MethodSource("hazards")
  void hazard_namesTests_thatExist(String row) {
    var cells = row.split("\\|", -1);
    assertThat(cells).as("id, hazard, harm, guard, test").hasSize(7);
    assertThat(Stream.of(cells).skip(1).limit(5)).noneMatch(String::isBlank);
    var tests = CODE.matcher(cells[5]).results().map(HazardLogTest::named).toList();
    if (tests.isEmpty()) {
      assertThat(cells[5].strip()).isEqualTo("none yet");
    }
    assertThat(TESTS).containsAll(tests);
  }

  private static String named(MatchResult code) {
    return code.group(1);
  }

  private static String nameOf(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }
}
