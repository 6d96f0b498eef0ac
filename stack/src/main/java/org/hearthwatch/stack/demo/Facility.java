package org.hearthwatch.stack.demo;

/**
 * An invented care facility.
 *
 * @param station the code of the station that supervises it
 */
record Facility(
    String code,
    String station,
    String nameZh,
    String nameEn,
    int capacity,
    double latitude,
    double longitude) {
  String division() {
    return code.substring(3, 9);
  }
}
