package io.github.exchangetables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The surroundings that a command runs in. */
class HostTest {

  @Test
  void surroundingsAreThoseOfTheProcess() {
    Host host = Host.system();

    assertThat(host.in()).isSameAs(System.in);
    assertThat(host.environment()).isEqualTo(System.getenv());
  }
}
