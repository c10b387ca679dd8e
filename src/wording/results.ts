/** Sentences about a sheet as a whole, shown with its results. */
export const results = {
  hiddenSheet: (name: string) => `“${name}” is hidden, so it was left alone. Unhide it to evaluate it.`,
  protectedSheet: (cells: string) =>
    `The sheet is protected, so nothing was written. It would have been written: ${cells}. To allow it, choose Review, Unprotect Sheet, and evaluate again.`,
  nothingToWrite: "The sheet is protected. Nothing needed to be written.",
  formulaLeft: (cell: string) => `${cell} holds a formula, so it was left as it is.`,
  changedSince: (cell: string) => `${cell} was changed after it was marked, so it was left as it is.`,
  noteInTheWay: (cell: string) =>
    `${cell} has a note of yours, so the tolerance warning was not added to it.`,
  andMore: (count: number) => `and ${count} more`,
} as const;
