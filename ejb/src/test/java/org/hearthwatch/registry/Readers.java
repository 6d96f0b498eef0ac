package org.hearthwatch.registry;

import java.util.Properties;
import org.hearthwatch.registry.model.Masking;
import org.hearthwatch.shared.KeyRing;
import org.hearthwatch.shared.Role;
import org.hearthwatch.shared.Vault;

/** Readers of views, where no application runs. */
public final class Readers {

  private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

  private Readers() {}

  /** Somebody who sees a person as that role does; what was never sealed needs no key. */
  public static Reveal.Reader as(Role role) {
    Properties lines = new Properties();
    lines.setProperty("current", "1");
    lines.setProperty("key.1", "AES-256-GCM:" + KEY);
    lines.setProperty("index", KEY);
    return new Reveal.Reader(new Vault(KeyRing.of(lines)), Masking.of(role));
  }
}
