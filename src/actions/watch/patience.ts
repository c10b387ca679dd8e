/** How long the session waits for more of the same, in milliseconds: an officer who types a column of figures is not to be raced. */
export interface Patience {
  /** After a sheet has come to the front, before it is looked at. */
  readonly activated: number;
  /** After an edit, before the sheet in front is looked at again. */
  readonly edited: number;
  /** After an edit, before the sheet is evaluated again, where the officer wants that. */
  readonly reevaluate: number;
}

export const PATIENCE: Patience = { activated: 120, edited: 800, reevaluate: 1500 };
