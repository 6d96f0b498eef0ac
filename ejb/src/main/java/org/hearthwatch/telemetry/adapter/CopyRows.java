package org.hearthwatch.telemetry.adapter;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.UUID;
import org.hearthwatch.telemetry.ReadingKind;
import org.hearthwatch.telemetry.model.FreshRow;

/** The binary format of COPY: a signature, rows of length-prefixed fields, a trailer. */
final class CopyRows {
  private static final byte[] SIGNATURE = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0
  };

  /** PostgreSQL counts microseconds from here. */
  private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");

  private static final ReadingKind[] KINDS = ReadingKind.values();
  private static final int FIELDS = 4 + KINDS.length;
  private static final int TYPICAL_ROW = 160;

  private CopyRows() {}

  static byte[] encode(Collection<FreshRow> rows, Instant storedAt) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(rows.size() * TYPICAL_ROW + 32);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.write(SIGNATURE);
      out.writeInt(0); // flags
      out.writeInt(0); // length of a header extension
      for (FreshRow row : rows) {
        write(out, row, storedAt);
      }
      out.writeShort(-1);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory does not fail", e);
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, FreshRow fresh, Instant storedAt)
      throws IOException {
    out.writeShort(FIELDS);
    time(out, fresh.row().observedAt());
    byte[] device = fresh.row().device().getBytes(StandardCharsets.UTF_8);
    out.writeInt(device.length);
    out.write(device);
    uuid(out, fresh.person());
    time(out, storedAt);
    for (ReadingKind kind : KINDS) {
      ReadingColumn.copy(out, kind, fresh.row().value(kind));
    }
  }

  private static void time(DataOutputStream out, Instant time) throws IOException {
    out.writeInt(Long.BYTES);
    out.writeLong(ChronoUnit.MICROS.between(EPOCH, time));
  }

  private static void uuid(DataOutputStream out, UUID id) throws IOException {
    if (id == null) {
      out.writeInt(-1);
      return;
    }
    out.writeInt(2 * Long.BYTES);
    out.writeLong(id.getMostSignificantBits());
    out.writeLong(id.getLeastSignificantBits());
  }
}
