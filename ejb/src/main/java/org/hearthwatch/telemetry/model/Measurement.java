package org.hearthwatch.telemetry.model;

import java.time.Instant;
import org.hearthwatch.telemetry.ReadingKind;

/** One believed value; a flag is 0 or 1. */
record Measurement(String device, ReadingKind kind, Instant observedAt, double value) {}
