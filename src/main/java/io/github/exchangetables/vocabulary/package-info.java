/**
 * The meaning of words, emoji, badges and URLs in Hummingbot's documentation.
 *
 * <p>The words are in text files of this package, which can be extended without knowledge of Java.
 * {@code Vocabulary} reads them:
 *
 * <ul>
 *   <li>{@code headers.txt}: the headers of each column, and their evidence for or against a table
 *       of exchanges
 *   <li>{@code types.txt}: connector types, and words for connectors
 *   <li>{@code answers.txt}: yes, no and not yet
 *   <li>{@code statuses.txt} and {@code tiers.txt}: status levels and certification tiers
 *   <li>{@code referrals.txt} and {@code links.txt}: hosts, parameters and path segments of URLs,
 *       and texts of links
 *   <li>{@code exchanges.txt}: names of known exchanges
 * </ul>
 *
 * <p>The package is not exported. Packages {@code recognition} and {@code lint} use it.
 */
@NullMarked
package io.github.exchangetables.vocabulary;

import org.jspecify.annotations.NullMarked;
