package org.osteon.planning.casefile;

/// A drug, by its catalogue name, and how much of it.
public record DrugDose(String drug, Dose dose) {}
