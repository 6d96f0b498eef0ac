package org.hearthwatch.administration.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.hearthwatch.registry.UnitKind;
import org.hearthwatch.shared.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A role")
class RolePolicyTest {

  @ParameterizedTest
  @EnumSource(Role.class)
  void acts_for_some_kind_of_unit_and_not_for_every(Role role) {
    assertThat(Stream.of(UnitKind.values()).filter(kind -> RolePolicy.fits(role, kind)))
        .isNotEmpty()
        .hasSizeLessThan(UnitKind.values().length);
  }

  @Test
  void that_sees_or_decides_everything_takes_two() {
    assertThat(Stream.of(Role.values()).filter(RolePolicy::needsTwo))
        .containsExactly(Role.PROVINCE_AUDITOR, Role.ADMIN);
  }

  @Test
  void has_a_first_password_of_four_groups_that_policies_take_and_nobody_guesses() {
    assertThat(Stream.generate(OneTimePassword::next).limit(200).toList())
        .doesNotHaveDuplicates()
        .allSatisfy(
            password ->
                assertThat(password)
                    .matches("(?:[A-Z][a-z][2-9][A-Za-z2-9]-?){4}")
                    .hasSize(19)
                    .doesNotContainPattern("[0O1Il]"));
  }
}
