package org.hearthwatch.administration.model;

import java.security.SecureRandom;

/**
 * A password that is read out or copied once: sixteen letters and digits in groups of four, with
 * nothing in it that looks like something else, about 71 bits. It has small and capital letters,
 * digits and hyphens, as password policies want.
 */
public final class OneTimePassword {

  private static final String CAPITALS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final String SMALL = "abcdefghjkmnpqrstuvwxyz";
  private static final String DIGITS = "23456789";
  private static final String ALL = CAPITALS + SMALL + DIGITS;
  private static final int GROUPS = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  private OneTimePassword() {}

  /** A new one; nobody keeps it. */
  public static String next() {
    StringBuilder password = new StringBuilder();
    for (int group = 0; group < GROUPS; group++) {
      password.append(group == 0 ? "" : "-");
      password.append(any(CAPITALS)).append(any(SMALL)).append(any(DIGITS)).append(any(ALL));
    }
    return password.toString();
  }

  private static char any(String of) {
    return of.charAt(RANDOM.nextInt(of.length()));
  }
}
