import {
  FILE,
  SHEET,
  COLUMN,
  ROW,
  READING,
  CELLS,
  TRAVEL,
  QUERY,
  CORRECTION,
  FINDING,
  MARK,
  COUNTS,
  EARLIER,
  EARLIER_MARK,
  CHANGED_ROW,
  CHANGED_CELL,
  CLEARED,
  CLEARED_SHEET,
  type Row,
  type Filled,
  type Words,
} from "./resultKeys";

/** Each part of a result file with its keys, by the place where it stands. A key of the file that is not here fails the types and the tests. */
export interface Part {
  readonly title: string;
  /** Where it stands in the file: "sheets[].rows[]"; "" for the outermost. Several places may hold the same. */
  readonly at: readonly string[];
  readonly says?: string;
  readonly keys: Readonly<Record<string, string>>;
}

/** After an evaluation, a check or a dry run of either. */
export const PARTS: readonly Part[] = [
  { title: "The file", at: [""], keys: FILE },
  { title: "A sheet", at: ["sheets[]"], keys: SHEET },
  { title: "A row", at: ["sheets[].rows[]"], keys: ROW },
  { title: "A reading", at: ["sheets[].rows[].current", "sheets[].rows[].previous"], keys: READING },
  { title: "The cells of a row", at: ["sheets[].rows[].cells"], keys: CELLS },
  {
    title: "A direction of travel",
    at: ["sheets[].rows[].travel", "sheets[].rows[].longTravel.travel"],
    keys: TRAVEL,
  },
  {
    title: "A long direction of travel",
    at: ["sheets[].rows[].longTravel"],
    keys: {
      travel: "as above, or null",
      whyNot: "why there is none; null where there is one",
    } satisfies Words<Filled<Row["longTravel"]>>,
  },
  {
    title: "The limits",
    at: ["sheets[].rows[].limits"],
    keys: {
      greenAt: "the last value that is green",
      amberTo: "the last value that is amber; null where there is no amber",
    } satisfies Words<Filled<Row["limits"]>>,
  },
  {
    title: "Colours of a status",
    at: ["sheets[].rows[].statusPaint"],
    keys: { fill: "of the cell, `#C4161C`", ink: "of its text" } satisfies Words<Filled<Row["statusPaint"]>>,
  },
  { title: "A question", at: ["sheets[].rows[].queries[]"], keys: QUERY },
  { title: "A correction", at: ["sheets[].rows[].corrections[]"], keys: CORRECTION },
  {
    title: "A likely polarity",
    at: ["sheets[].rows[].suggestedPolarity"],
    keys: {
      polarity: "`higher`, `lower` or `neither`",
      why: "why, as a sentence",
      at: "the cell of the note that says so; left out where the KPI’s name suggests it",
    } satisfies Words<Filled<Row["suggestedPolarity"]>>,
  },
  { title: "A finding", at: ["sheets[].findings[]"], keys: FINDING },
  { title: "A column", at: ["sheets[].columnFindings[]"], keys: COLUMN },
  { title: "A mark that was checked", at: ["sheets[].rows[].checks[]"], keys: MARK },
  {
    title: "A mark of an earlier period",
    at: ["sheets[].rows[].earlierChecks[]"],
    keys: EARLIER_MARK,
  },
  { title: "What a check came to", at: ["sheets[].checked"], keys: COUNTS },
  { title: "Earlier periods of a check", at: ["sheets[].earlier"], keys: EARLIER },
  { title: "A row that would change", at: ["sheets[].changes[]"], keys: CHANGED_ROW },
  { title: "A cell that would change", at: ["sheets[].changes[].cells[]"], keys: CHANGED_CELL },
];

/** After `--clear`. */
export const CLEARED_PARTS: readonly Part[] = [
  { title: "The file after --clear", at: [""], keys: CLEARED },
  { title: "A sheet after --clear", at: ["sheets[]"], keys: CLEARED_SHEET },
];

/** Objects whose keys are names of the sheet's own, or are told of with the key that holds them. */
export const OPEN: readonly string[] = [
  "sheets[].columns",
  "sheets[].rows[].current.source",
  "sheets[].rows[].previous.source",
];
