package org.hearthwatch.shared.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.Column;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hearthwatch.shared.Sealed;
import org.hearthwatch.shared.SealedColumn;

/** Every sealed column there is, found by its mark, so that none can be forgotten. */
@ApplicationScoped
public class SealedColumns {

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  @Inject @Any private Instance<SealedColumn.Source> others;

  /** All of them, by name. */
  public List<SealedColumn> all() {
    Stream<SealedColumn> ofEntities =
        em.getMetamodel().getEntities().stream().flatMap(type -> of(type.getJavaType()));
    return Stream.concat(ofEntities, others.stream().map(SealedColumn.Source::sealedColumn))
        .sorted(Comparator.comparing(SealedColumn::name))
        .toList();
  }

  private static Stream<SealedColumn> of(Class<?> entity) {
    return Arrays.stream(entity.getDeclaredFields())
        .filter(field -> field.isAnnotationPresent(Sealed.class))
        .map(field -> column(entity, field));
  }

  private static SealedColumn column(Class<?> entity, Field field) {
    Sealed sealed = field.getAnnotation(Sealed.class);
    return new SealedColumn(
        entity.getAnnotation(Table.class).name(),
        "id",
        "uuid",
        name(field),
        sealed.value(),
        sealed.index().isEmpty() ? null : name(declared(entity, sealed.index())));
  }

  private static Field declared(Class<?> entity, String name) {
    try {
      return entity.getDeclaredField(name);
    } catch (NoSuchFieldException absent) {
      throw new IllegalStateException("No field for the blind index: " + name, absent);
    }
  }

  private static String name(Field field) {
    Column column = field.getAnnotation(Column.class);
    return column == null || column.name().isEmpty() ? field.getName() : column.name();
  }
}
