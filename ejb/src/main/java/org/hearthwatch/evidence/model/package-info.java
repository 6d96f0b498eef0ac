/** Evidence files as they are kept. */
package org.hearthwatch.evidence.model;
