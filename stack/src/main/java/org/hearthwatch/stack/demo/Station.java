package org.hearthwatch.stack.demo;

/** An invented relief station. */
record Station(String code, String nameZh, String nameEn) {
  String division() {
    return code.substring(3, 9);
  }
}
