/** Whether the whole is ready to serve: database, broker and sign-in. */
package org.hearthwatch.web.health;
