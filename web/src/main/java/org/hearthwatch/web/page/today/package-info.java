/** The start page: what is due, and what needs somebody now. */
package org.hearthwatch.web.page.today;
