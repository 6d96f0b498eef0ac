package org.hearthwatch.record.adapter;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.hearthwatch.record.model.HashFunction;

/** The hash functions the record knows: SHA-256 of the platform, SM3 of Bouncy Castle. */
public final class Hashes {

  /** Used by name here and registered nowhere, so that nothing else in the server changes. */
  static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();

  private static final HashFunction SHA_256 = new HashFunction("SHA-256", Hashes::sha256);
  private static final HashFunction SM3 = new HashFunction("SM3", Hashes::sm3);

  private Hashes() {}

  /** The function of a name. */
  public static HashFunction named(String algorithm) {
    return switch (algorithm) {
      case "SHA-256" -> SHA_256;
      case "SM3" -> SM3;
      default ->
          throw new IllegalArgumentException(
              "Not a hash of the record: " + algorithm + " (SHA-256 or SM3)");
    };
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }

  private static byte[] sm3(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SM3", BOUNCY_CASTLE).digest(bytes);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Bouncy Castle has SM3", impossible);
    }
  }
}
