package org.hearthwatch.idempotency;

/**
 * What a request was answered with.
 *
 * @param location address of what was made, relative to the interface; null when nothing was
 * @param body as it was sent
 */
public record Reply(int status, String location, String body) {}
