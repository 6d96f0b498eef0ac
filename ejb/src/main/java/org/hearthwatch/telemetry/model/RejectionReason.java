package org.hearthwatch.telemetry.model;

/** Why a record, or a whole pack, was not stored. The names are stable: receipts carry them. */
public enum RejectionReason {
  /** Neither JSON nor CBOR as declared, cut short, or not an array of records. */
  PACK_MALFORMED,
  /** Larger than the ingest accepts. */
  PACK_TOO_LARGE,
  /** The declared content type is not a SenML one we read. */
  FORMAT_UNKNOWN,
  /** The topic is not {@code care/{facility}/{publisher}/vitals}. */
  TOPIC_INVALID,
  /** The publisher is not a registered, active device of the facility in the topic. */
  PUBLISHER_UNKNOWN,
  /** {@code bver} names a version of SenML that came later. */
  VERSION_UNSUPPORTED,
  /** A label ending in "_" must be understood, and is not. */
  LABEL_NOT_UNDERSTOOD,
  /** An array element is no record, or a field has the wrong type. */
  RECORD_INVALID,
  /** The resolved name is empty, malformed, or names no device and reading. */
  NAME_INVALID,
  /** Not in the catalogue of readings. */
  READING_UNKNOWN,
  /** No such active device in the publisher's facility. */
  DEVICE_UNKNOWN,
  /** A device that is no gateway published for another one. */
  DEVICE_NOT_OF_PUBLISHER,
  /** The record has no value. */
  VALUE_MISSING,
  /** A number was expected; strings and data values are refused. */
  VALUE_NOT_NUMBER,
  /** A boolean was expected. */
  VALUE_NOT_BOOLEAN,
  /** A count or code with a fraction. */
  VALUE_NOT_INTEGER,
  /** Outside the plausible range of the catalogue. */
  VALUE_OUT_OF_RANGE,
  /** Another value for the same device, reading and moment came first in the pack. */
  VALUE_CONFLICT,
  /** A unit that is not the catalogue's. */
  UNIT_UNEXPECTED,
  /** No absolute time: a time relative to reception would change with each redelivery. */
  TIME_NOT_ABSOLUTE,
  /** More than five minutes ahead of the server. */
  TIME_IN_FUTURE,
  /** Older than thirty days. */
  TIME_TOO_OLD,
  /** The database refused the data itself; a person has to look at it. */
  STORAGE_REFUSED
}
