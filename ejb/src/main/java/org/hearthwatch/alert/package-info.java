/**
 * Conditions of a person or a room that need somebody now. An alert stays until a human gives it an
 * outcome; a condition that persists keeps its first alert, and one that clears is only noted.
 */
package org.hearthwatch.alert;
