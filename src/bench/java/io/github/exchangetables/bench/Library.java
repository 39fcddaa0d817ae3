package io.github.exchangetables.bench;

import java.io.File;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.infra.Blackhole;

/**
 * A version of this library. It is called by reflection, so that two versions can be measured in
 * one run in the same way.
 */
final class Library {

  private static final String PACKAGE = "io.github.exchangetables.";

  private final Method parse;
  private final Method entries;
  private final Method diagnostics;
  private final Method diagnosticRange;
  private final Method tables;
  private final Method rows;
  private final Method cells;
  private final Method cellRange;

  private Library(ClassLoader loader) throws ReflectiveOperationException {
    parse = loader.loadClass(PACKAGE + "ExchangeTables").getMethod("parse", String.class);
    Class<?> page = parse.getReturnType();
    entries = page.getMethod("entries");
    diagnostics = page.getMethod("diagnostics");
    diagnosticRange = loader.loadClass(PACKAGE + "diagnostic.Diagnostic").getMethod("range");
    tables = page.getMethod("tables");
    rows = loader.loadClass(PACKAGE + "table.Table").getMethod("rows");
    cells = loader.loadClass(PACKAGE + "table.Row").getMethod("cells");
    cellRange = loader.loadClass(PACKAGE + "table.Cell").getMethod("range");
  }

  /** The version that the benchmarks are compiled with. */
  static Library current() throws ReflectiveOperationException {
    return new Library(Library.class.getClassLoader());
  }

  /** The version in a jar, with its own copies of the libraries that it needs. */
  @SuppressWarnings("resource") // Its classes are used until the process ends.
  static Library inJar(Path jar) throws Exception {
    List<URL> urls = new ArrayList<>(List.of(jar.toUri().toURL()));
    for (String path : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      urls.add(Path.of(path).toUri().toURL());
    }
    ClassLoader platform = ClassLoader.getPlatformClassLoader();
    return new Library(new URLClassLoader(urls.toArray(URL[]::new), platform));
  }

  /** Parses a page, and asks for its entries, its diagnostics, and the position of every cell. */
  void read(String markdown, Blackhole blackhole) throws ReflectiveOperationException {
    Object page = parse.invoke(null, markdown);
    blackhole.consume(entries.invoke(page));
    for (Object diagnostic : list(diagnostics, page)) {
      blackhole.consume(diagnosticRange.invoke(diagnostic));
    }
    for (Object table : list(tables, page)) {
      for (Object row : list(rows, table)) {
        for (Object cell : list(cells, row)) {
          blackhole.consume(cellRange.invoke(cell));
        }
      }
    }
  }

  private static List<?> list(Method method, Object object) throws ReflectiveOperationException {
    return (List<?>) method.invoke(object);
  }
}
