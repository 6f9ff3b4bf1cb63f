package org.osteon.fhir.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.Place;
import org.osteon.fhir.FhirFault;
import org.osteon.fhir.json.JsonValue.JsonObject;

/// Reads one JSON document into a tree.
///
/// Refused: more than [#MAX_BYTES] bytes, [#MAX_DEPTH] levels or [#MAX_VALUES] values, broken or unfinished JSON, `NaN`,
/// text that is not UTF-8, UTF-16 or UTF-32, a name used twice in one object, a number with more than
/// [#MAX_DIGITS] digits.
public final class JsonReader {

  /// The largest document, 32 MiB: fifty times the largest record of one patient seen so far.
  public static final int MAX_BYTES = 32 * 1024 * 1024;
  /// Objects and arrays inside each other.
  public static final int MAX_DEPTH = 100;
  /// Objects, arrays, texts, numbers, flags and nulls together.
  public static final int MAX_VALUES = 2_000_000;
  /// Digits of a number, and the largest power of ten in its exponent.
  public static final int MAX_DIGITS = 40;

  private static final JsonFactory FACTORY = new JsonFactoryBuilder().streamReadConstraints(
      StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).maxDocumentLength(MAX_BYTES).build()).build();

  private final JsonParser parser;
  private final Place document;
  private final List<Diagnostic> faults = new ArrayList<>();
  private int values;

  private JsonReader(JsonParser parser, Place document) {
    this.parser = parser;
    this.document = document;
  }

  /// The document's outermost object, or every fault that was found before the text became unreadable.
  ///
  /// @param document
  ///          the name of the document as the user knows it
  public static Checked<JsonObject> read(byte[] content, String document) {
    var place = Place.of(document);
    if (content.length > MAX_BYTES) {
      return refused(Diagnostic.of(FhirFault.TOO_LARGE, place,
          content.length / (1024 * 1024) + " MiB; at most " + MAX_BYTES / (1024 * 1024) + " MiB are read",
          "Leave out scanned documents and images, or export the resources of one patient only."));
    }
    try (var parser = FACTORY.createParser(content)) {
      return new JsonReader(parser, place).document();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Checked<JsonObject> refused(Diagnostic fault) {
    return new Checked.Refused<>(List.of(fault));
  }

  private Checked<JsonObject> document() throws IOException {
    try {
      var token = parser.nextToken();
      if (token == null) {
        return refused(Diagnostic.of(FhirFault.NOT_A_RESOURCE, document, "an empty document"));
      }
      var root = value(token);
      if (parser.nextToken() != null) {
        faults.add(Diagnostic.of(FhirFault.BROKEN_JSON, here(), "more text after the end of the document",
            "Give one Bundle per file; for NDJSON split the lines or wrap them into a Bundle."));
      }
      if (root instanceof JsonObject object) {
        return Checked.of(object, faults);
      }
      faults.add(Diagnostic.of(FhirFault.NOT_A_RESOURCE, document, "no JSON object"));
    } catch (TooMany _) {
      faults.add(Diagnostic.of(FhirFault.TOO_MANY_VALUES, here(), "more than " + MAX_VALUES + " values"));
    } catch (StreamConstraintsException _) {
      faults.add(constraint());
    } catch (JsonEOFException _) {
      faults.add(Diagnostic.of(FhirFault.TRUNCATED_JSON, here(), "the text ends at " + where(),
          "Maybe the download broke off; fetch the file again."));
    } catch (JsonProcessingException fault) {
      faults.add(broken(fault));
    } catch (CharConversionException _) {
      faults.add(encoding());
    }
    return new Checked.Refused<>(faults);
  }

  private Diagnostic constraint() {
    return parser.getParsingContext().getNestingDepth() >= MAX_DEPTH
        ? Diagnostic.of(FhirFault.TOO_DEEP, here(), "more than " + MAX_DEPTH + " levels at " + where())
        : Diagnostic.of(FhirFault.HUGE_NUMBER, here(), "a number or name that is too long at " + where());
  }

  private Diagnostic broken(JsonProcessingException fault) {
    String message = String.valueOf(fault.getOriginalMessage());
    if (message.contains("Invalid UTF-8")) {
      return encoding();
    }
    if (message.contains("NaN") || message.contains("Infinity") || message.contains("INF")) {
      return Diagnostic.of(FhirFault.BROKEN_JSON, here(), "a number that is no number at " + where(),
          "FHIR has no NaN and no infinity: leave the value out and give a `dataAbsentReason`.");
    }
    return Diagnostic.of(FhirFault.BROKEN_JSON, here(), "text that is not JSON at " + where());
  }

  private Diagnostic encoding() {
    return Diagnostic.of(FhirFault.WRONG_ENCODING, here(), "bytes that are not UTF-8 at " + where(),
        "Save the file as UTF-8; FHIR allows nothing else.");
  }

  private Place here() {
    return document.atLine(Math.max(0, parser.currentLocation().getLineNr()));
  }

  private String where() {
    var at = parser.currentLocation();
    return "line " + at.getLineNr() + ", column " + at.getColumnNr();
  }

  private JsonValue value(JsonToken token) throws IOException {
    if (++values > MAX_VALUES) {
      throw new TooMany();
    }
    return switch (token) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> new JsonValue.JsonText(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
      case VALUE_TRUE -> new JsonValue.JsonFlag(true);
      case VALUE_FALSE -> new JsonValue.JsonFlag(false);
      case VALUE_NULL -> JsonValue.NULL;
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT -> JsonValue.NULL;
    };
  }

  private JsonValue object() throws IOException {
    int line = parser.currentTokenLocation().getLineNr();
    var members = new LinkedHashMap<String, JsonValue>();
    while (next() == JsonToken.FIELD_NAME) {
      var name = parser.currentName();
      var value = value(next());
      if (members.putIfAbsent(name, value) != null) {
        faults.add(Diagnostic.of(FhirFault.DUPLICATE_NAME, here(), "`" + name + "` twice in one object",
            "Keep one of them; which one counts is for the sender to say."));
      }
    }
    return new JsonObject(members, line);
  }

  private JsonValue array() throws IOException {
    var items = new ArrayList<JsonValue>();
    for (var token = next(); token != JsonToken.END_ARRAY; token = next()) {
      items.add(value(token));
    }
    return new JsonValue.JsonArray(items);
  }

  /// The text of a number is looked at before it becomes one: `1e999999999` would be a very long number.
  private JsonValue number() throws IOException {
    var digits = parser.getText();
    int exponentAt = Math.max(digits.indexOf('e'), digits.indexOf('E'));
    var exponent = exponentAt < 0 ? "0" : digits.substring(exponentAt + 1);
    if (digits.length() > MAX_DIGITS || exponent.length() > 3 || Math.abs(Integer.parseInt(exponent)) > MAX_DIGITS) {
      faults.add(Diagnostic.of(FhirFault.HUGE_NUMBER, here(),
          "`" + digits.substring(0, Math.min(digits.length(), 20)) + "…` at " + where(),
          "No clinical value needs more than " + MAX_DIGITS + " digits."));
      return JsonValue.NULL;
    }
    return new JsonValue.JsonNumber(new BigDecimal(digits));
  }

  private JsonToken next() throws IOException {
    var token = parser.nextToken();
    if (token == null) {
      throw new JsonEOFException(parser, JsonToken.NOT_AVAILABLE, "");
    }
    return token;
  }

  /// More values than a record of one patient can have; thrown and caught here only.
  private static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
