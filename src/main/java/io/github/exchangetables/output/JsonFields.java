package io.github.exchangetables.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Writes the fields of JSON objects: what is absent is null, what there is none of is {@code []}.
 */
final class JsonFields {

  /** Writes the fields of one object. */
  interface ObjectWriter<T> {
    void write(T item, JsonFields fields) throws IOException;
  }

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .characterEscapes(new JsonEscapes())
          .rootValueSeparator("")
          // When to flush the target is the caller's business.
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private final JsonGenerator generator;

  JsonFields(Writer out) throws IOException {
    generator = FACTORY.createGenerator(out);
  }

  /** Writes an object that stands in no other. */
  <T> void root(T item, ObjectWriter<T> writer) throws IOException {
    generator.writeStartObject();
    writer.write(item, this);
    generator.writeEndObject();
    generator.flush();
  }

  void text(String key, String value) throws IOException {
    generator.writeStringField(key, value);
  }

  void text(String key, Optional<String> value) throws IOException {
    generator.writeFieldName(key);
    textOrNull(value);
  }

  void number(String key, int value) throws IOException {
    generator.writeNumberField(key, value);
  }

  void number(String key, Optional<BigDecimal> value) throws IOException {
    generator.writeFieldName(key);
    if (value.isPresent()) {
      // As plain digits: as a BigDecimal it would be 1E+1, or an error if it has thousands of them.
      generator.writeNumber(value.get().toPlainString());
    } else {
      generator.writeNull();
    }
  }

  void bool(String key, boolean value) throws IOException {
    generator.writeBooleanField(key, value);
  }

  void bool(String key, Optional<Boolean> value) throws IOException {
    generator.writeFieldName(key);
    if (value.isPresent()) {
      generator.writeBoolean(value.get());
    } else {
      generator.writeNull();
    }
  }

  void texts(String key, List<String> values) throws IOException {
    textsOrNulls(key, values.stream().map(Optional::of).toList());
  }

  void textsOrNulls(String key, List<Optional<String>> values) throws IOException {
    generator.writeArrayFieldStart(key);
    for (Optional<String> value : values) {
      textOrNull(value);
    }
    generator.writeEndArray();
  }

  private void textOrNull(Optional<String> value) throws IOException {
    if (value.isPresent()) {
      generator.writeString(value.get());
    } else {
      generator.writeNull();
    }
  }

  <T> void object(String key, T item, ObjectWriter<? super T> writer) throws IOException {
    generator.writeObjectFieldStart(key);
    writer.write(item, this);
    generator.writeEndObject();
  }

  <T> void object(String key, Optional<T> item, ObjectWriter<? super T> writer) throws IOException {
    if (item.isPresent()) {
      object(key, item.get(), writer);
    } else {
      generator.writeNullField(key);
    }
  }

  <T> void objects(String key, List<T> items, ObjectWriter<? super T> writer) throws IOException {
    generator.writeArrayFieldStart(key);
    for (T item : items) {
      generator.writeStartObject();
      writer.write(item, this);
      generator.writeEndObject();
    }
    generator.writeEndArray();
  }
}
