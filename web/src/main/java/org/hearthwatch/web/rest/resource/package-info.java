/** One class for each noun of the interface; each method calls one use case. */
package org.hearthwatch.web.rest.resource;
