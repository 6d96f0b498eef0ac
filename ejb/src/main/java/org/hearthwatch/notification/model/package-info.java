/**
 * Notices and their ways: what is stored, how it is worded, when it goes out and when to give up.
 */
package org.hearthwatch.notification.model;
