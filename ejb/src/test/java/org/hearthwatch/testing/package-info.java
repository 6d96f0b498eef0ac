/**
 * The use cases outside the server: CDI, Hibernate and the application's own login on a real
 * PostgreSQL, with a clock that the test moves. For scenarios that take days, and for what several
 * nodes do at once; what needs the container itself is tested in the {@code ear} module.
 */
package org.hearthwatch.testing;
