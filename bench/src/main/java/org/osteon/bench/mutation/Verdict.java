package org.osteon.bench.mutation;

/// What became of a mutant.
enum Verdict {
  /// A vignette failed.
  NOTICED,
  /// The knowledge base could not even be read with it, so no vignette ran.
  REFUSED,
  /// The tables say something else about a vignette's patient, but no expectation failed.
  UNNOTICED,
  /// The tables say the same about the patient of every vignette.
  UNSEEN,
  /// No patient can tell it from the shipped table: proven by the exact difference of the two. It counts neither way.
  EQUIVALENT
}
