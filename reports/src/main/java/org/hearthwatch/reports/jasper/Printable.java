package org.hearthwatch.reports.jasper;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hearthwatch.reports.ReportException;

/** Applies a change to every text of a record, however deep it lies, so that none is forgotten. */
final class Printable {

  private final UnaryOperator<String> change;

  Printable(UnaryOperator<String> change) {
    this.change = change;
  }

  /** The same value with all of its texts changed. */
  @SuppressWarnings("unchecked")
  <T> T of(T value) {
    if (value instanceof String text) {
      return (T) change.apply(text);
    }
    if (value instanceof List<?> list) {
      return (T) list.stream().map(this::of).toList();
    }
    return value instanceof Record row ? (T) copy(row) : value;
  }

  private Record copy(Record row) {
    RecordComponent[] components = row.getClass().getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = Arrays.stream(components).map(c -> of(read(row, c))).toArray();
    try {
      Constructor<? extends Record> constructor = row.getClass().getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new ReportException("Row " + row.getClass().getName() + " cannot be copied", e);
    }
  }

  private static Object read(Record row, RecordComponent component) {
    try {
      return component.getAccessor().invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new ReportException("Row " + row.getClass().getName() + " cannot be read", e);
    }
  }
}
