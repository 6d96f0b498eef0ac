/** Turns what use cases answer into the plain rows that the reports print. */
package org.hearthwatch.web.report;
