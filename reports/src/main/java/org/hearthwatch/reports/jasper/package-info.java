/**
 * How reports are printed with JasperReports. Public types are public for the templates' sake only;
 * callers use {@link org.hearthwatch.reports.ReportEngine}.
 */
package org.hearthwatch.reports.jasper;
