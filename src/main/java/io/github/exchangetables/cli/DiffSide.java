package io.github.exchangetables.cli;

import io.github.exchangetables.text.PageNames;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One side of a diff.
 *
 * @param path a file or a folder, or {@code -} for standard input
 * @param revision the git revision to read it from; empty for the working tree
 * @param other a revision whose best common ancestor with {@code revision} is read instead
 */
record DiffSide(String path, Optional<String> revision, Optional<String> other) {

  /** Hands the pages to the handler, and tells whether all could be read; if not, it reports it. */
  boolean read(InputOptions options, Host host, Messages messages, Inputs.Handler handler)
      throws IOException {
    if (revision.isEmpty()) {
      return Inputs.read(List.of(path), options, host, messages, handler);
    }
    try {
      readRevision(revision.get(), options, handler);
      return true;
    } catch (InvalidPathException e) {
      messages.unreadable(path, new FileSystemException(path, null, e.getReason()));
    } catch (IOException e) {
      messages.unreadable(revision.get() + ":" + path, e);
    }
    return false;
  }

  private void readRevision(String name, InputOptions options, Inputs.Handler handler)
      throws IOException {
    Path file = PathArgument.of(path).toAbsolutePath().normalize();
    Path folder = file;
    while (!Files.isDirectory(folder) && folder.getParent() != null) {
      folder = folder.getParent();
    }
    Git git = new Git(folder);
    String commit = git.commit(name);
    if (other.isPresent()) {
      commit = git.mergeBase(commit, git.commit(other.get()));
    }
    String below = PageNames.of(folder.relativize(file));
    new GitTree(git, commit, options).read(below, PathArgument.of(path), handler);
  }
}
