/** What the OpenAPI document says beyond what stands at each resource. */
package org.hearthwatch.web.rest.openapi;
