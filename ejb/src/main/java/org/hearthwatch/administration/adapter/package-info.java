/** Tables of the administration, and the timer that makes the realm follow. */
package org.hearthwatch.administration.adapter;
