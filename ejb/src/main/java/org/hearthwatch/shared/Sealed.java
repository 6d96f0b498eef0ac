package org.hearthwatch.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a text of an entity that only goes into the database sealed. It is sealed whenever its row
 * is written, and stays sealed in the entity that is read: whoever shows it asks for it to be
 * revealed, so that forgetting to ask shows a reader nothing.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Sealed {

  /** What the text is, such as {@code person.name}; bound into the seal with the row's id. */
  String value();

  /** The field of the entity that keeps the blind index for exact look-up; empty for none. */
  String index() default "";
}
