package io.github.exchangetables.table;

/** How a column is aligned, as its cell of the delimiter row says (GFM, section 4.10). */
public enum Alignment {
  /** Nothing is said: {@code ---}. */
  NONE,
  /** To the left: {@code :--}. */
  LEFT,
  /** In the centre: {@code :-:}. */
  CENTER,
  /** To the right: {@code --:}. */
  RIGHT
}
