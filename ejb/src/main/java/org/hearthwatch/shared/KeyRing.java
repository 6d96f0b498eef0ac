package org.hearthwatch.shared;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of an installation: numbered, each for one algorithm, one of them current, and one of
 * its own for blind indexes. Old keys stay until nothing is sealed with them.
 */
public final class KeyRing {

  /** How a text is sealed. Both authenticate what they encrypt. */
  public enum Algorithm {
    AES_256_GCM("AES", "AES/GCM/NoPadding", 32),
    SM4_GCM("SM4", "SM4/GCM/NoPadding", 16);

    private final String key;
    private final String transformation;
    private final int bytes;

    Algorithm(String key, String transformation, int bytes) {
      this.key = key;
      this.transformation = transformation;
      this.bytes = bytes;
    }

    /** As the Java Cryptography Architecture names it. */
    String transformation() {
      return transformation;
    }
  }

  /** One key. */
  record Key(int version, Algorithm algorithm, SecretKey secret) {
    @Override
    public String toString() {
      return "key " + version + " (" + algorithm + ")";
    }
  }

  private static final Pattern NAME = Pattern.compile("key\\.([1-9][0-9]{0,5})");
  private static final Pattern VALUE = Pattern.compile("([A-Z0-9-]+):([A-Za-z0-9+/=]+)");
  private static final int INDEX_BYTES = 32;

  private final Map<Integer, Key> keys = new TreeMap<>();
  private final int current;
  private final SecretKey index;

  private KeyRing(Properties lines) {
    for (String name : lines.stringPropertyNames()) {
      Matcher found = NAME.matcher(name);
      if (found.matches()) {
        int version = Integer.parseInt(found.group(1));
        keys.put(version, key(version, lines.getProperty(name).strip()));
      }
    }
    current = number(lines.getProperty("current"));
    if (!keys.containsKey(current)) {
      throw new IllegalArgumentException("Key ring: there is no key." + current);
    }
    index =
        new SecretKeySpec(secret("index", lines.getProperty("index"), INDEX_BYTES), "HmacSHA256");
  }

  /**
   * Reads {@code current=2}, {@code key.2=AES-256-GCM:<base64>}, {@code index=<base64>}. Rejects
   * with a sentence that names the line, never its value.
   */
  public static KeyRing of(Properties lines) {
    return new KeyRing(lines);
  }

  /** Version of the key that seals from now on. */
  public int current() {
    return current;
  }

  Key currentKey() {
    return keys.get(current);
  }

  Key key(int version) {
    return keys.get(version);
  }

  SecretKey index() {
    return index;
  }

  /** A key that is in no ring, written like one: for one large content alone. */
  static String fresh(Algorithm algorithm, SecureRandom random) {
    byte[] secret = new byte[algorithm.bytes];
    random.nextBytes(secret);
    return algorithm.name().replace('_', '-') + ':' + Base64.getEncoder().encodeToString(secret);
  }

  static Key key(int version, String value) {
    Matcher parts = VALUE.matcher(value);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "Key ring: key." + version + " has to read ALGORITHM:BASE64");
    }
    Algorithm algorithm =
        switch (parts.group(1)) {
          case "AES-256-GCM" -> Algorithm.AES_256_GCM;
          case "SM4-GCM" -> Algorithm.SM4_GCM;
          default ->
              throw new IllegalArgumentException(
                  "Key ring: key." + version + " names neither AES-256-GCM nor SM4-GCM");
        };
    byte[] secret = secret("key." + version, parts.group(2), algorithm.bytes);
    return new Key(version, algorithm, new SecretKeySpec(secret, algorithm.key));
  }

  private static byte[] secret(String name, String base64, int bytes) {
    byte[] secret;
    try {
      secret = base64 == null ? new byte[0] : Base64.getDecoder().decode(base64.strip());
    } catch (IllegalArgumentException notBase64) {
      secret = new byte[0];
    }
    if (secret.length != bytes) {
      throw new IllegalArgumentException(
          "Key ring: " + name + " has to be " + bytes + " bytes in Base64");
    }
    return secret;
  }

  private static int number(String current) {
    if (current == null || !current.strip().matches("[1-9][0-9]{0,5}")) {
      throw new IllegalArgumentException("Key ring: current has to be the number of a key");
    }
    return Integer.parseInt(current.strip());
  }
}
