package org.hearthwatch.shared;

import java.util.List;
import java.util.Map;

/**
 * Something that has to be right before the application may start in production. Every bean of this
 * type is asked: a capability that depends on a key or a secret says here what is wrong with it.
 */
public interface StartCheck {

  /**
   * What is wrong, each in one sentence that names the setting to change; empty when nothing is.
   *
   * @param environment the environment variables of the process
   */
  List<String> faults(Map<String, String> environment);
}
