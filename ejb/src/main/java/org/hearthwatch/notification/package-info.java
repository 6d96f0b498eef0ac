/**
 * Tells people what they have to know: on the pages, by e-mail, and to a unit's webhook. Others
 * hand over what is to be said and to whom; how, when and how often to try is decided here.
 */
package org.hearthwatch.notification;
