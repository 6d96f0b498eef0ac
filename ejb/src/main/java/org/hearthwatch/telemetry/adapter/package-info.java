/** Where readings touch the outside: the broker, the SenML wire formats and the tables. */
package org.hearthwatch.telemetry.adapter;
