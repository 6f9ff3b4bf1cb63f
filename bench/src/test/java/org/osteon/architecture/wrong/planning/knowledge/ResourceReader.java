package org.osteon.architecture.wrong.planning.knowledge;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// The one package that may read resources does so.
final class ResourceReader {
  private ResourceReader() {}

  static @Nullable InputStream open() {
    return ResourceReader.class.getResourceAsStream("x");
  }
}
