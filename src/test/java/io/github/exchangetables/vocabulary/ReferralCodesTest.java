package io.github.exchangetables.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Referral codes are found in labels, in queries and in paths. */
class ReferralCodesTest {

  @ParameterizedTest
  @CsvSource({
    "CBWO4LU6, https://accounts.binance.com/register?ref=CBWO4LU6",
    "54499305, https://www.binance.com/en/futures/ref/hummingbot",
    "hummingbot, https://www.kucoin.com/r/af/hummingbot",
    "dxCUrjvc, https://bitfinex.com/?refcode=-dxCUrjvc",
    "a1, https://a.b/",
    "x_y-2, https://a.b/",
    "取引所9, https://a.b/"
  })
  void labelThatIsTheCodeInTheUrlIsTheCode(String label, String url) {
    assertThat(Words.standard().referrals().find(label, url)).contains(label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "link",
        "here",
        "Join",
        "signup",
        "SIGNUP",
        "register",
        "referral",
        "discount",
        "spot",
        "perps",
        "clmm",
        "Sign up",
        "50%off",
        "a",
        "1",
        "",
        "Hummingbot"
      })
  void codeIsTakenFromTheUrlIfTheLabelIsAWord(String label) {
    assertThat(Words.standard().referrals().find(label, "https://a.b/here?ref=CODE7"))
        .contains("CODE7");
    assertThat(Words.standard().referrals().find(label, "https://a.b/")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ref",
        "refcode",
        "inviteCode",
        "invite_code",
        "rcode",
        "r",
        "code",
        "referral",
        "referralCode",
        "channelCode",
        "affiliate",
        "vipCode",
        "REF",
        "invitecode",
        "VIPCODE"
      })
  void referralParametersHaveACode(String parameter) {
    assertThat(Words.standard().referrals().inUrl("https://a.b/c?x=1&" + parameter + "=HBOT"))
        .contains("HBOT");
    assertThat(Words.standard().referrals().inUrl("https://a.b/#/c?" + parameter + "=HBOT"))
        .contains("HBOT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"href", "refs", "utm_source", "coupon", "lang", "id"})
  void otherParametersHaveNoCode(String parameter) {
    assertThat(Words.standard().referrals().inUrl("https://a.b/c?" + parameter + "=HBOT"))
        .isEmpty();
  }

  @Test
  void firstParameterOfTheListTakesPrecedence() {
    assertThat(Words.standard().referrals().inUrl("https://a.b/?code=second&ref=first"))
        .contains("first");
    assertThat(Words.standard().referrals().inUrl("https://a.b/?vipCode=2&channelCode=1"))
        .contains("1");
    assertThat(Words.standard().referrals().inUrl("https://a.b/?ref=&code=second"))
        .contains("second");
    assertThat(Words.standard().referrals().inUrl("https://a.b/?ref=first&ref=second"))
        .contains("first");
  }

  @Test
  void codeIsDecoded() {
    assertThat(Words.standard().referrals().inUrl("https://a.b/?ref=cx%2D2024"))
        .contains("cx-2024");
    assertThat(Words.standard().referrals().inUrl("https://a.b/join/cx%2D2024"))
        .contains("cx-2024");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.b/join/HBOT",
        "https://a.b/signup/HBOT",
        "https://a.b/register/HBOT",
        "https://a.b/invite/HBOT/en",
        "https://a.b/ref/HBOT?x=1",
        "https://a.b/referral/HBOT",
        "https://a.b/r/af/HBOT",
        "https://a.b/c/Join/HBOT",
        "https://a.b/referral/invite/HBOT",
        "https://a.b/invite/en/HBOT",
        "https://a.b/invite/en-us/HBOT",
        "https://a.b/en/register/en-US/invite/HBOT",
        "/join/HBOT"
      })
  void codeFollowsAReferralSegment(String url) {
    assertThat(Words.standard().referrals().inUrl(url)).contains("HBOT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://a.b/",
        "https://a.b/join",
        "https://a.b/register/en",
        "https://a.b/joining/HBOT",
        "https://a.b/HBOT/join",
        "https://join/HBOT",
        "https://a.b/?join/HBOT",
        "https://a.b/r/HBOT"
      })
  void otherUrlsHaveNoCode(String url) {
    assertThat(Words.standard().referrals().inUrl(url)).isEmpty();
  }

  @Test
  void parametersTakePrecedenceOverThePath() {
    assertThat(Words.standard().referrals().inUrl("https://a.b/invite/1h?invite_code=HBOT"))
        .contains("HBOT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"HBOT2024", "hbot-77", "1931920", "a_b_1"})
  void textWithoutLinkMayBeACode(String text) {
    assertThat(Words.standard().referrals().isCodeAlone(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "AB1", "HBOT", "ask the desk", "HBOT 2024", "—", "10%", "spot"})
  void otherTextIsNotACode(String text) {
    assertThat(Words.standard().referrals().isCodeAlone(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.b/invite/en_us/HBOT, HBOT",
    "https://a.b/invite/EN-US/HBOT, HBOT",
    "https://a.b/invite/e1/HBOT, e1",
    "https://a.b/invite/1n/HBOT, 1n",
    "https://a.b/invite/e/HBOT, e",
    "https://a.b/invite/en.us/HBOT, en.us",
    "https://a.b/invite/en-u1/HBOT, en-u1",
    "https://a.b/invite/en-usa/HBOT, en-usa"
  })
  void languageSegmentIsNotACode(String url, String code) {
    assertThat(Words.standard().referrals().inUrl(url)).contains(code);
  }
}
