/** Everything that can go wrong, as problem details with stable codes, in the reader's language. */
package org.hearthwatch.web.rest.problem;
