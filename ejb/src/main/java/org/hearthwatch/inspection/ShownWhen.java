package org.hearthwatch.inspection;

/** A question is asked only when an earlier one has a given answer. */
public record ShownWhen(String item, String answer) {}
