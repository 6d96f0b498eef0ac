package org.hearthwatch.shared;

/** Numbers that people read out on the telephone, such as {@code PL-2026-000123}. */
public interface HumanNumbers {

  /** The next number of a kind in the current year of Shanghai; gap-free as transactions commit. */
  String next(String kind);
}
