package org.osteon.planning.vocabulary;

import java.util.Optional;
import org.osteon.planning.knowledge.KnowledgeFiles;

/// The vocabulary that the product ships, for tests; units of the table only.
public final class PackagedVocabulary {
  public static final Vocabulary VOCABULARY = VocabularyReader.read(KnowledgeFiles.packaged().orBug().in("vocabulary/",
      ".yaml"), _ -> Optional.empty()).orBug();

  private PackagedVocabulary() {}
}
