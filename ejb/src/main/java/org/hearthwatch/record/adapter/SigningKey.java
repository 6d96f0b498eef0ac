package org.hearthwatch.record.adapter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;

/** The key that signs checkpoints: Ed25519 by the JDK, or SM2 by Bouncy Castle. */
public final class SigningKey {

  private static final Pattern BLOCK =
      Pattern.compile("-----BEGIN PRIVATE KEY-----([^-]*)-----END PRIVATE KEY-----");

  private final VerifyingKey publicHalf;
  private final PrivateKey secret;

  private SigningKey(VerifyingKey publicHalf, PrivateKey secret) {
    this.publicHalf = publicHalf;
    this.secret = secret;
  }

  /** Reads a PEM file (PKCS #8, not encrypted), as {@code openssl genpkey} writes it. */
  public static SigningKey of(String pem) {
    Matcher block = BLOCK.matcher(pem);
    if (!block.find()) {
      throw new IllegalArgumentException("The record's key is no PEM file with a PRIVATE KEY");
    }
    byte[] pkcs8 = Base64.getMimeDecoder().decode(block.group(1));
    try {
      AsymmetricKeyParameter half = publicHalf(PrivateKeyFactory.createKey(pkcs8));
      VerifyingKey known =
          VerifyingKey.of(
              SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(half).getEncoded());
      return new SigningKey(
          known,
          VerifyingKey.factory(known.algorithm()).generatePrivate(new PKCS8EncodedKeySpec(pkcs8)));
    } catch (IOException | GeneralSecurityException unreadable) {
      throw new IllegalArgumentException("The record's key cannot be read", unreadable);
    }
  }

  /** What everybody may know of it. */
  public VerifyingKey publicHalf() {
    return publicHalf;
  }

  /** Signs a text; Base64. */
  public String sign(String text) {
    try {
      Signature signer = VerifyingKey.signature(publicHalf.algorithm());
      signer.initSign(secret);
      signer.update(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(signer.sign());
    } catch (GeneralSecurityException unusable) {
      throw new IllegalStateException("The record's key does not sign", unusable);
    }
  }

  private static AsymmetricKeyParameter publicHalf(AsymmetricKeyParameter secret) {
    if (secret instanceof Ed25519PrivateKeyParameters ed25519) {
      return ed25519.generatePublicKey();
    }
    if (secret instanceof ECPrivateKeyParameters sm2
        && sm2.getParameters() instanceof ECNamedDomainParameters curve
        && GMObjectIdentifiers.sm2p256v1.equals(curve.getName())) {
      return new ECPublicKeyParameters(
          new FixedPointCombMultiplier().multiply(curve.getG(), sm2.getD()), curve);
    }
    throw new IllegalArgumentException("The record signs with Ed25519 or SM2, not with this key");
  }
}
