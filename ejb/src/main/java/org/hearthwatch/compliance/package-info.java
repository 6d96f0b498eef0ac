/** Compliance: duties fulfilled in time ÷ duties due, as of a date, as known at a date. */
package org.hearthwatch.compliance;
