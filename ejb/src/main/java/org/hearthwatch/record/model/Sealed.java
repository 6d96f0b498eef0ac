package org.hearthwatch.record.model;

/**
 * A checkpoint as stored.
 *
 * @param content what the body says
 * @param body exactly what was signed
 */
public record Sealed(Checkpoint content, String body, String hash, String signature) {

  /** Signs nothing itself: puts body, hash and signature together. */
  public static Sealed of(Checkpoint content, HashFunction hash, String signature) {
    return new Sealed(content, content.body(), hash.hex(content.body()), signature);
  }

  /** Its number, from 1. */
  public long number() {
    return content.number();
  }

  /** The body with its signature, as it is published. */
  public String document() {
    return body.replaceFirst("}$", ",\"signature\":\"" + signature + "\"}");
  }
}
