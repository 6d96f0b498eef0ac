package org.hearthwatch.web.rest.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearthwatch.shared.Faults;

/**
 * Reads a JSON tree into a record and notes every fault by its path: unknown fields, missing ones,
 * values of the wrong type and values beyond the declared limits. Fields may be single values,
 * records and lists of records.
 */
final class RecordReader {

  private final Faults faults;

  RecordReader(Faults faults) {
    this.faults = faults;
  }

  /** The record; parts that have a fault are null in it. */
  <T> T read(JsonNode node, Class<T> type, String path) {
    if (!node.isObject()) {
      faults.check(false, path.isEmpty() ? "body" : path, "NOT_AN_OBJECT");
      return null;
    }
    RecordComponent[] fields = type.getRecordComponents();
    String prefix = path.isEmpty() ? "" : path + ".";
    noteUnknown(node, fields, prefix);
    Object[] values =
        Arrays.stream(fields)
            .map(field -> value(node.get(field.getName()), field, prefix + field.getName()))
            .toArray();
    return make(type, fields, values);
  }

  private void noteUnknown(JsonNode node, RecordComponent[] fields, String path) {
    Set<String> known =
        Arrays.stream(fields).map(RecordComponent::getName).collect(Collectors.toSet());
    Set<String> given = new TreeSet<>();
    node.fieldNames().forEachRemaining(given::add);
    given.removeAll(known);
    given.forEach(name -> faults.check(false, path + name, "UNKNOWN_FIELD"));
  }

  private Object value(JsonNode node, RecordComponent field, String path) {
    if (node == null || node.isNull()) {
      Limits.checkMissing(field, path, faults);
      return null;
    }
    if (field.getType().isRecord()) {
      return read(node, field.getType(), path);
    }
    if (field.getType() == List.class) {
      return list(node, field, path);
    }
    return single(node, field, path);
  }

  private Object single(JsonNode node, RecordComponent field, String path) {
    try {
      Object value = Values.read(node, field.getType());
      Limits.check(field, path, value, faults);
      return value;
    } catch (Values.Unfit unfit) {
      faults.check(false, path, unfit.code(), unfit.args().toArray());
      return null;
    }
  }

  private List<Object> list(JsonNode node, RecordComponent field, String path) {
    if (!node.isArray()) {
      faults.check(false, path, "NOT_A_LIST");
      return null;
    }
    Class<?> of =
        (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
    List<Object> items = new ArrayList<>();
    for (JsonNode item : node) {
      items.add(read(item, of, path + "[" + items.size() + "]"));
    }
    return items;
  }

  private static <T> T make(Class<T> type, RecordComponent[] fields, Object[] values) {
    Class<?>[] types = Arrays.stream(fields).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (NoSuchMethodException | InstantiationException | IllegalAccessException wrong) {
      throw new IllegalStateException("Not a public record of plain fields: " + type, wrong);
    } catch (InvocationTargetException wrong) {
      throw new IllegalStateException("A request record must not refuse values: " + type, wrong);
    }
  }
}
