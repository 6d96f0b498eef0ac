package org.hearthwatch.telemetry.adapter;

import java.io.DataOutputStream;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.hearthwatch.telemetry.ReadingKind;

/** How the value of a kind stands in its column. */
final class ReadingColumn {
  private ReadingColumn() {}

  private static int type(ReadingKind kind) {
    return switch (kind.form()) {
      case FLAG -> Types.BOOLEAN;
      case DECIMAL -> Types.REAL;
      case WHOLE -> Types.SMALLINT;
      case CODE -> kind == ReadingKind.STEPS ? Types.INTEGER : Types.SMALLINT;
    };
  }

  /** Writes a field of a binary COPY: its length, or -1 for null, and the value. */
  static void copy(DataOutputStream out, ReadingKind kind, Double value) throws IOException {
    if (value == null) {
      out.writeInt(-1);
      return;
    }
    switch (type(kind)) {
      case Types.BOOLEAN -> {
        out.writeInt(1);
        out.writeByte(value.intValue());
      }
      case Types.REAL -> {
        out.writeInt(Float.BYTES);
        out.writeFloat(value.floatValue());
      }
      case Types.INTEGER -> {
        out.writeInt(Integer.BYTES);
        out.writeInt(value.intValue());
      }
      default -> {
        out.writeInt(Short.BYTES);
        out.writeShort(value.intValue());
      }
    }
  }

  static void bind(PreparedStatement statement, int index, ReadingKind kind, Double value)
      throws SQLException {
    if (value == null) {
      statement.setNull(index, type(kind));
    } else if (kind.form() == ReadingKind.Form.FLAG) {
      statement.setBoolean(index, value != 0);
    } else {
      statement.setObject(index, value, type(kind));
    }
  }

  /** Null when the column is; a single-precision value in its shortest form, as it was kept. */
  static Double read(ResultSet row, int index, ReadingKind kind) throws SQLException {
    double value =
        switch (type(kind)) {
          case Types.BOOLEAN -> row.getBoolean(index) ? 1 : 0;
          case Types.REAL -> kind.kept(row.getFloat(index));
          default -> row.getInt(index);
        };
    return row.wasNull() ? null : (Double) value;
  }
}
