/** Evidence files in the database, and the library that tells what a file is. */
package org.hearthwatch.evidence.adapter;
