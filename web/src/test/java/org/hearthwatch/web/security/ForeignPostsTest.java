package org.hearthwatch.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignPostsTest {

  private static final String HOST = "care.example:8443";

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site", "anything"})
  void whatTheBrowserCallsForeignIsRefusedWhateverItsOrigin(String site) {
    assertThat(ForeignPosts.isOwn(site, "https://" + HOST, HOST)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"same-origin", "none"})
  void whatTheBrowserCallsOursIsTaken(String site) {
    assertThat(ForeignPosts.isOwn(site, null, HOST)).isTrue();
  }

  @Test
  void withoutThatWordTheOriginDecides() {
    assertThat(ForeignPosts.isOwn(null, "https://" + HOST, HOST)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"null", "", "https://care.example", "https://evil.example", "https://a b", "::"})
  void anyOtherOriginIsForeign(String origin) {
    assertThat(ForeignPosts.isOwn(null, origin, HOST)).isFalse();
  }

  @Test
  void whoSaysNothingIsForeign() {
    assertThat(ForeignPosts.isOwn(null, null, HOST)).isFalse();
    assertThat(ForeignPosts.isOwn(null, "https://" + HOST, null)).isFalse();
  }
}
