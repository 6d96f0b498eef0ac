/** Lists as spreadsheets with real dates and numbers. */
package org.hearthwatch.web.xlsx;
