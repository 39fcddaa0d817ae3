package io.github.exchangetables.fix;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every page that is mended, however it is ragged and whatever is asked for. */
class FixerLawsTest {

  @Provide
  Arbitrary<String> pages() {
    return RaggedPages.any();
  }

  @Provide
  Arbitrary<MendedPage.Mode> modes() {
    return MendedPage.modes();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void entriesSayTheSame(@ForAll("pages") String page, @ForAll("modes") MendedPage.Mode mode) {
    MendedPage mended = MendedPage.of(page, mode);

    assertThat(mended.factsAfter()).isEqualTo(mended.factsBefore());
    if (!mode.addsColumns()) {
      assertThat(mended.cellsAfter()).isEqualTo(mended.cellsBefore());
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aSecondRunChangesNothing(
      @ForAll("pages") String page, @ForAll("modes") MendedPage.Mode mode) {
    FixResult first = mode.fixer().fix(page);
    FixResult second = mode.fixer().fix(first.markdown());

    assertThat(second.markdown()).isEqualTo(first.markdown());
    assertThat(second.mends()).isEmpty();
    assertThat(second.leftAlone()).hasSameSizeAs(first.leftAlone());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void nothingOutsideTheTablesChanges(
      @ForAll("pages") String page, @ForAll("modes") MendedPage.Mode mode) {
    MendedPage mended = MendedPage.of(page, mode);

    assertThat(mended.outsideAfter()).isEqualTo(mended.outsideBefore());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void noTextIsLost(@ForAll("pages") String page, @ForAll("modes") MendedPage.Mode mode) {
    MendedPage mended = MendedPage.of(page, mode);

    assertThat(mended.textAfter()).isEqualTo(mended.textBefore());
    assertThat(mended.headersAfter()).isEqualTo(mended.headersBefore());
    assertThat(mended.linesAfter()).containsAll(mended.commentsBefore());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void nothingIsLeftToMend(@ForAll("pages") String page, @ForAll("modes") MendedPage.Mode mode) {
    MendedPage mended = MendedPage.of(page, mode);

    assertThat(mended.leftAlone()).containsAll(mended.needsMending());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void checkFindsNothingThatIsMended(
      @ForAll("pages") String page, @ForAll("modes") MendedPage.Mode mode) {
    MendedPage mended = MendedPage.of(page, mode);

    assertThat(mended.findings()).allMatch(mended::isLeftAlone);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aPageIsOnlyChangedWhereSomethingIsMended(
      @ForAll("pages") String page, @ForAll("modes") MendedPage.Mode mode) {
    FixResult result = mode.fixer().fix(page);

    assertThat(result.markdown().equals(page)).isEqualTo(!result.changed());
  }
}
