/** What a status word can stand for. "yellow" is a state of its own only where the column also has Amber. */
export type RatedWord = "green" | "yellow" | "amber" | "red" | "blue";

/**
 * One way in which councils write a status. The first word of each list is what is written for a status that the sheet has no word for
 * yet; the others are understood. Words are in small letters without punctuation; signs as they are typed.
 *
 * To teach the add-in a word, add it to its line. A word may stand in several schemes: then the column's other words decide ("A" beside
 * G and R is Amber, beside NA and PA it is Achieved), and alone it is not read at all.
 */
export interface StatusScheme {
  readonly id: string;
  /** Schemes of one family are used side by side: colours, their letters and their circles. */
  readonly family: string;
  readonly example: string;
  readonly green: readonly string[];
  readonly yellow?: readonly string[];
  /** Left out where the scheme only knows met and not met. */
  readonly amber?: readonly string[];
  readonly red: readonly string[];
  readonly blue?: readonly string[];
  /**
   * True where what is not green is said in one word unless somebody adds more: "Not met" then covers amber too, in a column that has no
   * word between.
   */
  readonly twoWay?: boolean;
  /** True for signs that another scheme uses for other statuses: they are read, and never written for a status of ours. */
  readonly unsure?: true;
}
