/** Files of evidence on the pages: the list beside what they belong to, and the way to add one. */
package org.hearthwatch.web.page.evidence;
