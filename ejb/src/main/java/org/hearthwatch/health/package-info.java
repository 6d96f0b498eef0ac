/** What the facility reports on every resident, every day: how they are, eat, feel, and weigh. */
package org.hearthwatch.health;
