package org.osteon.bench.mutation;

/// What became of a mutant.
enum Verdict {
  /// A vignette failed.
  NOTICED,
  /// The knowledge base could not even be read with it, so no vignette ran.
  REFUSED,
  /// No vignette failed.
  UNNOTICED,
  /// No patient can tell it from the shipped table: proven by the exact difference of the two. It counts neither way.
  EQUIVALENT
}
