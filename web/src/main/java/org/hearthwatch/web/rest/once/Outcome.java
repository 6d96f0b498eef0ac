package org.hearthwatch.web.rest.once;

/**
 * What a POST came to.
 *
 * @param status 201 for what has an address or is new, 200 for what was done to something
 * @param location relative to {@code /api/v1/}; null when the new thing has no address of its own
 */
public record Outcome(int status, String location, Record entity) {

  /** Something new with an address. */
  public static Outcome created(String location, Record entity) {
    return new Outcome(201, location, entity);
  }

  /** Something new that is read elsewhere. */
  public static Outcome created(Record entity) {
    return new Outcome(201, null, entity);
  }

  /** Something was done to what existed. */
  public static Outcome done(Record entity) {
    return new Outcome(200, null, entity);
  }
}
