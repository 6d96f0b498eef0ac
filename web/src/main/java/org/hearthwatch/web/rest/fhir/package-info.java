/**
 * Vital signs as HL7 FHIR R4 (4.0.1): the resources as JSON, searches, and the refusals as
 * operation outcomes. Written with the JSON tools the interface has anyway; that it is valid FHIR,
 * the HAPI validator says in the tests.
 */
package org.hearthwatch.web.rest.fhir;
