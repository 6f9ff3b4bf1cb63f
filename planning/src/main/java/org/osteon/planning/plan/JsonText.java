package org.osteon.planning.plan;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiConsumer;

/// A JSON document under construction: keys in the order written, no nulls, two blanks an indent, line feeds only.
final class JsonText {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator generator;

  private JsonText(JsonGenerator generator) {
    this.generator = generator;
  }

  /// One object as UTF-8 with a line feed at its end.
  static <T> byte[] document(T content, BiConsumer<JsonText, T> write) {
    var bytes = new ByteArrayOutputStream();
    try (var generator = FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
      generator.setPrettyPrinter(printer());
      var json = new JsonText(generator);
      json.object(content, write);
      generator.writeRaw('\n');
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return bytes.toByteArray();
  }

  private static DefaultPrettyPrinter printer() {
    var indent = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
        .withObjectIndenter(indent).withArrayIndenter(indent);
  }

  /// A text, also when it is empty.
  JsonText text(String key, String value) {
    return attempt(() -> generator.writeStringField(key, value));
  }

  /// A text that is left out when it is empty.
  JsonText textIfAny(String key, String value) {
    return value.isEmpty() ? this : text(key, value);
  }

  JsonText number(String key, int value) {
    return attempt(() -> generator.writeNumberField(key, value));
  }

  JsonText flag(String key, boolean value) {
    return attempt(() -> generator.writeBooleanField(key, value));
  }

  /// A flag that is left out when it is not set.
  JsonText flagIfSet(String key, boolean value) {
    return value ? flag(key, true) : this;
  }

  /// A list of texts, also when it is empty.
  JsonText texts(String key, List<String> values) {
    return attempt(() -> {
      generator.writeArrayFieldStart(key);
      for (var value : values) {
        generator.writeString(value);
      }
      generator.writeEndArray();
    });
  }

  JsonText textsIfAny(String key, List<String> values) {
    return values.isEmpty() ? this : texts(key, values);
  }

  /// A list of objects, also when it is empty.
  <T> JsonText list(String key, List<T> items, BiConsumer<JsonText, T> write) {
    return attempt(() -> {
      generator.writeArrayFieldStart(key);
      items.forEach(item -> object(item, write));
      generator.writeEndArray();
    });
  }

  <T> JsonText listIfAny(String key, List<T> items, BiConsumer<JsonText, T> write) {
    return items.isEmpty() ? this : list(key, items, write);
  }

  /// A list of lists of objects, left out when it is empty.
  <T> JsonText listsIfAny(String key, List<List<T>> lists, BiConsumer<JsonText, T> write) {
    return lists.isEmpty() ? this : attempt(() -> {
      generator.writeArrayFieldStart(key);
      for (var items : lists) {
        generator.writeStartArray();
        items.forEach(item -> object(item, write));
        generator.writeEndArray();
      }
      generator.writeEndArray();
    });
  }

  /// An object under a key.
  <T> JsonText child(String key, T content, BiConsumer<JsonText, T> write) {
    return attempt(() -> {
      generator.writeFieldName(key);
      object(content, write);
    });
  }

  private <T> void object(T content, BiConsumer<JsonText, T> write) {
    attempt(generator::writeStartObject);
    write.accept(this, content);
    attempt(generator::writeEndObject);
  }

  private JsonText attempt(Step step) {
    try {
      step.run();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return this;
  }

  /// One call of the generator.
  private interface Step {
    void run() throws IOException;
  }
}
