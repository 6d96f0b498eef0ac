/** The catalogue of obligations, as everybody may read it. */
package org.hearthwatch.web.page.admin;
