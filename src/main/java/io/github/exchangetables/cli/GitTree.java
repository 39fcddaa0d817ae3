package io.github.exchangetables.cli;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.table.ParseOptions;
import io.github.exchangetables.text.PageNames;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages of a commit, read through git and never from the working tree. */
final class GitTree {

  /** Mode, kind, id, size and path, as {@code git ls-tree -l -z} prints them. */
  private static final Pattern ENTRY =
      Pattern.compile("100[0-7]{3} blob ([0-9a-f]+) +([0-9]+)\t(.*)", Pattern.DOTALL);

  private static final int MAX_HEADER = 200;

  private final Git git;
  private final String commit;
  private final InputOptions inputs;

  GitTree(Git git, String commit, InputOptions inputs) {
    this.git = git;
    this.commit = commit;
    this.inputs = inputs;
  }

  /**
   * A file of a commit.
   *
   * @param id the object that has its content
   * @param size its size in bytes
   * @param below its path below the path that was asked for; empty if it is that path
   */
  private record GitFile(String id, long size, String below) {}

  /**
   * Hands every page at or below a path to a handler.
   *
   * @param below the path below the folder that git runs in, with {@code /}; empty for that folder
   * @param name what the path is called in the pages
   */
  void read(String below, Path name, Inputs.Handler handler) throws IOException {
    List<GitFile> files = files(below);
    if (files.isEmpty()) {
      throw new IOException("there is no such file or folder");
    }
    Process batch = git.start("cat-file", "--batch");
    try {
      for (GitFile file : files) {
        Path path = name.resolve(file.below());
        if (file.below().isEmpty()
            || (isPage(file.below()) && !inputs.settings().isExcluded(path))) {
          String page = PageNames.of(path);
          ParseOptions options = inputs.parseOptions(path);
          String content = content(batch, file, page, options.maxPageLength());
          handler.take(ExchangeTables.parse(content, page, options));
        }
      }
    } finally {
      batch.destroy();
    }
  }

  private List<GitFile> files(String path) throws IOException {
    String listing =
        git.run(
            "the tree cannot be listed",
            "ls-tree",
            "-r",
            "-l",
            "-z",
            commit,
            "--",
            path.isEmpty() ? "." : path);
    List<GitFile> files = new ArrayList<>();
    for (String line : listing.split("\0", -1)) {
      Matcher entry = ENTRY.matcher(line);
      if (entry.matches()) {
        String below = entry.group(3).substring(path.length());
        files.add(
            new GitFile(
                entry.group(1),
                Long.parseLong(entry.group(2)),
                below.startsWith("/") ? below.substring(1) : below));
      }
    }
    return files;
  }

  private static boolean isPage(String below) {
    List<String> names = List.of(below.split("/", -1));
    return names.subList(0, names.size() - 1).stream().allMatch(PageNames::isVisited)
        && PageNames.isPage(names.get(names.size() - 1));
  }

  private static String content(Process batch, GitFile file, String page, int maxLength)
      throws IOException {
    if (file.size() > maxLength) {
      throw new IOException(page + " has more than " + maxLength + " bytes");
    }
    OutputStream request = batch.getOutputStream();
    request.write((file.id() + "\n").getBytes(StandardCharsets.US_ASCII));
    request.flush();
    InputStream answer = batch.getInputStream();
    String header = line(answer);
    if (!header.equals(file.id() + " blob " + file.size())) {
      throw new IOException(page + " is not in the repository: " + header);
    }
    byte[] content = answer.readNBytes((int) file.size());
    if (content.length < file.size() || answer.read() != '\n') {
      throw new EOFException(page + " is cut");
    }
    return new String(content, StandardCharsets.UTF_8);
  }

  private static String line(InputStream answer) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int b = answer.read(); b != '\n' && line.length() < MAX_HEADER; b = answer.read()) {
      if (b < 0) {
        throw new EOFException("git ended");
      }
      line.append((char) b);
    }
    return line.toString();
  }
}
