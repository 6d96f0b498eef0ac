/** Which role acts for which unit, and how far the realm has followed an account. */
package org.hearthwatch.administration.model;
