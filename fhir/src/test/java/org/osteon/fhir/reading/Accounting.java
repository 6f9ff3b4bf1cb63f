package org.osteon.fhir.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.osteon.fhir.json.JsonReader;
import org.osteon.fhir.json.JsonValue;
import org.osteon.fhir.json.JsonValue.JsonArray;
import org.osteon.fhir.json.JsonValue.JsonObject;
import org.osteon.planning.casefile.CaseRecord;
import org.osteon.planning.casefile.Source;

/// Counts independently of the reader: what is in a Bundle, and what of it the case accounts for.
final class Accounting {

  private Accounting() {}

  /// Resources of the Bundle that the case mentions nowhere: not as the source of a fact or event, not as the patient,
  /// not
  /// as unread.
  static List<String> unaccounted(String bundle, CaseRecord record) {
    var mentioned = mentioned(record);
    var document = JsonReader.read(bundle.getBytes(StandardCharsets.UTF_8), "bundle.json").orBug();
    return document.objects("entry").stream().map(it -> it.object("resource"))
        .map(it -> it.text("resourceType") + "/" + it.text("id")).filter(it -> !mentioned.contains(it)).toList();
  }

  private static Set<String> mentioned(CaseRecord record) {
    var sources = new ArrayList<Source>();
    record.facts().forEach(it -> sources.add(it.source()));
    record.events().forEach(it -> sources.add(it.source()));
    record.unread().forEach(it -> sources.add(it.source()));
    sources.add(record.patient().source());
    return sources.stream().map(it -> it instanceof Source.ResourceElement element ? element.resource() : "")
        .collect(Collectors.toCollection(HashSet::new));
  }

  /// Every coding of a document, as `system|code`, administrative ones apart.
  static List<String> codings(JsonValue value, Set<String> except) {
    var found = new ArrayList<String>();
    collect(value, except, found);
    return found;
  }

  private static void collect(JsonValue value, Set<String> except, List<String> found) {
    switch (value) {
      case JsonObject object -> object.members().forEach((name, member) -> {
        if (name.equals("coding") && member instanceof JsonArray array) {
          array.items().stream().filter(JsonObject.class::isInstance).map(JsonObject.class::cast)
              .forEach(it -> found.add(it.text("system") + "|" + it.text("code")));
        } else if (!except.contains(name)) {
          collect(member, except, found);
        }
      });
      case JsonArray array -> array.items().forEach(it -> collect(it, except, found));
      case JsonValue.JsonText _,JsonValue.JsonNumber _,JsonValue.JsonFlag _,JsonValue.JsonNull _ -> {
      }
    }
  }
}
