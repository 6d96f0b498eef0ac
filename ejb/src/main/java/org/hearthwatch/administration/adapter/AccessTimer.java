package org.hearthwatch.administration.adapter;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Has the realm follow every few seconds; one run at a time on a node. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccessTimer {

  @Inject private RealmFollower follower;

  /** Strikes. */
  @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
  public void tick() {
    follower.follow();
  }
}
