package org.hearthwatch.shared;

/**
 * A column whose texts are sealed, for work on whole tables.
 *
 * @param id SQL that answers the row's id as it was bound into the seal; unique, and indexed
 * @param idType its type in SQL
 * @param context what the texts are, as bound into the seal
 * @param index column of the blind index; null for none
 */
public record SealedColumn(
    String table, String id, String idType, String column, String context, String index) {

  /** Table and column. */
  public String name() {
    return table + "." + column;
  }

  /** A capability has such a column in a table that is no entity. */
  public interface Source {
    /** The column. */
    SealedColumn sealedColumn();
  }
}
