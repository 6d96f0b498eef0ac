/** Where notices are kept, and the channels they go out through. */
package org.hearthwatch.notification.adapter;
