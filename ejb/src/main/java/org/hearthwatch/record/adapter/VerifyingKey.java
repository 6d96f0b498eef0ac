package org.hearthwatch.record.adapter;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/**
 * The public half of a signing key.
 *
 * @param id the first 16 digits of the SHA-256 of its encoding
 * @param algorithm {@code Ed25519} or {@code SM2} (which signs the SM3 hash)
 * @param encoded Base64 of its X.509 form
 */
public record VerifyingKey(String id, String algorithm, String encoded) {

  static final String ED25519 = "Ed25519";
  static final String SM2 = "SM2";
  private static final String ED25519_OID = "1.3.101.112";
  private static final int ID_LENGTH = 16;
  private static final Pattern BLOCK =
      Pattern.compile("-----BEGIN PUBLIC KEY-----([^-]*)-----END PUBLIC KEY-----");

  static VerifyingKey of(byte[] x509) {
    String oid = SubjectPublicKeyInfo.getInstance(x509).getAlgorithm().getAlgorithm().getId();
    String encoded = Base64.getEncoder().encodeToString(x509);
    String digest =
        java.util.HexFormat.of()
            .formatHex(Hashes.named("SHA-256").of(x509))
            .substring(0, ID_LENGTH);
    return new VerifyingKey(digest, ED25519_OID.equals(oid) ? ED25519 : SM2, encoded);
  }

  /** Every public key of a PEM file. */
  static List<VerifyingKey> all(String pem) {
    List<VerifyingKey> found = new ArrayList<>();
    Matcher blocks = BLOCK.matcher(pem);
    while (blocks.find()) {
      found.add(of(Base64.getMimeDecoder().decode(blocks.group(1))));
    }
    return found;
  }

  /** As a PEM file, for whoever verifies elsewhere. */
  public String pem() {
    String lines =
        Base64.getMimeEncoder(64, new byte[] {'\n'})
            .encodeToString(Base64.getDecoder().decode(encoded));
    return "-----BEGIN PUBLIC KEY-----\n" + lines + "\n-----END PUBLIC KEY-----\n";
  }

  /** Whether this key made the signature of the text. */
  public boolean signed(String text, String signature) {
    try {
      Signature verifier = signature(algorithm);
      verifier.initVerify(key());
      verifier.update(text.getBytes(StandardCharsets.UTF_8));
      return verifier.verify(Base64.getDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException noSignature) {
      return false;
    }
  }

  static Signature signature(String algorithm) throws GeneralSecurityException {
    return ED25519.equals(algorithm)
        ? Signature.getInstance(ED25519)
        : Signature.getInstance("SM3withSM2", Hashes.BOUNCY_CASTLE);
  }

  static KeyFactory factory(String algorithm) throws GeneralSecurityException {
    return ED25519.equals(algorithm)
        ? KeyFactory.getInstance(ED25519)
        : KeyFactory.getInstance("EC", Hashes.BOUNCY_CASTLE);
  }

  private PublicKey key() throws GeneralSecurityException {
    X509EncodedKeySpec x509 = new X509EncodedKeySpec(Base64.getDecoder().decode(encoded));
    return factory(algorithm).generatePublic(x509);
  }
}
