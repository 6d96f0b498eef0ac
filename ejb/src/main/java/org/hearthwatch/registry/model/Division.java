package org.hearthwatch.registry.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hearthwatch.registry.Named;
import org.hearthwatch.registry.UnitKind;
import org.hearthwatch.registry.UnitView;

/** An administrative division by its code of GB/T 2260: the province or a prefecture. */
@Entity
@Table(name = "division")
public class Division {

  @Id private String code;

  @Column(name = "parent_code")
  private String parentCode;

  @Column(name = "name_zh")
  private String nameZh;

  @Column(name = "name_en")
  private String nameEn;

  protected Division() {}

  /** The code of GB/T 2260. */
  public String code() {
    return code;
  }

  /** Whether it is the province itself. */
  public boolean isProvince() {
    return parentCode == null;
  }

  /** Code and both names. */
  public Named named() {
    return new Named(code, nameZh, nameEn);
  }

  /** With the place it has. */
  public UnitView unit() {
    UnitKind kind = isProvince() ? UnitKind.PROVINCE : UnitKind.PREFECTURE;
    return new UnitView(named(), kind, code, null);
  }
}
