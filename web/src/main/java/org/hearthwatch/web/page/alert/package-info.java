/** Pages about alerts, and what every page shows of them. */
package org.hearthwatch.web.page.alert;
