package io.github.exchangetables.bench.pages;

import java.util.Random;

/** The blocks that pages of a documentation site are made of, each with a blank line behind it. */
final class Blocks {

  private static final String[] ADMONITIONS = {"!!! note", "!!! warning", "??? tip", "???+ info"};

  private final Random random;
  private final Prose prose;

  Blocks(Random random, Prose prose) {
    this.random = random;
    this.prose = prose;
  }

  String frontMatter() {
    return "---\ntitle: %s\ntags:\n  - %s\n  - %s\n---\n\n"
        .formatted(prose.title(4), prose.word(), prose.word());
  }

  String heading(int level) {
    return "#".repeat(level) + " " + prose.title(2 + random.nextInt(4)) + "\n\n";
  }

  /** Any block but a heading or a table. */
  String any() {
    return switch (random.nextInt(20)) {
      case 0, 1, 2 -> bulletList();
      case 3 -> numberedList();
      case 4, 5, 6 -> code();
      case 7, 8 -> admonition();
      case 9 -> image();
      case 10 -> html();
      case 11 -> quote();
      case 12 -> tabs();
      default -> prose.paragraph() + "\n\n";
    };
  }

  private String bulletList() {
    StringBuilder list = new StringBuilder();
    int items = 2 + random.nextInt(7);
    for (int i = 0; i < items; i++) {
      list.append(random.nextInt(6) == 0 && i > 0 ? "    - " : "- ");
      if (random.nextInt(3) == 0) {
        list.append("**").append(prose.title(2)).append("**: ");
      }
      list.append(prose.sentence()).append('\n');
    }
    return list.append('\n').toString();
  }

  private String numberedList() {
    StringBuilder list = new StringBuilder();
    int items = 2 + random.nextInt(5);
    for (int i = 1; i <= items; i++) {
      list.append(i).append(". ").append(prose.sentence()).append('\n');
    }
    return list.append('\n').toString();
  }

  private String code() {
    StringBuilder code = new StringBuilder(random.nextBoolean() ? "```bash\n" : "```python\n");
    int lines = 2 + random.nextInt(12);
    for (int i = 0; i < lines; i++) {
      code.append(codeLine());
    }
    return code.append("```\n\n").toString();
  }

  private String codeLine() {
    return switch (random.nextInt(6)) {
      case 0 -> "# " + prose.sentence() + "\n";
      case 1 -> "%s = %s[\"%s\"]\n".formatted(prose.word(), prose.word(), prose.word());
      case 2 -> "    if %s > %d:\n".formatted(prose.word(), random.nextInt(100));
      case 3 -> ">>> %s %s --%s\n".formatted(prose.word(), prose.word(), prose.word());
      case 4 ->
          random.nextInt(12) == 0
              ? "docker logs %s | grep %s\n".formatted(prose.slug(), prose.word())
              : "docker run %s:%s\n".formatted(prose.slug(), prose.word());
      default -> "        %s.%s(%s)\n".formatted(prose.word(), prose.word(), prose.slug());
    };
  }

  private String admonition() {
    String marker = ADMONITIONS[random.nextInt(ADMONITIONS.length)];
    return "%s \"%s\"\n    %s\n\n".formatted(marker, prose.title(3), prose.paragraph());
  }

  private String image() {
    return "[![%s](../assets/%s.png)](../assets/%s.png)\n\n"
        .formatted(prose.title(2), prose.slug(), prose.slug());
  }

  private String html() {
    return random.nextBoolean()
        ? "<iframe width=\"560\" height=\"315\" src=\"https://video.example.org/%s\"></iframe>\n\n"
            .formatted(prose.slug())
        : "<div class=\"%s\">\n  <p>%s</p>\n</div>\n\n".formatted(prose.word(), prose.title(9));
  }

  private String quote() {
    return "> %s\n> %s\n\n".formatted(prose.sentence(), prose.sentence());
  }

  private String tabs() {
    return "=== \"%s\"\n\n    %s\n\n=== \"%s\"\n\n    %s\n\n"
        .formatted(prose.title(1), prose.paragraph(), prose.title(1), prose.sentence());
  }
}
