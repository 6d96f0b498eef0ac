/** What must be reported upwards in time: something happened, and the clock runs. */
package org.hearthwatch.incident;
