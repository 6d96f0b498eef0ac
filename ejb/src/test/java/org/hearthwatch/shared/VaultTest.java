package org.hearthwatch.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Sealed texts")
class VaultTest {

  private static final UUID ROW = new UUID(0, 7);
  private static final String WHAT = "person.name";

  @ParameterizedTest
  @ValueSource(strings = {"AES-256-GCM", "SM4-GCM"})
  void open_as_what_they_were_sealed_in_their_own_row_only(String algorithm) {
    Vault vault = new Vault(ring(1, key(1, algorithm, 'a')));
    String sealed = vault.seal(WHAT, ROW, "欧阳小明");
    assertTrue(sealed.startsWith("hw1:1:"), sealed);
    assertFalse(sealed.contains("欧阳"));
    assertEquals("欧阳小明", vault.open(WHAT, ROW, sealed));
    assertThrows(SealBroken.class, () -> vault.open(WHAT, new UUID(0, 8), sealed));
    assertThrows(SealBroken.class, () -> vault.open("person.identity_number", ROW, sealed));
  }

  @Test
  void look_different_each_time() {
    Vault vault = vault();
    assertNotEquals(vault.seal(WHAT, ROW, "张三"), vault.seal(WHAT, ROW, "张三"));
  }

  @Test
  void do_not_open_with_another_key_of_the_same_number() {
    String sealed = vault().seal(WHAT, ROW, "张三");
    Vault other = new Vault(ring(1, key(1, "AES-256-GCM", 'b')));
    assertThrows(SealBroken.class, () -> other.open(WHAT, ROW, sealed));
  }

  @Test
  void do_not_open_when_any_of_their_bytes_was_changed() {
    Vault vault = vault();
    String sealed = vault.seal(WHAT, ROW, "张三");
    String prefix = vault.prefix();
    byte[] bytes = Base64.getDecoder().decode(sealed.substring(prefix.length()));
    for (int at = 0; at < bytes.length; at++) {
      byte[] changed = bytes.clone();
      changed[at] ^= 1;
      String stored = prefix + Base64.getEncoder().withoutPadding().encodeToString(changed);
      assertThrows(SealBroken.class, () -> vault.open(WHAT, ROW, stored), "byte " + at);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"hw1:", "hw1:1", "hw1:1:", "hw1:1:AAAA", "hw1:x:AAAA", "hw1:9:AAAA", "hw1:1:?"})
  void that_are_garbled_are_refused_in_words(String stored) {
    assertThrows(SealBroken.class, () -> vault().open(WHAT, ROW, stored));
  }

  @Test
  void of_an_older_key_open_while_it_is_in_the_ring() {
    String old = vault().seal(WHAT, ROW, "张三");
    String one = key(1, "AES-256-GCM", 'a');
    String two = key(2, "SM4-GCM", 'c');
    Vault both = new Vault(ring(2, one, two));
    assertEquals("张三", both.open(WHAT, ROW, old));
    assertTrue(both.seal(WHAT, ROW, "张三").startsWith("hw1:2:"));
    assertThrows(SealBroken.class, () -> new Vault(ring(2, two)).open(WHAT, ROW, old));
  }

  @Test
  void that_were_never_sealed_are_read_as_they_are() {
    assertEquals("张三", vault().open(WHAT, ROW, "张三"));
    assertNull(vault().open(WHAT, ROW, null));
    assertNull(vault().seal(WHAT, ROW, null));
  }

  @Test
  void are_found_by_an_index_that_needs_its_key() {
    Vault vault = vault();
    String blind = vault.blind("person.identity_number", "51010119900101123X");
    assertEquals(blind, vault.blind("person.identity_number", " 510101 19900101123x "));
    assertEquals(blind, vault.blind("person.identity_number", "５１０１０１１９９００１０１１２３Ｘ"));
    assertNotEquals(blind, vault.blind("person.identity_number", "510101199001011231"));
    assertNotEquals(blind, vault.blind("person.name", "51010119900101123X"));
    assertFalse(blind.contains("5101"));
    Properties otherIndex = lines(1, key(1, "AES-256-GCM", 'a'));
    otherIndex.setProperty("index", secret('z', 32));
    assertNotEquals(
        blind,
        new Vault(KeyRing.of(otherIndex)).blind("person.identity_number", "51010119900101123X"));
    assertNull(vault.blind("person.name", null));
  }

  @ParameterizedTest
  @CsvSource({
    "current,3,there is no key.3",
    "current,x,current has to be",
    "key.1,AES-256-GCM:AAAA,key.1 has to be 32 bytes",
    "key.1,SM4-GCM:AAAA,key.1 has to be 16 bytes",
    "key.1,DES:AAAA,names neither",
    "key.1,AAAA,has to read ALGORITHM:BASE64",
    "index,short,index has to be 32 bytes"
  })
  void need_a_ring_in_order(String name, String value, String says) {
    Properties lines = lines(1, key(1, "AES-256-GCM", 'a'));
    lines.setProperty(name, value);
    String message =
        assertThrows(IllegalArgumentException.class, () -> KeyRing.of(lines)).getMessage();
    assertTrue(message.contains(says), message);
    assertFalse(message.contains("AAAA"), message);
  }

  private static Vault vault() {
    return new Vault(ring(1, key(1, "AES-256-GCM", 'a')));
  }

  private static KeyRing ring(int current, String... keys) {
    return KeyRing.of(lines(current, keys));
  }

  private static Properties lines(int current, String... keys) {
    Properties lines = new Properties();
    lines.setProperty("current", "" + current);
    lines.setProperty("index", secret('i', 32));
    for (String key : keys) {
      lines.setProperty(key.substring(0, key.indexOf('=')), key.substring(key.indexOf('=') + 1));
    }
    return lines;
  }

  private static String key(int version, String algorithm, char fill) {
    int bytes = algorithm.startsWith("AES") ? 32 : 16;
    return "key." + version + "=" + algorithm + ":" + secret(fill, bytes);
  }

  private static String secret(char fill, int bytes) {
    byte[] secret = new byte[bytes];
    java.util.Arrays.fill(secret, (byte) fill);
    return Base64.getEncoder().encodeToString(secret);
  }
}
