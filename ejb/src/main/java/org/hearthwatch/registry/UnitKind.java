package org.hearthwatch.registry;

/** What an account can act for. */
public enum UnitKind {
  PROVINCE,
  PREFECTURE,
  STATION,
  FACILITY
}
