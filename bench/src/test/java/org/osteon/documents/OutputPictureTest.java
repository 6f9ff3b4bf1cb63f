package org.osteon.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The picture of the output in the README is the golden file that another test compares with what the command prints.
/// A region reads `<!-- golden: path -->`, a fenced block, `<!-- end of golden -->`; `-Dosteon.golden=write` copies
/// the file.
class OutputPictureTest {
  private static final Pattern REGION = Pattern.compile(
      "(?s)<!-- golden: (\\S+) -->\\n```text\\n(.*?)```\\n<!-- end of golden -->");

  @Test
  void readme_regions_equalTheirGoldenFiles() throws IOException {
    var readme = Repository.ROOT.resolve("README.md");
    var text = Repository.read(readme);
    var pictured = REGION.matcher(text).replaceAll(region -> java.util.regex.Matcher.quoteReplacement(pictureOf(
        region)));
    if ("write".equals(System.getProperty("osteon.golden"))) {
      Files.writeString(readme, pictured);
    } else {
      assertThat(text).isEqualTo(pictured);
    }
  }

  private static String pictureOf(MatchResult region) {
    return "<!-- golden: " + region.group(1) + " -->\n```text\n" + Repository.read(Repository.ROOT.resolve(region.group(
        1))).stripTrailing() + "\n```\n<!-- end of golden -->";
  }
}
