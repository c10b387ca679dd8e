/** Which way is likely better for a KPI, by its name; to be confirmed, never used before. */
export interface SuggestedPolarity {
  readonly polarity: "higher" | "lower" | "neither";
  /** Why, as a sentence: "“Complaints” are better fewer." */
  readonly why: string;
}
