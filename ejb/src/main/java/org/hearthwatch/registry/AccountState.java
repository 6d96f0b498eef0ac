package org.hearthwatch.registry;

/** Whether an account may act. */
public enum AccountState {
  ACTIVE,
  /** Waits for a second administrator. */
  PROPOSED,
  SUSPENDED
}
