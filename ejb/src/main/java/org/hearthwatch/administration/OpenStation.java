package org.hearthwatch.administration;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.hearthwatch.record.PublicName;
import org.hearthwatch.record.Records;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.Named;
import org.hearthwatch.registry.Organisations;
import org.hearthwatch.registry.UnitKind;
import org.hearthwatch.registry.UnitView;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/** A prefecture opens a relief station, or calls one something else. */
@Stateless
@DenyAll
public class OpenStation {

  @Inject private CurrentCaller callers;
  @Inject private Administering administering;
  @Inject private Organisations organisations;
  @Inject private Records records;

  /** Opens a station; its code is the next free one of the prefecture. */
  @RolesAllowed(Role.Names.ADMIN)
  public UnitView open(String division, String nameZh, String nameEn) {
    Caller caller = callers.get();
    Faults faults = new Faults().require("division", division);
    UnitNaming.check(faults, nameZh, nameEn);
    if (division != null) {
      administering.checkPrefecture(faults, division, caller);
    }
    faults.throwIfAny();
    UnitView opened = organisations.openStation(division, UnitNaming.named(null, nameZh, nameEn));
    records.append(
        opened.code(),
        "STATION_OPENED",
        "STATION",
        opened.code(),
        Map.of(
            "nameZh",
            new PublicName(opened.name().zh()),
            "nameEn",
            new PublicName(opened.name().en())));
    return opened;
  }

  /** Calls a station something else. */
  @RolesAllowed(Role.Names.ADMIN)
  public UnitView rename(String code, String nameZh, String nameEn) {
    UnitView before = administering.unit(code, callers.get());
    if (before.kind() != UnitKind.STATION) {
      throw Rejection.notFound();
    }
    Faults faults = new Faults();
    UnitNaming.check(faults, nameZh, nameEn);
    faults.throwIfAny();
    Named after = UnitNaming.named(code, nameZh, nameEn);
    organisations.renameStation(code, after);
    records.append(
        code,
        "STATION_CHANGED",
        "STATION",
        code,
        Map.of(
            "nameZh", PublicName.change(before.name().zh(), after.zh()),
            "nameEn", PublicName.change(before.name().en(), after.en())));
    return new UnitView(after, before.kind(), before.division(), before.station());
  }
}
