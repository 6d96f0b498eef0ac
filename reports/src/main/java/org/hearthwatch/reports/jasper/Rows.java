package org.hearthwatch.reports.jasper;

import java.util.Iterator;
import java.util.List;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;

/**
 * Hands each row to the template as the one field {@code row}, so that expressions read the row's
 * own typed components and the template compiler checks them.
 */
public final class Rows implements JRDataSource {

  private final Iterator<?> rows;
  private Object current;

  private Rows(List<?> rows) {
    this.rows = rows.iterator();
  }

  /** The given rows, in their order. */
  public static JRDataSource of(List<?> rows) {
    return new Rows(rows);
  }

  /** No rows: for parts that print parameters only. */
  public static JRDataSource none() {
    return new Rows(List.of());
  }

  @Override
  public boolean next() {
    boolean more = rows.hasNext();
    current = more ? rows.next() : null;
    return more;
  }

  @Override
  public Object getFieldValue(JRField field) {
    return current;
  }
}
