/** What the reader is told: the bell on every page, and the list of notices behind it. */
package org.hearthwatch.web.page.notice;
