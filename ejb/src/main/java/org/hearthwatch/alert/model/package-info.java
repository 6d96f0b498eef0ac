/** What raises an alert, keeps it, and ends it. */
package org.hearthwatch.alert.model;
