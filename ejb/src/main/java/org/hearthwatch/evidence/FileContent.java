package org.hearthwatch.evidence;

/** A file of evidence with all its bytes. */
@SuppressWarnings("ArrayRecordComponent") // never compared; copying every file would cost
public record FileContent(FileView file, byte[] bytes) {}
