/** Pages about devices: who wears them, how they are doing, and their printed labels. */
package org.hearthwatch.web.page.device;
