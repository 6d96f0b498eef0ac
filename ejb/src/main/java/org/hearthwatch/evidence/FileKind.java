package org.hearthwatch.evidence;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What may be kept as evidence. Anything that could run in a browser is not among it. */
public enum FileKind {
  JPEG("jpg", "image/jpeg"),
  PNG("png", "image/png"),
  WEBP("webp", "image/webp"),
  HEIC("heic", "image/heic", "image/heif"),
  PDF("pdf", "application/pdf");

  private final String extension;
  private final String mediaType;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of is unmodifiable, which its type does not say
  private final Set<String> found;

  FileKind(String extension, String... mediaTypes) {
    this.extension = extension;
    this.mediaType = mediaTypes[0];
    this.found = Set.of(mediaTypes);
  }

  /** The kind that a content of this media type is of, if it is one of ours. */
  public static Optional<FileKind> of(String mediaType) {
    return Arrays.stream(values()).filter(kind -> kind.found.contains(mediaType)).findFirst();
  }

  /** How its names end, without a dot. */
  public String extension() {
    return extension;
  }

  /** Its media type. */
  public String mediaType() {
    return mediaType;
  }
}
