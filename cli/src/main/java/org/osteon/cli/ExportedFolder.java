package org.osteon.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// What an export writes, before anything is written.
///
/// @param textByPath
///          the text of each file by its path in the folder, with `/` between names, such as `dmn/safety.dmn`; the first one
///          is the README that says what is what
record ExportedFolder(SequencedMap<String, String> textByPath) {
  ExportedFolder {
    textByPath = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(textByPath));
  }
}
