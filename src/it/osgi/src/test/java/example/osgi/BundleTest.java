package example.osgi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.exchangetables.ExchangeTables;
import java.io.File;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleWiring;

/** The library's jar is a bundle that a framework resolves, with and without what is optional. */
class BundleTest {

  private static final String LIBRARY = "io.github.exchangetables";
  private static final String PAGE =
      "| Exchange | Docs |\n|---|---|\n| [Kraken](https://www.kraken.com/) | [spot](/s) |\n";

  @TempDir Path cache;

  private Framework start() throws Exception {
    Framework framework =
        new FrameworkFactory()
            .newFramework(
                Map.of(
                    Constants.FRAMEWORK_STORAGE,
                    cache.toString(),
                    Constants.FRAMEWORK_STORAGE_CLEAN,
                    "onFirstInit"));
    framework.start();
    return framework;
  }

  /** Installs the jars of the class path whose names begin so, starts the library, returns it. */
  private static Bundle install(Framework framework, String... names) throws Exception {
    List<Bundle> bundles = new ArrayList<>();
    for (String file : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (Stream.of(names).anyMatch(Path.of(file).getFileName().toString()::startsWith)) {
        bundles.add(framework.getBundleContext().installBundle(Path.of(file).toUri().toString()));
      }
    }
    Bundle library =
        bundles.stream().filter(b -> LIBRARY.equals(b.getSymbolicName())).findFirst().orElseThrow();
    library.start();
    return library;
  }

  private static Object parse(Bundle library) throws Exception {
    Class<?> tables = library.loadClass(ExchangeTables.class.getName());
    assertEquals(library, FrameworkUtil.getBundle(tables));
    return tables.getMethod("parse", String.class).invoke(null, PAGE);
  }

  private static String write(Bundle library, String format) throws Exception {
    Class<?> formats = library.loadClass(LIBRARY + ".format.EntryFormat");
    Method write =
        formats.getMethod("write", library.loadClass(LIBRARY + ".Page"), Appendable.class);
    StringBuilder out = new StringBuilder();
    write.invoke(formats.getField(format).get(null), parse(library), out);
    return out.toString();
  }

  @Test
  void resolvesWithCommonmarkAlone() throws Exception {
    Framework framework = start();
    try {
      Bundle library = install(framework, "exchange-tables", "commonmark");

      assertEquals(Bundle.ACTIVE, library.getState());
      assertTrue(write(library, "MARKDOWN").contains("Kraken"));
    } finally {
      framework.stop();
      framework.waitForStop(0);
    }
  }

  @Test
  void resolvesWithOptionalBundles() throws Exception {
    Framework framework = start();
    try {
      Bundle library =
          install(
              framework,
              "exchange-tables",
              "commonmark",
              "jackson-core",
              "fastcsv",
              "snakeyaml-engine",
              "jspecify");

      assertTrue(write(library, "JSON").contains("\"Kraken\""));
      assertTrue(write(library, "CSV").contains("Kraken"));
      assertTrue(
          library
              .adapt(BundleWiring.class)
              .getRequiredWires(PackageNamespace.PACKAGE_NAMESPACE)
              .stream()
              .anyMatch(
                  wire -> wire.getProvider().getSymbolicName().equals("org.snakeyaml.engine")));
    } finally {
      framework.stop();
      framework.waitForStop(0);
    }
  }

  @Test
  void exportsThePackagesOfTheModule() throws Exception {
    Path jar =
        Path.of(ExchangeTables.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    ModuleDescriptor module = ModuleFinder.of(jar).find(LIBRARY).orElseThrow().descriptor();
    Framework framework = start();
    try {
      String exported =
          install(framework, "exchange-tables", "commonmark")
              .getHeaders()
              .get(Constants.EXPORT_PACKAGE);

      Set<String> packages =
          module.exports().stream()
              .map(ModuleDescriptor.Exports::source)
              .collect(Collectors.toSet());
      assertEquals(
          packages,
          Arrays.stream(exported.split(","))
              .map(name -> name.split(";")[0].strip())
              .collect(Collectors.toSet()));
      assertFalse(exported.contains(".cli"));
    } finally {
      framework.stop();
      framework.waitForStop(0);
    }
  }
}
