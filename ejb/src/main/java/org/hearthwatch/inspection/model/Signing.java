package org.hearthwatch.inspection.model;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.hearthwatch.shared.Faults;

/**
 * Somebody of the facility signs, or refuses to. A signature is a small PNG; its head is checked
 * before anybody unpacks it, so that neither something else nor something huge passes for one.
 *
 * @param signature PNG; null when refused
 * @param refusedBecause null when signed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Signing(String signerName, byte[] signature, String refusedBecause) {

  /** Bytes. */
  private static final int LARGEST = 150_000;

  private static final int WIDEST = 2_000;
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_REASON = 500;
  private static final int HEAD = 24;
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] FIRST_CHUNK = {'I', 'H', 'D', 'R'};

  /** Keeps its own copy. */
  public Signing {
    signature = signature == null ? null : signature.clone();
    refusedBecause = refusedBecause == null || refusedBecause.isBlank() ? null : refusedBecause;
  }

  @Override
  public byte[] signature() {
    return signature == null ? null : signature.clone();
  }

  /** Notes what is missing or no signature. */
  public void check(Faults faults) {
    faults
        .require("signerName", signerName)
        .longest("signerName", signerName, LONGEST_NAME)
        .longest("refusedBecause", refusedBecause, LONGEST_REASON)
        .check((signature == null) != (refusedBecause == null), "signature", "SIGNATURE_OR_REFUSAL")
        .check(signature == null || isPng(), "signature", "NOT_A_SIGNATURE");
  }

  /** SHA-256 of the signature in hexadecimal, or null. */
  public String hash() {
    try {
      return signature == null
          ? null
          : HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(signature));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private boolean isPng() {
    if (signature.length < HEAD
        || signature.length > LARGEST
        || !Arrays.equals(PNG, Arrays.copyOf(signature, PNG.length))
        || !Arrays.equals(FIRST_CHUNK, Arrays.copyOfRange(signature, 12, 16))) {
      return false;
    }
    ByteBuffer head = ByteBuffer.wrap(signature);
    int width = head.getInt(16);
    int height = head.getInt(20);
    return width > 0 && height > 0 && width <= WIDEST && height <= WIDEST;
  }
}
