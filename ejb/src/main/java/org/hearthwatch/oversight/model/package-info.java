/** How what was last heard of a person is judged. */
package org.hearthwatch.oversight.model;
