package org.hearthwatch.inspection;

import java.time.Instant;
import java.util.UUID;

/**
 * An answer as a phone sends it, perhaps long after it was given.
 *
 * @param answer {@code YES}, {@code NO}, {@code NOT_APPLICABLE}, a number, the code of a choice, or
 *     words, as the question wants it
 * @param note null for none
 * @param answeredAt null means now
 * @param templateId the version of the checklist that was on the screen; the first answer decides
 *     with which one the inspection begins; null means the latest
 */
public record Given(
    String itemCode, String answer, String note, Instant answeredAt, UUID templateId) {}
