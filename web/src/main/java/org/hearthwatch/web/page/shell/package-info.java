/** What every page shares: who is signed in, the navigation, times, states, forms. */
package org.hearthwatch.web.page.shell;
