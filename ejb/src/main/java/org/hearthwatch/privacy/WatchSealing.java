package org.hearthwatch.privacy;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.hearthwatch.privacy.adapter.Sealings;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Role;
import org.hearthwatch.shared.Vault;

/** The administrator sees how far the sealing of personal data is, and with which key. */
@Stateless
@DenyAll
public class WatchSealing {

  /**
   * The whole of it.
   *
   * @param currentKey version of the key that seals from now on
   * @param oldestKey version of the oldest key anything is still sealed with, as far as the job
   *     knows: keys before it may be thrown away
   */
  public record State(int currentKey, int oldestKey, List<SealingView> columns) {

    /** Whether everything is sealed with the current key. */
    public boolean finished() {
      return columns.stream()
          .allMatch(one -> one.finishedAt() != null && one.keyVersion() == currentKey);
    }
  }

  @Inject private CurrentCaller callers;
  @Inject private Sealings sealings;
  @Inject private Vault vault;

  /** Each sealed column, by name. */
  @RolesAllowed(Role.Names.ADMIN)
  public State state() {
    callers.get();
    return new State(vault.currentKey(), sealings.oldestKey(), sealings.all());
  }
}
