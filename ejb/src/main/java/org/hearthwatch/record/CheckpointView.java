package org.hearthwatch.record;

import java.time.Instant;

/**
 * A signed checkpoint.
 *
 * @param midnight whether it is the first of a day in Shanghai
 * @param document canonical JSON with the signature, as published
 */
public record CheckpointView(
    long number,
    Instant sealedAt,
    boolean midnight,
    int chains,
    String root,
    String previous,
    String hash,
    String hashAlgorithm,
    String signatureAlgorithm,
    String keyId,
    String document) {}
