package org.osteon.architecture.wrong.fhir;

/// Lives in a package that does not say what null means.
record Unmarked(String name) {}
