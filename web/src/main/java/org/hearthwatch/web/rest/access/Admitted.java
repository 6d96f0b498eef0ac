package org.hearthwatch.web.rest.access;

import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** The roles that may call a resource method, as its use case declares them. */
public final class Admitted {

  private Admitted() {}

  /** The roles; none when the method names no use case, or one that does not exist. */
  public static Set<String> to(Method resourceMethod) {
    Calls calls = resourceMethod.getAnnotation(Calls.class);
    Set<String> roles = new TreeSet<>();
    if (calls != null) {
      Arrays.stream(calls.value().getMethods())
          .filter(method -> method.getName().equals(calls.method()))
          .map(method -> method.getAnnotation(RolesAllowed.class))
          .filter(allowed -> allowed != null)
          .forEach(allowed -> roles.addAll(Arrays.asList(allowed.value())));
    }
    return roles;
  }
}
