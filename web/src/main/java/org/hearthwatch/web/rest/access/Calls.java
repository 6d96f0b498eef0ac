package org.hearthwatch.web.rest.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the use case that a resource method calls. The roles it admits are checked before the
 * request is even read; they are declared in one place only, the use case.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Calls {

  /** The use case. */
  Class<?> value();

  /** Its method. */
  String method();
}
