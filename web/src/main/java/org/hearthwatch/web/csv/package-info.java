/** Lists for spreadsheets: how they are written, and what they say of whoever took them. */
package org.hearthwatch.web.csv;
