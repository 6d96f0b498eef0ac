/**
 * What every capability leans on and nothing more: identifiers, clock, scope, rejections and the
 * outbox.
 */
package org.hearthwatch.shared;
