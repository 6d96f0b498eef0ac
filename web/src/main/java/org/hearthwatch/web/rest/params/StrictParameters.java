package org.hearthwatch.web.rest.params;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearthwatch.web.rest.problem.ApiException;

/**
 * Reads typed parameters. One in the query that cannot be understood is a faulty field; one in the
 * path names something that does not exist.
 */
@Provider
public class StrictParameters implements ParamConverterProvider {

  private record Kind(String code, Function<String, ?> parser) {}

  private static final Map<Class<?>, Kind> KINDS =
      Map.of(
          UUID.class, new Kind("NOT_AN_ID", UUID::fromString),
          Integer.class, new Kind("NOT_A_WHOLE_NUMBER", Integer::valueOf),
          Boolean.class, new Kind("NOT_A_FLAG", StrictParameters::flag));

  @Override
  public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
    if (type.isEnum()) {
      return new Converter<>(
          type, new Kind("NOT_ONE_OF", text -> constant(type, text)), queryName(annotations));
    }
    Kind kind = KINDS.get(type);
    return kind == null ? null : new Converter<>(type, kind, queryName(annotations));
  }

  private static String queryName(Annotation[] annotations) {
    return Arrays.stream(annotations)
        .filter(QueryParam.class::isInstance)
        .map(one -> ((QueryParam) one).value())
        .findFirst()
        .orElse(null);
  }

  private static Boolean flag(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw new IllegalArgumentException(text);
    }
    return Boolean.valueOf(text);
  }

  /** Enums are written small in addresses: {@code state=due-soon}; their own names work too. */
  private static Object constant(Class<?> type, String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> small(one).equalsIgnoreCase(text.replace('_', '-')))
        .findFirst()
        .orElseThrow(IllegalArgumentException::new);
  }

  private static String small(Object constant) {
    return ((Enum<?>) constant).name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private record Converter<T>(Class<T> type, Kind kind, String queryName)
      implements ParamConverter<T> {

    @Override
    public T fromString(String text) {
      if (text == null || text.isEmpty()) {
        return null;
      }
      try {
        return type.cast(kind.parser.apply(text));
      } catch (IllegalArgumentException unreadable) {
        throw queryName == null
            ? new NotFoundException()
            : ApiException.invalid(queryName, kind.code, choices());
      }
    }

    private Object[] choices() {
      return type.isEnum()
          ? new Object[] {
            Arrays.stream(type.getEnumConstants())
                .map(StrictParameters::small)
                .collect(Collectors.joining(", "))
          }
          : new Object[0];
    }

    @Override
    public String toString(T value) {
      return value.toString();
    }
  }
}
