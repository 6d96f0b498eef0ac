package org.hearthwatch.registry.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.EnumSet;
import org.hearthwatch.shared.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a role is shown of a person it may see")
class MaskingTest {

  private static final String NUMBER = "510101199001011212";
  private static final String MASKED = "5101**********12";

  /** Every role there is; a new one fails here until it is decided. */
  @ParameterizedTest(name = "{0}: {1}, {2}, texts {3}")
  @CsvSource(
      nullValues = "-",
      value = {
        "CONTACT_PERSON,       欧阳小明, 5101**********12,   摔倒",
        "STATION_SUPERVISOR,   欧阳小明, 510101199001011212, 摔倒",
        "INSPECTOR,            欧阳小明, 5101**********12,   摔倒",
        "RESIDENT_STAFF,       欧阳小明, 5101**********12,   摔倒",
        "FACILITY_STAFF,       欧阳小明, 5101**********12,   摔倒",
        "PREFECTURE_SUPERVISOR,欧阳小明, 5101**********12,   摔倒",
        "PROVINCE_AUDITOR,     欧阳小明, 5101**********12,   摔倒",
        "SPECIAL_SUPERVISOR,   欧*,      -,                  -",
        "ADMIN,                -,        -,                  -"
      })
  void by_role(Role role, String name, String number, String text) {
    Masking masking = Masking.of(role);
    assertEquals(name, masking.name("欧阳小明"));
    assertEquals(number, masking.number(NUMBER));
    assertEquals(text, masking.text("摔倒"));
  }

  @Test
  void every_role_is_decided() {
    for (Role role : EnumSet.allOf(Role.class)) {
      Masking.of(role);
    }
    assertNull(Masking.of(null).name("张三"));
    assertNull(Masking.of(null).number(NUMBER));
    assertNull(Masking.of(null).text("摔倒"));
  }

  @Test
  void a_mask_does_not_tell_the_length() {
    Masking special = Masking.of(Role.SPECIAL_SUPERVISOR);
    assertEquals("张*", special.name("张三"));
    assertEquals("张*", special.name("张"));
    assertEquals("𠮷*", special.name("𠮷田太郎"));
    assertEquals("M*", special.name("Mohammed Ali"));
    Masking contact = Masking.of(Role.CONTACT_PERSON);
    assertEquals(MASKED, contact.number(NUMBER));
    assertEquals("**********", contact.number("A123456"));
    assertEquals("5101**********12", contact.number("510101900101212" + "12"));
  }
}
