/** The gate that the application passes when it starts, and what it looks at. */
package org.hearthwatch.profile.adapter;
