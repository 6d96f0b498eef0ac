package org.hearthwatch.evidence.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.hearthwatch.evidence.FileKind;

/** Tells by its first bytes what a file is; its name and what its sender says do not count. */
@ApplicationScoped
public class ContentKinds {

  private final MimeTypes known = MimeTypes.getDefaultMimeTypes();

  /** The kind, if it is one that may be kept. */
  public Optional<FileKind> of(byte[] content) {
    try (InputStream bytes = new ByteArrayInputStream(content)) {
      return FileKind.of(known.detect(bytes, new Metadata()).toString());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
