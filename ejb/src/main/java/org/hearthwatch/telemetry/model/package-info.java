/**
 * The rules of readings: SenML resolution, plausibility, times, rows. No broker, parser or table.
 */
package org.hearthwatch.telemetry.model;
