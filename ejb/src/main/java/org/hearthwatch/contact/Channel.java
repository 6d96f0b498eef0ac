package org.hearthwatch.contact;

/** How a contact person reached somebody. */
public enum Channel {
  IN_PERSON,
  PHONE,
  VIDEO
}
