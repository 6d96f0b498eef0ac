package org.hearthwatch.record.model;

import java.time.Instant;

/**
 * What is signed: the root over the heads of all chains at a moment. Each checkpoint names the hash
 * of the one before, so that they form a chain themselves.
 *
 * @param number from 1, without gaps
 * @param period whether it is the first of a day in Shanghai or one of its later hours
 * @param chains how many heads are under the root
 * @param root the Merkle root over them, ordered by stream
 * @param previous the hash of the checkpoint before
 * @param keyId which key signed
 */
public record Checkpoint(
    long number,
    Instant sealedAt,
    Period period,
    int chains,
    String root,
    String previous,
    String hashAlgorithm,
    String signatureAlgorithm,
    String keyId) {

  /** What it closes. */
  public enum Period {
    HOUR,
    DAY
  }

  /** Canonical JSON (RFC 8785): exactly what is hashed and signed. */
  public String body() {
    return "{\"chains\":%d,\"hashAlgorithm\":\"%s\",\"keyId\":\"%s\",\"number\":%d,\"period\":\"%s\",\"previous\":\"%s\",\"root\":\"%s\",\"sealedAt\":\"%s\",\"signatureAlgorithm\":\"%s\"}"
        .formatted(
            chains,
            hashAlgorithm,
            keyId,
            number,
            period,
            previous,
            root,
            sealedAt,
            signatureAlgorithm);
  }
}
