package org.osteon.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A link of a document to another file of the repository leads there.
class LinksTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(?:#[^)]*)?\\)");

  static List<Path> documents() {
    var documents = Repository.files(".md").stream().filter(file -> !file.startsWith(Repository.ROOT.resolve(
        "knowledge"))).toList();
    assertThat(documents).hasSizeGreaterThan(5);
    return documents;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void document_linkedFiles_exist(Path document) {
    var folder = document.getParent();
    assertThat(folder).isNotNull();
    var broken = LINK.matcher(Repository.read(document)).results().map(link -> link.group(1)).filter(
        target -> !target.contains("://")).filter(target -> !Files.exists(folder.resolve(target))).toList();
    assertThat(broken).isEmpty();
  }
}
