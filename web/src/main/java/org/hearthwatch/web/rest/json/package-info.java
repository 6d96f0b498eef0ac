/** Bodies: records written as JSON, and JSON read into records with every fault named at once. */
package org.hearthwatch.web.rest.json;
