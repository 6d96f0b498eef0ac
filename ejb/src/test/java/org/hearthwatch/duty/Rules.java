package org.hearthwatch.duty;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import org.hearthwatch.duty.model.ObligationVersion;

/** Versions of a rule for tests of the model, which only tells them apart. */
final class Rules {
  private Rules() {}

  /** A version whose title says which it is. */
  static ObligationVersion version(String name) {
    try {
      Constructor<ObligationVersion> make = ObligationVersion.class.getDeclaredConstructor();
      make.setAccessible(true);
      ObligationVersion version = make.newInstance();
      Field title = ObligationVersion.class.getDeclaredField("titleEn");
      title.setAccessible(true);
      title.set(version, name);
      return version;
    } catch (ReflectiveOperationException changed) {
      throw new LinkageError("The entity changed", changed);
    }
  }
}
