package org.hearthwatch.telemetry.model;

import java.time.Instant;

/** What makes a row of readings one row: the same device at the same moment. */
public record MomentKey(String device, Instant observedAt) {}
