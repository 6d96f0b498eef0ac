/** Words: which language a reader gets, and every text a person reads, in both languages. */
package org.hearthwatch.web.i18n;
