package org.hearthwatch.shared;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * Seals texts and opens them. A sealed text reads {@code hw1:<key>:<base64 of nonce, ciphertext and
 * tag>} and opens only as what it was sealed as (the context) and in its own row (the id). A text
 * without that prefix was never sealed and is answered as it is, so that a row written before, or
 * over SQL, stays readable until the job has sealed it.
 */
public final class Vault {

  /** How every sealed text begins. */
  public static final String PREFIX = "hw1:";

  private static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final KeyRing ring;

  /** With the keys of an installation. */
  public Vault(KeyRing ring) {
    this.ring = ring;
  }

  /** Seals a text with the current key; null stays null. */
  public String seal(String context, Object id, String text) {
    if (text == null) {
      return null;
    }
    byte[] all = hide(ring.currentKey(), context, id, text.getBytes(StandardCharsets.UTF_8));
    return prefix() + Base64.getEncoder().withoutPadding().encodeToString(all);
  }

  /** Opens a stored text; throws {@link SealBroken} when it is not what was sealed here. */
  public String open(String context, Object id, String stored) {
    if (!isSealed(stored)) {
      return stored;
    }
    try {
      int colon = stored.indexOf(':', PREFIX.length());
      KeyRing.Key key = ring.key(Integer.parseInt(stored.substring(PREFIX.length(), colon)));
      if (key == null) {
        throw new SealBroken("No key for " + context + " of " + id, null);
      }
      byte[] all = Base64.getDecoder().decode(stored.substring(colon + 1));
      return new String(show(key, context, id, all), StandardCharsets.UTF_8);
    } catch (IndexOutOfBoundsException | IllegalArgumentException garbled) {
      throw new SealBroken("Garbled: " + context + " of " + id, garbled);
    }
  }

  /**
   * A key for one large content, in the algorithm of the current key. It is a text to be sealed: a
   * change of keys then seals short keys again and rewrites no content.
   */
  public String contentKey() {
    return KeyRing.fresh(ring.currentKey().algorithm(), RANDOM);
  }

  /** Encrypts a large content with a key of its own; bound to what it is and to its row. */
  public byte[] hide(String contentKey, String context, Object id, byte[] content) {
    return hide(KeyRing.key(0, contentKey), context, id, content);
  }

  /** Opens such a content; throws {@link SealBroken} when it is not what was hidden here. */
  public byte[] show(String contentKey, String context, Object id, byte[] stored) {
    try {
      return show(KeyRing.key(0, contentKey), context, id, stored);
    } catch (IllegalArgumentException garbled) {
      throw new SealBroken("Garbled: " + context + " of " + id, garbled);
    }
  }

  /** Whether a stored text is sealed, with whatever key. */
  public static boolean isSealed(String stored) {
    return stored != null && stored.startsWith(PREFIX);
  }

  /** How a text sealed with the current key begins. */
  public String prefix() {
    return PREFIX + ring.current() + ":";
  }

  /** Version of the key that seals from now on. */
  public int currentKey() {
    return ring.current();
  }

  /**
   * What stands for a text in an index: the same for the same text, and nothing to learn from it
   * without the key. Width, case and blanks do not count.
   */
  public String blind(String context, String text) {
    if (text == null) {
      return null;
    }
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(ring.index());
      byte[] words =
          (context + '\0' + plain.toUpperCase(Locale.ROOT)).getBytes(StandardCharsets.UTF_8);
      return Base64.getEncoder().withoutPadding().encodeToString(mac.doFinal(words));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] hide(KeyRing.Key key, String context, Object id, byte[] plain) {
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    byte[] hidden = run(Cipher.ENCRYPT_MODE, key, nonce, context, id, plain);
    byte[] all = Arrays.copyOf(nonce, NONCE + hidden.length);
    System.arraycopy(hidden, 0, all, NONCE, hidden.length);
    return all;
  }

  private static byte[] show(KeyRing.Key key, String context, Object id, byte[] all) {
    byte[] nonce = Arrays.copyOf(all, NONCE);
    byte[] hidden = Arrays.copyOfRange(all, NONCE, all.length);
    return run(Cipher.DECRYPT_MODE, key, nonce, context, id, hidden);
  }

  private static byte[] run(
      int mode, KeyRing.Key key, byte[] nonce, String context, Object id, byte[] input) {
    try {
      Cipher cipher = cipher(key.algorithm());
      cipher.init(mode, key.secret(), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD((context + '\0' + id).getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException refused) {
      throw new SealBroken(context + " of " + id + " does not open with " + key, refused);
    }
  }

  private static Cipher cipher(KeyRing.Algorithm algorithm) throws GeneralSecurityException {
    return algorithm == KeyRing.Algorithm.AES_256_GCM
        ? Cipher.getInstance(algorithm.transformation())
        : Cipher.getInstance(algorithm.transformation(), BOUNCY_CASTLE);
  }
}
