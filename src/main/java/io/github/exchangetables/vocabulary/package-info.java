/**
 * What the words, marks, badges and addresses of the docs mean.
 *
 * <p>The words are data, in files of this package that a docs maintainer can extend; {@code
 * Vocabulary} reads them:
 *
 * <ul>
 *   <li>{@code headers.txt}: which header is which column, and what it tells of the table
 *   <li>{@code types.txt}: connector types, and what is a connector of an exchange
 *   <li>{@code answers.txt}: yes, no and not yet
 *   <li>{@code statuses.txt} and {@code tiers.txt}: levels and tiers
 *   <li>{@code referrals.txt} and {@code links.txt}: what the parts of a URL and the text of a link
 *       tell
 *   <li>{@code exchanges.txt}: names of exchanges
 * </ul>
 *
 * <p>Not exported: readers and rules share it, users see what comes out.
 */
@NullMarked
package io.github.exchangetables.vocabulary;

import org.jspecify.annotations.NullMarked;
