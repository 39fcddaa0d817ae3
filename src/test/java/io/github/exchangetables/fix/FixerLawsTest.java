package io.github.exchangetables.fix;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every page that is fixed, however it is ragged and whatever is asked for. */
class FixerLawsTest {

  @Provide
  Arbitrary<String> pages() {
    return RaggedPages.any();
  }

  @Provide
  Arbitrary<FixedPage.Mode> modes() {
    return FixedPage.modes();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void entriesSayTheSame(@ForAll("pages") String page, @ForAll("modes") FixedPage.Mode mode) {
    FixedPage fixed = FixedPage.of(page, mode);

    assertThat(fixed.factsAfter()).isEqualTo(fixed.factsBefore());
    if (!mode.addsColumns()) {
      assertThat(fixed.cellsAfter()).isEqualTo(fixed.cellsBefore());
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aSecondRunChangesNothing(
      @ForAll("pages") String page, @ForAll("modes") FixedPage.Mode mode) {
    FixResult first = mode.fixer().fix(page);
    FixResult second = mode.fixer().fix(first.markdown());

    assertThat(second.markdown()).isEqualTo(first.markdown());
    assertThat(second.fixes()).isEmpty();
    assertThat(second.skipped()).hasSameSizeAs(first.skipped());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void nothingOutsideTheTablesChanges(
      @ForAll("pages") String page, @ForAll("modes") FixedPage.Mode mode) {
    FixedPage fixed = FixedPage.of(page, mode);

    assertThat(fixed.outsideAfter()).isEqualTo(fixed.outsideBefore());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void noTextIsLost(@ForAll("pages") String page, @ForAll("modes") FixedPage.Mode mode) {
    FixedPage fixed = FixedPage.of(page, mode);

    assertThat(fixed.textAfter()).isEqualTo(fixed.textBefore());
    assertThat(fixed.headersAfter()).isEqualTo(fixed.headersBefore());
    assertThat(fixed.linesAfter()).containsAll(fixed.commentsBefore());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void nothingIsLeftToFix(@ForAll("pages") String page, @ForAll("modes") FixedPage.Mode mode) {
    FixedPage fixed = FixedPage.of(page, mode);

    assertThat(fixed.skipped()).containsAll(fixed.needsMending());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void checkFindsNothingThatIsFixed(
      @ForAll("pages") String page, @ForAll("modes") FixedPage.Mode mode) {
    FixedPage fixed = FixedPage.of(page, mode);

    assertThat(fixed.findings()).allMatch(fixed::isLeftAlone);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aPageIsOnlyChangedWhereSomethingIsFixed(
      @ForAll("pages") String page, @ForAll("modes") FixedPage.Mode mode) {
    FixResult result = mode.fixer().fix(page);

    assertThat(result.markdown().equals(page)).isEqualTo(!result.changed());
  }
}
