package io.github.exchangetables.lint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * A value of a YAML file, or of a JSON file, which is YAML too. Only text is read: no tag creates
 * an object or reads a variable, and an alias is an empty value.
 *
 * @param text the text of a scalar; empty otherwise
 * @param items the values of a sequence; empty otherwise
 * @param entries the values of a mapping by their keys; empty otherwise
 * @param line the line of the file, from 1: for a value of a mapping, the line of its key
 */
record SettingsNode(
    String text, List<SettingsNode> items, Map<String, SettingsNode> entries, int line) {

  private static final int MAX_DEPTH = 64;
  private static final SettingsNode EMPTY = new SettingsNode("", List.of(), Map.of(), 1);

  /**
   * Parses a file. The tree is built from parser events, so that tags create no objects and the
   * depth is limited.
   *
   * @throws IOException if the text is not valid, or is nested too deeply; the message has the
   *     place or the reason
   */
  static SettingsNode parse(String text) throws IOException {
    try {
      LoadSettings settings = LoadSettings.builder().build();
      Iterator<Event> events = new ParserImpl(settings, new StreamReader(settings, text));
      while (events.hasNext()) {
        if (events.next() instanceof NodeEvent node) {
          return read(node, events, 0);
        }
      }
      return EMPTY;
    } catch (MarkedYamlEngineException e) {
      throw new IOException(e.getProblemMark().map(SettingsNode::place).orElse("invalid"), e);
    } catch (YamlEngineException e) {
      throw new IOException("invalid characters", e);
    }
  }

  private static SettingsNode read(NodeEvent event, Iterator<Event> events, int depth)
      throws IOException {
    if (depth > MAX_DEPTH) {
      throw new IOException("more than " + MAX_DEPTH + " nested values");
    }
    int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    return switch (event.getEventId()) {
      case Scalar -> new SettingsNode(text((ScalarEvent) event), List.of(), Map.of(), line);
      case SequenceStart -> new SettingsNode("", sequence(events, depth), Map.of(), line);
      case MappingStart -> new SettingsNode("", List.of(), mapping(events, depth), line);
      default -> new SettingsNode("", List.of(), Map.of(), line);
    };
  }

  /**
   * The text of a scalar; empty if it has a tag other than that of text, because tags are not
   * evaluated.
   */
  private static String text(ScalarEvent scalar) {
    return scalar.getTag().filter(tag -> !tag.equals(Tag.STR.getValue())).isPresent()
        ? ""
        : scalar.getValue();
  }

  private static List<SettingsNode> sequence(Iterator<Event> events, int depth) throws IOException {
    List<SettingsNode> items = new ArrayList<>();
    while (events.next() instanceof NodeEvent item) {
      items.add(read(item, events, depth + 1));
    }
    return items;
  }

  private static Map<String, SettingsNode> mapping(Iterator<Event> events, int depth)
      throws IOException {
    Map<String, SettingsNode> entries = new LinkedHashMap<>();
    while (events.next() instanceof NodeEvent key) {
      SettingsNode name = read(key, events, depth + 1);
      SettingsNode value = read((NodeEvent) events.next(), events, depth + 1);
      entries.put(
          name.text(), new SettingsNode(value.text(), value.items(), value.entries(), name.line()));
    }
    return entries;
  }

  private static String place(Mark mark) {
    return "line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1);
  }

  /** Returns the value of a key, empty if there is none. */
  SettingsNode get(String key) {
    return entries.getOrDefault(key, EMPTY);
  }

  /** Returns the items of a sequence; another value is its only item. */
  List<SettingsNode> itemsOrThis() {
    return items.isEmpty() && !text.isEmpty() ? List.of(this) : items;
  }

  /** Returns the text, or a default if there is none. */
  String textOr(String other) {
    return text.isEmpty() ? other : text;
  }
}
