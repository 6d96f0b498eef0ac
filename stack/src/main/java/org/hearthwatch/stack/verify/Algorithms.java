package org.hearthwatch.stack.verify;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.Set;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** The hashes and signatures that a record may use. */
final class Algorithms {
  static final Set<String> HASHES = Set.of("SHA-256", "SM3");

  private static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();

  private Algorithms() {}

  /** The hash of bytes; what names an algorithm we do not know is no record of ours. */
  static byte[] hash(String algorithm, byte[] bytes) {
    try {
      return switch (algorithm) {
        case "SHA-256" -> MessageDigest.getInstance("SHA-256").digest(bytes);
        case "SM3" -> MessageDigest.getInstance("SM3", BOUNCY_CASTLE).digest(bytes);
        default -> throw new NotARecord("It names an unknown hash: " + algorithm);
      };
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static String hex(String algorithm, byte[] bytes) {
    return HexFormat.of().formatHex(hash(algorithm, bytes));
  }

  /** Whether a key made a signature; a key or signature of another kind did not. */
  static boolean signed(String algorithm, byte[] x509, byte[] text, byte[] signature) {
    try {
      Signature verifier = signature(algorithm);
      verifier.initVerify(key(algorithm, x509));
      verifier.update(text);
      return verifier.verify(signature);
    } catch (GeneralSecurityException otherKind) {
      return false;
    }
  }

  private static PublicKey key(String algorithm, byte[] x509) throws GeneralSecurityException {
    KeyFactory factory =
        "Ed25519".equals(algorithm)
            ? KeyFactory.getInstance("Ed25519")
            : KeyFactory.getInstance("EC", BOUNCY_CASTLE);
    return factory.generatePublic(new X509EncodedKeySpec(x509));
  }

  private static Signature signature(String algorithm) throws GeneralSecurityException {
    return switch (algorithm) {
      case "Ed25519" -> Signature.getInstance("Ed25519");
      case "SM2" -> Signature.getInstance("SM3withSM2", BOUNCY_CASTLE);
      default -> throw new NotARecord("It names an unknown signature: " + algorithm);
    };
  }
}
