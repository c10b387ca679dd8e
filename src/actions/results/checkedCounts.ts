/** How many rows of a checked sheet came to what, for the period that it reports. */
export interface CheckedCounts {
  readonly agrees: number;
  /** How many of those agree with a status set by hand, which is not the rules'. */
  readonly setByHand: number;
  readonly disagrees: number;
  readonly undecidable: number;
  readonly nothingPrinted: number;
}

/** The periods before the one reported for which a checked sheet shows statuses or arrows, the latest first. */
export interface EarlierPeriods {
  /** "Quarter 1 2026-27": compared with the rules, as `earlierChecks` of the rows. */
  readonly checked: readonly string[];
  /** Those for which the sheet cannot be judged for certain. */
  readonly unchecked: readonly string[];
}
