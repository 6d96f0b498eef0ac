/** What people decide for themselves: how they are told, who stands in, their calendar. */
package org.hearthwatch.web.page.account;
