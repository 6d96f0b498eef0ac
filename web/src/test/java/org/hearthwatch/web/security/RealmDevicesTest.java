package org.hearthwatch.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RealmDevicesTest {

  private static final String DEVICES =
      """
      [{"os": "Linux", "sessions": [
          {"id": "old", "ipAddress": "10.0.0.1", "started": 1000, "lastAccess": 2000,
           "browser": "Chrome/126.0.0"},
          {"id": "mine", "ipAddress": "10.0.0.2", "started": 1500, "lastAccess": 1600,
           "browser": "Firefox/128.0", "current": true}]},
       {"os": "Other", "sessions": [
          {"id": "program", "ipAddress": "10.0.0.3", "started": 100, "lastAccess": 3000,
           "browser": "Other/Unknown"}]}]\
      """;

  @Test
  void theOneThatAsksComesFirstThenTheLastUsed() throws JsonProcessingException {
    assertThat(read()).extracting(SignIn::id).containsExactly("mine", "program", "old");
    assertThat(read()).extracting(SignIn::current).containsExactly(true, false, false);
  }

  @Test
  void aDeviceIsSaidInWordsAsFarAsItIsKnown() throws JsonProcessingException {
    assertThat(read())
        .extracting(SignIn::device)
        .containsExactly("Firefox 128 · Linux", "", "Chrome 126 · Linux");
  }

  @Test
  void timesAndAddressesAreThoseOfTheRealm() throws JsonProcessingException {
    SignIn mine = read().get(0);

    assertThat(mine.address()).isEqualTo("10.0.0.2");
    assertThat(mine.startedAt()).isEqualTo(Instant.ofEpochSecond(1500));
    assertThat(mine.lastUsedAt()).isEqualTo(Instant.ofEpochSecond(1600));
  }

  private static List<SignIn> read() throws JsonProcessingException {
    return RealmDevices.read(new ObjectMapper().readTree(DEVICES));
  }
}
