package org.hearthwatch.stack.load;

/**
 * A device that measures under load.
 *
 * @param publisher the device itself, or the gateway it stands behind
 */
public record LoadDevice(String id, String publisher, String facility) {}
