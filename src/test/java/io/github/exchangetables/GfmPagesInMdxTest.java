package io.github.exchangetables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.arbitraries.PageText;
import io.github.exchangetables.arbitraries.Pages;
import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.table.ParseOptions;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A page without syntax of only one flavor has equal content in GFM and MDX. */
class GfmPagesInMdxTest {

  private static final ParseOptions MDX = ParseOptions.defaults().withFlavor(Flavor.MDX);

  @Provide
  Arbitrary<PageText> pages() {
    return Pages.any();
  }

  @Property(tries = 500)
  void gfmAndMdxGiveEqualTablesAndEntries(@ForAll("pages") PageText page) {
    String markdown = page.markdown().replaceAll("[<{}!?]", "x").replaceAll("(?m)^ {4,}", "");
    Page gfm = ExchangeTables.parse(markdown);
    Page mdx = ExchangeTables.parse(markdown, MDX);

    assertThat(mdx.tables()).isEqualTo(gfm.tables());
    assertThat(mdx.entries()).isEqualTo(gfm.entries());
    assertThat(mdx.diagnostics()).isEqualTo(gfm.diagnostics());
  }
}
