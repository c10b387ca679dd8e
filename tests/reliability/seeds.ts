/** Workbooks that once broke a promise, by their seed; each is checked first in every run. The generator's draws must not be reordered. */
export const SEEDS: readonly (readonly [seed: number, what: string])[] = [
  [53982491, "the header printed twice running: the second evaluation moved the warning column"],
  [3473979342, "the header printed again with nothing but blank rows between"],
  [3932702387, "our own warning heading made a second header row read as another table"],
  [2188327598, "a status of ours that changed which rows were read as a header"],
  [493813572, "ExcelApi 1.9 does not tell merges: a status for a covered cell was written every time"],
  [2387712531, "an officer's own note was replaced by the second evaluation"],
  [1391255896, "a pattern fill kept its pattern under our colour, so Clear took it for the officer's change"],
  [2890160249, "the same, after edits"],
  [964750678, "a reading merged with the description: the description's cell was painted"],
  [
    3317800811,
    "the heading of our own column moved to another row, and the column's width went with the old one",
  ],
  [4132457330, "the same, by another edit"],
  [
    4193824939,
    "an officer's own heading “Tolerance warning” was taken for ours, which stands on another sheet",
  ],
  [296213079, "the same, on a sheet with other layouts"],
  [2083942531, "a column of our own took a symbol font from its neighbour, and changed it the second time"],
  [2802710903, "an officer typed beside an Excel table, which took the column in"],
  [
    741044906,
    "a reading of another sheet with other KPIs of the same names was recalled by the second evaluation",
  ],
  [2916241986, "a row with a date for its tolerance was taken for a header, and a tolerance painted"],
  [1401816596, "the same, over two rows, with a date under “Tolerance level” and a state in words"],
  [3792830335, "the same, of a row that is mostly dates and states in words"],
  [
    1897362890,
    "a status of ours was read as a tolerance by the second evaluation, as if it stood on a sheet of targets",
  ],
  [1857042345, "a number in a text cell came back as a text"],
  [4002612658, "the same, after reopening"],
  [775439075, "a column of our own took on a red of ours that was then taken off"],
  [423833522, "of two headings of our own in one column one went, and the column's width with it"],
  [2343107003, "the same, by another edit"],
  [
    209620937,
    "of a column of our own the width was set twice, once its heading moved to a cell that had stood over it",
  ],
  [
    3811809728,
    "once the headings stood in one row, the look over our heading was looked for on the heading itself, which was lost",
  ],
];
