/** How strict an installation is with itself: a demo, or production that refuses to start wrong. */
package org.hearthwatch.profile;
