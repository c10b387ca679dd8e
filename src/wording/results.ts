import { capital, lineWord, quoted } from "./workbook";

/** Why tolerance warnings get a column of their own. */
const WHY_COLUMN = {
  chosen: "as chosen under Rules",
  "no-notes": "because notes cannot be written here",
} as const;

/** Sentences about a sheet as a whole, shown with its results. */
export const results = {
  hiddenSheet: (name: string) => `“${name}” is hidden, so it was left alone. Unhide it to evaluate it.`,
  veryHiddenSheet: (name: string) =>
    `“${name}” is hidden so that Excel’s Unhide does not list it, so it was left alone. Whoever made the workbook can show it again (Developer, Visual Basic, Visible).`,
  protectedSheet: (cells: string) =>
    `The sheet is protected, so nothing was written. It would have been written: ${cells}. To allow it, choose Review, Unprotect Sheet, and evaluate again.`,
  protectedFromClearing: (cells: string) =>
    `The sheet is protected, so its results were not cleared: ${cells}. To allow it, choose Review, Unprotect Sheet, and clear again.`,
  nothingToWrite: "The sheet is protected. Nothing needed to be written.",
  formulaLeft: (cells: string, many: boolean) =>
    many
      ? `${cells} hold formulas, so they were left as they are.`
      : `${cells} holds a formula, so it was left as it is.`,
  gradientLeft: (cells: string, many: boolean) =>
    many
      ? `${cells} have gradient fills, which Excel could not give back, so they were not coloured. For colours, take the gradients out and evaluate again.`
      : `${cells} has a gradient fill, which Excel could not give back, so it was not coloured. For a colour, take the gradient out and evaluate again.`,
  mixedFontLeft: (cells: string, many: boolean) =>
    many
      ? `${cells} hold text of which a part has another font, weight or colour. Excel could not give that back, so the text and its colours were left as they are. For results there, give each text one font and evaluate again.`
      : `${cells} holds text of which a part has another font, weight or colour. Excel could not give that back, so the text and its colours were left as they are. For a result there, give the text one font and evaluate again.`,
  arrayLeft: (cells: string, many: boolean) =>
    many
      ? `${cells} are filled by a formula in another cell (an array or a spill), so they were left as they are.`
      : `${cells} is filled by a formula in another cell (an array or a spill), so it was left as it is.`,
  changedSince: (cells: string, many: boolean) =>
    many
      ? `${cells} were changed after they were marked, so they were left as they are.`
      : `${cells} was changed after it was marked, so it was left as it is.`,
  typedOver: (cells: string, many: boolean) =>
    many
      ? `${cells} were typed over after they were marked: what stands there now stays, without our colours.`
      : `${cells} was typed over after it was marked: what stands there now stays, without our colours.`,
  noteInTheWay: (cells: string, many: boolean) =>
    many
      ? `${cells} have notes of yours, so the tolerance warnings were not added to them.`
      : `${cells} has a note of yours, so the tolerance warning was not added to it.`,
  notInList: (cells: string, text: string) =>
    `The drop-down list of ${cells} has no entry for “${text}”, so it was written all the same. To add it to the list, choose Data, Data Validation.`,
  listUnknown: (cells: string) =>
    `${cells} ${cells.includes(",") ? "have drop-down lists" : "has a drop-down list"} that could not be read. Check that the results written there are entries of it.`,
  tooNarrow: (column: string, words: readonly string[]) =>
    `Column ${column} is too narrow to show ${words.map((word) => `“${word}”`).join(", ")} whole. Widen it: its width was left as it is.`,
  inLetters: (column: string, words: readonly string[]) =>
    `Column ${column} is too narrow to show ${words.map((word) => `“${word}”`).join(", ")} whole, so its results are letters. For words, widen it and evaluate again.`,
  filteredRows: "Some rows of this sheet are hidden, by a filter or by hand. They were evaluated too.",
  hiddenRows: "Some rows of this sheet are hidden. They were evaluated too.",
  changedMeanwhile: (cell: string) =>
    `${cell} was changed by somebody else while the results were written. It holds what they put there; evaluate again to mark it.`,
  putBack: "What had been written was put back: the workbook is as it was.",
  canBeCleared: "If some cells were written, Clear results takes them off again.",
  targetsStoodOn: (tab: string) =>
    `At an earlier evaluation the targets came from the tab ${quoted(tab)}, where there are none for this sheet now. Bring that tab back as it was, or type the targets on this sheet.`,
  wentBack: (before: string, now: string) =>
    `This sheet was evaluated for ${before} before, and no column of figures is headed ${before} now, so ${now} was evaluated. If a heading was typed over, put it back, or say in “What it understood” what the column holds.`,
  /** @param column Its letters; null where the period has no one column. */
  figuresGone: (before: string, column: string | null, heading: string, now: string) =>
    `This sheet was evaluated for ${before} before. ${column === null ? "What" : `${capital(lineWord(column))}, which`} is headed ${quoted(heading)}${column === null ? "" : ","} holds no figure any more, so ${now} was evaluated.`,
  fewYet: (late: number, had: number, before: string, now: string) =>
    `${String(late)} of the ${String(had)} rows with a figure for ${before} have none for ${now} yet. If ${before} is still to be reported, choose it as the reporting period.`,
  staleArrows: (cells: string) =>
    `The rules give no arrow in ${cells}, so what was typed there stays. Check that it still holds for this period.`,
  /** On the row's card, behind why there is no arrow. */
  arrowStays: (cell: string, text: string) =>
    `${quoted(text)} in ${cell} is not from the rules: check that it still holds for this period.`,
  arrowGaveWay: (cell: string, text: string) =>
    `${quoted(text)} in ${cell} gives way, since it cannot be this period’s. Clear results brings it back.`,
  /** Of a row that is judged: the arrow may be of any earlier month. */
  arrowOfBefore: (cell: string, text: string) =>
    `${quoted(text)} stood in ${cell} before the arrow of an earlier evaluation, and does not come back by itself. Clear results brings it back.`,
  /** Beside a question it may well be this period's; only the rules cannot bear it out yet. */
  arrowWaits: (cell: string, text: string) =>
    `${quoted(text)} in ${cell} gives way until the question about the row is answered. Clear results brings it back.`,
  arrowsGaveWay: (cells: string) =>
    `What was typed in ${cells} gave way, because the rules give no arrow there for this period. Clear results brings it back.`,
  longTravelUnused: (column: string) =>
    `Column ${column} is for a long-term arrow, and the rules compare only with the period before, so nothing is written there. To have it filled, choose rules that compare with the same period of last year.`,
  /** Two columns for a direction of travel, of which one is ours to fill in. */
  otherTravel: (written: string, others: readonly string[]) =>
    `The arrows were written in column ${written}. ${others.length === 1 ? "Column" : "Columns"} ${others.join(", ")} also ${others.length === 1 ? "shows" : "show"} a direction of travel, and what was typed there was left as it was.`,
  replaced: (cells: string) =>
    `What was typed in ${cells} was replaced by the result. Clear results brings it back.`,
  replacedUntilAnswered: (cells: string) =>
    `What was typed in ${cells} gave way to “Needs attention”, so that no status stands there that the rules do not bear out. Answer the question about the row, or choose Clear results to bring it back.`,
  columnAdded: (column: string, why: keyof typeof WHY_COLUMN) =>
    `A column “Tolerance warning” was added at ${column}, ${WHY_COLUMN[why]}. Rows may be taller. It is printed unless a print area leaves it out. Clear results removes it.`,
  /** In a preview. */
  columnToAdd: (column: string, why: keyof typeof WHY_COLUMN) =>
    `A column “Tolerance warning” would be added at ${column}, ${WHY_COLUMN[why]}. Rows may become taller.`,
  andMore: (count: number) => `and ${count} more`,
} as const;
