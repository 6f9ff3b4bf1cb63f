package org.osteon.fhir.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A value of a JSON document.
public sealed interface JsonValue {

  /// Named members in the order of the document.
  ///
  /// @param line
  ///          where it begins, from 1
  record JsonObject(Map<String, JsonValue> members, int line) implements JsonValue {

    public JsonObject {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /// The member with this name; JSON null when there is none.
    public JsonValue get(String name) {
      return members.getOrDefault(name, NULL);
    }

    /// The text of a member; empty when it is missing or no text. White space around it is not kept.
    public String text(String name) {
      return get(name) instanceof JsonText text ? text.text().strip() : "";
    }

    /// The member as an object; an empty one when it is missing or something else.
    public JsonObject object(String name) {
      return get(name) instanceof JsonObject object ? object : new JsonObject(Map.of(), line);
    }

    /// The objects of an array member. A single object stands for an array of one: FHIR forbids it, records do it.
    public List<JsonObject> objects(String name) {
      return switch (get(name)) {
        case JsonArray array -> array.items().stream().filter(JsonObject.class::isInstance)
            .map(JsonObject.class::cast).toList();
        case JsonObject object -> List.of(object);
        case JsonText _,JsonNumber _,JsonFlag _,JsonNull _ -> List.of();
      };
    }

    public boolean has(String name) {
      return members.containsKey(name);
    }

    public boolean isEmpty() {
      return members.isEmpty();
    }
  }

  record JsonArray(List<JsonValue> items) implements JsonValue {
    public JsonArray {
      items = List.copyOf(items);
    }
  }

  record JsonText(String text) implements JsonValue {}

  record JsonNumber(BigDecimal number) implements JsonValue {}

  record JsonFlag(boolean flag) implements JsonValue {}

  record JsonNull() implements JsonValue {}

  JsonNull NULL = new JsonNull();
}
