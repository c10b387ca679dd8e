import type { UnreadRole } from "../../../kpi/row/row";
import type { SingleRole, ToleranceMeaning } from "../finding";

/** What a wording can say a column is. "value" is a column of figures whose period must come from elsewhere; "other" is not needed. */
export type WordRole = SingleRole | "comments" | "value" | "other";

/**
 * How strong a wording is.
 * "clear": on its own, or among other words ("Target (Annual)"), it means this.
 * "usual": on its own it means this, but a clear wording beside it goes before it; among other words it is only likely.
 * "alone": it means this only when it is the whole heading, and is then only likely.
 */
export type Strength = "clear" | "usual" | "alone";

export interface HeaderWording {
  readonly role: WordRole;
  readonly strength: Strength;
  /** A heading as a council prints it. */
  readonly example: string;
  /** In plain small letters without punctuation, as `plainHeading` leaves a heading. */
  readonly phrases: readonly string[];
  /** Where the phrases are many of one kind, those that stand for all of them on a page for officers. */
  readonly inShort?: readonly string[];
  /** Tolerance columns: whether the figure is an allowance or a limit, and of which colour. */
  readonly tolerance?: ToleranceMeaning;
  /** In a table without a target of its own, this is the target. */
  readonly orTarget?: true;
  /** Value columns: the period they are read as when the sheet names none. */
  readonly readAs?: "Value" | "This period" | "Last period" | "Year to date";
  /** Known, but never written to or judged by: a travel column that compares with another period than the one before. */
  readonly unused?: true;
  /** May also head the reference column; what stands below it decides. */
  readonly maybeRef?: true;
  /** Known and not needed, and yet asked about where its cells look like this, the table has no column for it, and it would change an answer. */
  readonly mayBe?: UnreadRole;
  /** What stands below it may name rows that nothing else names, as sections and breakdowns do. */
  readonly maybeName?: true;
  /** Said by the officer of this very heading: certain, and before all words. */
  readonly officers?: true;
  /** Set where the officer has said for which period as well. */
  readonly officersPeriod?: true;
}

/** Phrases are written with commas between them; a phrase may not break over two lines. */
export function listed(phrases: string): readonly string[] {
  return phrases.split(",").map((phrase) => phrase.trim());
}
