package org.hearthwatch.reports.jasper;

/** One labelled value of a document's head. */
public record Fact(String label, String value) {}
