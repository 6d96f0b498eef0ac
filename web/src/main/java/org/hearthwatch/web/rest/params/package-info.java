/** Parameters of paths and queries, each fault named by its parameter. */
package org.hearthwatch.web.rest.params;
