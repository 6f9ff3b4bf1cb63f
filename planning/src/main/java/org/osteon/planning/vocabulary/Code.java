package org.osteon.planning.vocabulary;

/// One code of one system.
///
/// @param system
///          key of the code system, such as `snomed`
/// @param confirmed
///          whether the code was seen in a published list; a code that was only recalled is accepted beside other
///          evidence, never as the only proof of a fact
public record Code(String system, String code, boolean confirmed) {}
