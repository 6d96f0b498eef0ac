/** Reports as files: what, for whom, which days, in which language. */
package org.hearthwatch.web.page.report;
