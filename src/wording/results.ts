/** Sentences about a sheet as a whole, shown with its results. */
export const results = {
  hiddenSheet: (name: string) => `“${name}” is hidden, so it was left alone. Unhide it to evaluate it.`,
  protectedSheet: (cells: string) =>
    `The sheet is protected, so nothing was written. It would have been written: ${cells}. To allow it, choose Review, Unprotect Sheet, and evaluate again.`,
  protectedFromClearing: (cells: string) =>
    `The sheet is protected, so its results were not cleared: ${cells}. To allow it, choose Review, Unprotect Sheet, and clear again.`,
  nothingToWrite: "The sheet is protected. Nothing needed to be written.",
  formulaLeft: (cell: string) => `${cell} holds a formula, so it was left as it is.`,
  changedSince: (cell: string) => `${cell} was changed after it was marked, so it was left as it is.`,
  noteInTheWay: (cell: string) =>
    `${cell} has a note of yours, so the tolerance warning was not added to it.`,
  changedMeanwhile: (cell: string) =>
    `${cell} was changed by somebody else while the results were written. It holds what they put there; evaluate again to mark it.`,
  putBack: "What had been written was put back: the workbook is as it was.",
  canBeCleared: "If some cells were written, Clear results takes them off again.",
  staleArrows: (cells: string) =>
    `No arrow is earned in ${cells}, so what was typed there stays. Check that it still holds for this period.`,
  replaced: (cells: string) =>
    `What was typed in ${cells} was replaced by the result. Clear results brings it back.`,
  columnAdded: (column: string) =>
    `A column “Tolerance warning” was added at ${column}. Clear results takes it out.`,
  andMore: (count: number) => `and ${count} more`,
} as const;
