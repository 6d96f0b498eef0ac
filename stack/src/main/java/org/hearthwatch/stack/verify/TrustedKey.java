package org.hearthwatch.stack.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A public key that was handed over in another way than the export.
 *
 * @param encoded Base64 of its X.509 form
 */
record TrustedKey(String encoded) {
  private static final Pattern BLOCK =
      Pattern.compile("-----BEGIN PUBLIC KEY-----([^-]*)-----END PUBLIC KEY-----");

  /** Every public key of a PEM file. */
  static List<TrustedKey> in(Path file) {
    List<TrustedKey> keys = new ArrayList<>();
    Matcher blocks = BLOCK.matcher(content(file));
    while (blocks.find()) {
      keys.add(new TrustedKey(blocks.group(1).replaceAll("\\s", "")));
    }
    if (keys.isEmpty()) {
      throw new NotARecord(file + " holds no PUBLIC KEY in PEM form.");
    }
    return keys;
  }

  byte[] x509() {
    try {
      return Base64.getDecoder().decode(encoded);
    } catch (IllegalArgumentException e) {
      throw new NotARecord("A public key is not in Base64.", e);
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new NotARecord("%s cannot be read: %s.".formatted(file, e.getMessage()), e);
    }
  }
}
