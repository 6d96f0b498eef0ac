/**
 * The sensor simulator: publishes the vital signs of invented people as real devices would, over
 * MQTT 5 with acknowledgement, each device under its own name.
 */
package org.hearthwatch.stack.simulate;
