package org.hearthwatch.record.model;

import java.nio.charset.StandardCharsets;

/**
 * The head of one chain in a checkpoint.
 *
 * @param seq number of the chain's last entry then
 * @param head its hash
 */
public record Leaf(String stream, long seq, String head) {

  /** What is hashed of it: canonical JSON. */
  public byte[] bytes() {
    return "{\"head\":\"%s\",\"seq\":%d,\"stream\":\"%s\"}"
        .formatted(head, seq, stream)
        .getBytes(StandardCharsets.UTF_8);
  }
}
