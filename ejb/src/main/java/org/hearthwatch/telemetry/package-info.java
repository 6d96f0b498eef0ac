/**
 * Vital signs from devices: SenML over MQTT in, one row per device and moment stored, charts and
 * scores out.
 *
 * <p>Nothing is acknowledged to the broker before it is committed, what is invalid is quarantined
 * with a reason, and readings belong to whoever wore the device when they were taken.
 */
package org.hearthwatch.telemetry;
