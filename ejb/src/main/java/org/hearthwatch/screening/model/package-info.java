/** What the screens look for, and the signal that comes of it. */
package org.hearthwatch.screening.model;
