package org.hearthwatch.stack.demo;

/** Somebody who may act for a unit, under the name the realm knows. */
record Account(String username, String role, String unit, String displayZh, String displayEn) {}
