/**
 * Official documents. Callers hand over plain rows ({@link org.hearthwatch.reports.Report}) and get
 * a file; nothing here knows an entity, a database or a clock.
 */
package org.hearthwatch.reports;
