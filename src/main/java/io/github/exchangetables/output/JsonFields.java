package io.github.exchangetables.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Optional;

/** Writes the fields of JSON objects; an empty {@link Optional} is written as null. */
public final class JsonFields {

  /** Writes the fields of one object. */
  public interface ObjectWriter<T> {
    void write(T item, JsonFields fields) throws IOException;
  }

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .characterEscapes(new JsonEscapes())
          .rootValueSeparator("")
          // A discount is written 0.0000001, not 1E-7.
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          // The caller decides when to flush the target.
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private final Writer out;
  private final JsonGenerator generator;

  public JsonFields(Writer out) throws IOException {
    this.out = out;
    generator = FACTORY.createGenerator(out);
  }

  /** Writes a top-level object. */
  public <T> void root(T item, ObjectWriter<T> writer) throws IOException {
    write(item, writer);
    generator.flush();
  }

  /** Writes a top-level array, with each object on a line of its own. */
  public <T> void lines(Collection<T> items, ObjectWriter<T> writer) throws IOException {
    String separator = "[\n";
    for (T item : items) {
      out.write(separator);
      root(item, writer);
      separator = ",\n";
    }
    out.write(items.isEmpty() ? "[]" : "\n]");
  }

  private <T> void write(T item, ObjectWriter<? super T> writer) throws IOException {
    generator.writeStartObject();
    writer.write(item, this);
    generator.writeEndObject();
  }

  /** Writes a text, a number, a boolean, or an {@link Optional} of one of these. */
  public void value(String key, Object value) throws IOException {
    generator.writeFieldName(key);
    write(value);
  }

  private void write(Object value) throws IOException {
    if (!(value instanceof Optional<?> optional)) {
      generator.writePOJO(value);
    } else if (optional.isPresent()) {
      generator.writePOJO(optional.get());
    } else {
      generator.writeNull();
    }
  }

  /** Writes an array of values that {@link #value} accepts. */
  public void values(String key, Collection<?> values) throws IOException {
    generator.writeArrayFieldStart(key);
    for (Object value : values) {
      write(value);
    }
    generator.writeEndArray();
  }

  public <T> void object(String key, T item, ObjectWriter<? super T> writer) throws IOException {
    generator.writeFieldName(key);
    write(item, writer);
  }

  public <T> void objectOrNull(String key, Optional<T> item, ObjectWriter<? super T> writer)
      throws IOException {
    if (item.isPresent()) {
      object(key, item.get(), writer);
    } else {
      generator.writeNullField(key);
    }
  }

  public <T> void objects(String key, Collection<T> items, ObjectWriter<? super T> writer)
      throws IOException {
    generator.writeArrayFieldStart(key);
    for (T item : items) {
      write(item, writer);
    }
    generator.writeEndArray();
  }
}
