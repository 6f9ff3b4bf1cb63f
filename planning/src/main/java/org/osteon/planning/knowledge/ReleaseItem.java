package org.osteon.planning.knowledge;

/// Something that must be settled before a plan leaves draft.
///
/// @param closes
///          what settles it, in one or two sentences
public record ReleaseItem(String id, String label, String closes) {}
