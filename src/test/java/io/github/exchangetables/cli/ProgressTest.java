package io.github.exchangetables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The line that shows the progress of long work. */
class ProgressTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private long millis = 5;

  private Progress progress(boolean isShown) {
    return new Progress(
        new PrintWriter(err, true, StandardCharsets.UTF_8), isShown, () -> millis * 1_000_000);
  }

  private String written() {
    String written = err.toString(StandardCharsets.UTF_8);
    err.reset();
    return written;
  }

  @Test
  void appearsAfterTwoSeconds() {
    Progress progress = progress(true);

    progress.page();
    millis += 1999;
    progress.page();
    assertThat(written()).isEmpty();

    millis += 1;
    progress.page();
    assertThat(written()).isEqualTo("\r3 pages read …");
  }

  @Test
  void isUpdatedAtMostTenTimesASecond() {
    Progress progress = progress(true);

    millis += 2000;
    progress.page();
    millis += 99;
    progress.page();
    assertThat(written()).isEqualTo("\r1 pages read …");

    millis += 1;
    progress.page();
    assertThat(written()).isEqualTo("\r3 pages read …");
  }

  @Test
  void isRemovedBeforeOtherLines() {
    Progress progress = progress(true);

    progress.clear();
    assertThat(written()).isEmpty();

    millis += 2000;
    progress.page();
    written();
    progress.clear();
    assertThat(written()).isEqualTo("\r              \r");
  }

  @Test
  void isShownOnTerminalsOnly() {
    Progress progress = progress(false);

    millis += 10_000;
    progress.page();
    progress.clear();

    assertThat(written()).isEmpty();
  }
}
