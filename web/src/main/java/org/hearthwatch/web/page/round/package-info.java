/** The daily round of a house: one update for every resident, only what differs is typed. */
package org.hearthwatch.web.page.round;
