package org.hearthwatch.telemetry.adapter;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import java.util.Locale;
import org.hearthwatch.telemetry.model.SenmlLabel;

/** The two wire formats of a SenML pack. */
enum SenmlFormat {
  JSON("application/senml+json") {
    @Override
    SenmlLabel label(String name) {
      return SenmlLabel.ofJson(name);
    }

    @Override
    JsonFactory factory() {
      return JSON_FACTORY;
    }
  },
  CBOR("application/senml+cbor") {
    @Override
    SenmlLabel label(String name) {
      return SenmlLabel.ofCbor(name);
    }

    @Override
    JsonFactory factory() {
      return CBOR_FACTORY;
    }
  };

  private static final JsonFactory JSON_FACTORY = new JsonFactory();
  private static final JsonFactory CBOR_FACTORY = new CBORFactory();

  private final String mediaType;

  SenmlFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  abstract SenmlLabel label(String name);

  abstract JsonFactory factory();

  /**
   * The declared format. Without a declaration the first byte tells: a CBOR array begins at 0x80 or
   * above, JSON never does. Null for a content type that is not SenML.
   */
  static SenmlFormat of(String contentType, byte[] payload) {
    if (contentType == null || contentType.isBlank()) {
      return payload.length > 0 && (payload[0] & 0x80) != 0 ? CBOR : JSON;
    }
    int parameters = contentType.indexOf(';');
    String type = parameters < 0 ? contentType : contentType.substring(0, parameters);
    String plain = type.strip().toLowerCase(Locale.ROOT);
    for (SenmlFormat format : values()) {
      if (format.mediaType.equals(plain)) {
        return format;
      }
    }
    return null;
  }
}
