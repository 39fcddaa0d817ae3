/**
 * The meaning of words, emoji, badges and URLs in Hummingbot's documentation.
 *
 * <p>The words are in text files of this package, which can be extended without knowledge of Java.
 * {@code Words} has them for one vocabulary, together with the words that a user added, and
 * prepares each kind when it is first asked for. The files share one set of keys:
 *
 * <ul>
 *   <li>{@code headers.txt}: the headers of each column, and their evidence for or against a table
 *       of exchanges
 *   <li>{@code types.txt}: connector types, and words for connectors
 *   <li>{@code answers.txt}: yes, no and not yet
 *   <li>{@code statuses.txt} and {@code tiers.txt}: status levels and certification tiers
 *   <li>{@code referrals.txt} and {@code links.txt}: hosts, parameters and path segments of URLs,
 *       and labels of links
 *   <li>{@code exchanges.txt} and {@code aliases.txt}: names of exchanges
 * </ul>
 *
 * <p>The package is not exported. Packages {@code recognition} and {@code lint} use it.
 */
@NullMarked
package io.github.exchangetables.vocabulary;

import org.jspecify.annotations.NullMarked;
