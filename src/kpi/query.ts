/** Why a cell is put before the officer. Extend with one member and one sentence in the wording catalogue. */
export type QueryCode =
  | "typing-slip" // `87.5%%`, `£47,126,437,48`: understood, shown for confirmation
  | "unit-differs" // `96.37` among percentages, 0.75 beside a target of 90%
  | "unreadable"
  | "cell-error"
  | "polarity-missing"
  | "polarity-unreadable"
  | "target-missing"
  | "target-unreadable"
  | "several-targets"
  | "target-contradicts-polarity"
  | "tolerance-unreadable"
  | "tolerance-on-good-side"
  | "tolerance-is-a-date"
  | "part-period";

/**
 * Something an officer should look at, as data (style.md, habit 3): the cell, what it shows, what it was taken for.
 * `blocking` queries leave the row without a status ("needs attention"); the others are for confirmation only.
 */
export interface Query {
  readonly code: QueryCode;
  readonly at: string;
  readonly text: string;
  /** What it was taken for, in words ("87.5%"); null when it was not taken for anything. */
  readonly takenAs: string | null;
  readonly blocking: boolean;
  /** Plain English from the wording catalogue: names the cell, what is wrong, and the remedy. */
  readonly sentence: string;
}
