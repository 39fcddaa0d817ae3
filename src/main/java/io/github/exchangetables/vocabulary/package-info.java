/**
 * What the words, marks, badges and addresses of the docs mean.
 *
 * <p>The words are data, in the files {@code headers.txt}, {@code types.txt}, {@code
 * referrals.txt}, {@code statuses.txt} and {@code tiers.txt} of this package; {@code Vocabulary}
 * reads them. Not exported: readers and rules share it, users see what comes out.
 */
@NullMarked
package io.github.exchangetables.vocabulary;

import org.jspecify.annotations.NullMarked;
