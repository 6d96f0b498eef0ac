package org.hearthwatch.reports;

/** The file formats a report can be written in. */
public enum Format {
  /** Portable document, fonts embedded, text selectable. */
  PDF("application/pdf", "pdf");

  private final String mediaType;
  private final String extension;

  Format(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /** The media type to send the file as. */
  public String mediaType() {
    return mediaType;
  }

  /** The file name's extension, without a dot. */
  public String extension() {
    return extension;
  }
}
