/** Pages about placed people: the list, the register form and one person. */
package org.hearthwatch.web.page.people;
