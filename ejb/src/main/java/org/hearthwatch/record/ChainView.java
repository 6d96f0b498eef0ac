package org.hearthwatch.record;

import java.time.Instant;

/**
 * One chain.
 *
 * @param stream code of the unit whose chain it is
 * @param headAt when the last entry was recorded
 */
public record ChainView(String stream, long length, String head, Instant headAt) {}
