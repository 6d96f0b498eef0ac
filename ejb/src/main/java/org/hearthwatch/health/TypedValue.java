package org.hearthwatch.health;

import java.math.BigDecimal;
import java.time.Instant;

/** One measurement that somebody typed into a health update, by the name of its field. */
public record TypedValue(String recordedBy, Instant recordedAt, String field, BigDecimal value) {}
