package org.hearthwatch.notification;

import java.time.Instant;
import java.util.UUID;
import org.hearthwatch.registry.Named;

/** A webhook as its administrator sees it; its secret was shown once, when it was made. */
public record WebhookView(
    UUID id, Named unit, String url, Severity minimumSeverity, boolean active, Instant createdAt) {}
