/** The rectification ledger: what was found, until somebody saw that it is corrected. */
package org.hearthwatch.web.page.ledger;
