package org.hearthwatch.health;

/** How somebody feels, as others see it. */
public enum Mood {
  CALM,
  LOW,
  ANXIOUS,
  AGITATED
}
