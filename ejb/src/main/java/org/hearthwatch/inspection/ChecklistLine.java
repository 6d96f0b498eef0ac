package org.hearthwatch.inspection;

import java.time.Instant;

/**
 * A question with its answer; answer and what follows are null until it is answered.
 *
 * @param asked whether the answers given so far lead to it
 * @param failed whether it is asked and answered as it should not be
 */
public record ChecklistLine(
    TemplateItem item,
    String answer,
    String note,
    Instant answeredAt,
    String answeredBy,
    boolean asked,
    boolean failed) {}
