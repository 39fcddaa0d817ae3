package io.github.exchangetables.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the documentation: {@code README.md}, or a page of the site.
 *
 * @param file where it is
 * @param text its Markdown
 * @param blocks its fenced blocks, in the order of the page
 */
record DocumentationPage(Path file, String text, List<Block> blocks) {

  static final Path README = Path.of("README.md");
  static final Path SITE = Path.of("src", "site", "markdown");

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```([a-z]*)\\R(.*?)^```$");
  private static final Pattern FILE_NAME =
      Pattern.compile("`(\\.?[\\w-]+(?:/[\\w.-]+)*\\.[a-z]+)`[^`\\n]*:\\n+\\z");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ ([a-z0-9-]+)$");

  /**
   * A fenced block.
   *
   * @param page the file of its page
   * @param language the word behind the opening fence
   * @param content its lines, each with its line feed
   * @param fileName the file whose content the block shows; such a block comes directly after a
   *     line that ends in the file's name, in code, and a colon
   */
  record Block(Path page, String language, String content, Optional<String> fileName) {

    boolean isIn(String language) {
      return this.language.equals(language);
    }
  }

  static DocumentationPage of(Path file) throws IOException {
    String text = Files.readString(file);
    List<Block> blocks = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(text);
    while (matcher.find()) {
      Matcher name = FILE_NAME.matcher(text.substring(0, matcher.start()));
      Optional<String> fileName = name.find() ? Optional.of(name.group(1)) : Optional.empty();
      blocks.add(new Block(file, matcher.group(1), matcher.group(2), fileName));
    }
    return new DocumentationPage(file, text, List.copyOf(blocks));
  }

  /** The README, then the pages of the site. */
  static List<DocumentationPage> all() throws IOException {
    List<Path> files = new ArrayList<>(List.of(README));
    try (Stream<Path> site = Files.list(SITE)) {
      site.filter(file -> file.toString().endsWith(".md")).sorted().forEach(files::add);
    }
    List<DocumentationPage> pages = new ArrayList<>();
    for (Path file : files) {
      pages.add(of(file));
    }
    return pages;
  }

  /** The blocks of all pages that are in a language. */
  static List<Block> allBlocks(String language) throws IOException {
    return all().stream()
        .flatMap(page -> page.blocks().stream())
        .filter(block -> block.isIn(language))
        .toList();
  }

  /** The lines of the block directly below the Java block that holds a piece of code. */
  static List<String> outputBelow(String code) throws IOException {
    for (DocumentationPage page : all()) {
      for (int i = 0; i + 1 < page.blocks.size(); i++) {
        Block block = page.blocks.get(i);
        if (block.isIn("java") && block.content().contains(code)) {
          return page.blocks.get(i + 1).content().lines().toList();
        }
      }
    }
    throw new IllegalArgumentException("no Java block holds " + code);
  }

  /** The page without its fenced blocks. */
  String prose() {
    return BLOCK.matcher(text).replaceAll("");
  }

  /**
   * The anchors of headings that are the same on GitHub and on the site: those of one word in lower
   * case.
   */
  List<String> anchors() {
    return HEADING.matcher(prose()).results().map(heading -> heading.group(1)).toList();
  }
}
