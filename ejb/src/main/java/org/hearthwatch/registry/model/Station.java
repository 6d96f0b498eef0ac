package org.hearthwatch.registry.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hearthwatch.registry.Named;
import org.hearthwatch.registry.UnitKind;
import org.hearthwatch.registry.UnitView;
import org.hearthwatch.shared.Scope;

/** A relief station: the public body responsible for the persons it places. */
@Entity
@Table(name = "station")
public class Station {

  @Id private String code;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "division_code")
  private Division division;

  @Column(name = "name_zh")
  private String nameZh;

  @Column(name = "name_en")
  private String nameEn;

  @Version private int version;

  protected Station() {}

  /** A new one of a prefecture; the code of the names is not looked at. */
  public Station(String code, Division division, Named names) {
    this.code = code;
    this.division = division;
    rename(names);
  }

  /** It is called something else from now on. */
  public final void rename(Named names) {
    nameZh = names.zh();
    nameEn = names.en();
  }

  /** Such as {@code ST-510100-01}. */
  public String code() {
    return code;
  }

  /** The prefecture that oversees it. */
  public Division division() {
    return division;
  }

  /** Code and both names. */
  public Named named() {
    return new Named(code, nameZh, nameEn);
  }

  /** What its own accounts may see. */
  public Scope scope() {
    return new Scope.Station(code, division.code());
  }

  /** With the place it has. */
  public UnitView unit() {
    return new UnitView(named(), UnitKind.STATION, division.code(), null);
  }
}
