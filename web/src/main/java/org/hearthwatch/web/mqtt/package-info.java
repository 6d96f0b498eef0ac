/** The contract of the vital signs over MQTT, published beside that of the REST interface. */
package org.hearthwatch.web.mqtt;
