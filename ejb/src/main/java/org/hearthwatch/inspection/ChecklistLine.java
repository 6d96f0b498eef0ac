package org.hearthwatch.inspection;

import java.time.Instant;

/** A question with its answer; answer and what follows are null until it is answered. */
public record ChecklistLine(
    TemplateItem item, Answer answer, String note, Instant answeredAt, String answeredBy) {}
