import type {
  CheckedCounts,
  EarlierCheck,
  EarlierPeriods,
  MarkCheck,
  RowCells,
} from "../../src/actions/result";
import type { ClearedFile, ResultFile } from "../../src/cli/resultFile";

type Sheet = ResultFile["sheets"][number];
export type Row = Sheet["rows"][number];
type Reading = NonNullable<Row["current"]>;
type Changes = NonNullable<Sheet["changes"]>[number];
type ClearedSheet = ClearedFile["sheets"][number];
export type Filled<Part> = Exclude<Part, null | undefined>;

/** What each key of a part of the file holds: one that is left out, or not there, is no program. */
export type Words<Part> = Readonly<Record<keyof Part, string>>;

const TRAFFIC = {
  workbook: "the file's name",
  messages: "messages between the add-in and the simulated Excel",
  actions: "actions in them",
  requestBytes: "bytes sent",
  responseBytes: "bytes received",
};

export const FILE: Words<ResultFile> = {
  ...TRAFFIC,
  cellsWritten: "how many cells were written; 0 for a check and a dry run",
  wouldWrite: "dry run only: how many cells would be written",
  sheets: "a list, one for each sheet that was read",
};

export const SHEET: Words<Sheet> = {
  name: "its name",
  table: "whether it has KPIs",
  message: "why nothing was evaluated; null where it has KPIs",
  reportingPeriod: "the period that was judged",
  foundPeriod: "the period that was found, where an officer has chosen another one; else null",
  comparedPeriod: "what most rows were compared with; null where no row was",
  columns:
    "the columns that were used: by what each is for (`ref`, `target` …, or a period's name) its letter; `row 5` for a heading down the side",
  columnFindings: "every column of its tables, left to right",
  periodsOnSheet: "the periods that its columns are for, the latest first",
  sections: "the names of its sections",
  gone: "the KPIs, by reference or name, that the workbook remembers from its last evaluation and that are no longer on the sheet; left out where there are none",
  rows: "a list, one for each KPI row",
  findings: "a list of what may mislead a reader, whatever the statuses",
  notices: "sentences about the sheet: a formula that was left alone, rules that no row goes by",
  checked: "`--check` only: how many rows came to what, for the period that was judged",
  earlier:
    "`--check` only: the earlier periods for which it shows statuses or arrows in columns of their own; left out where there are none",
  changes: "dry run only: a list of rows with the cells that would be written",
};

export const COLUMN: Words<Sheet["columnFindings"][number]> = {
  letter: "its letter; `row 5` for a heading down the side",
  heading: "what its heading says",
  printed:
    "what stands in its heading's cell where `heading` was put together of several; empty where no heading stands over it; else left out",
  role: "what it was taken for: `ref`, `target`, `period` …, `other` (known and not needed), `unknown`",
  used: "whether anything was read from it as that",
  confidence: "`certain`, `likely` or `doubtful`",
  why: "why, as a sentence",
  period: "the period it is for, or null",
  corrected: "whether an officer has said what it is for",
  unread: "`true` where its heading says nothing and most rows have something in it; else left out",
  open: "`true` where it may be what `role` says or something else, and waits for an officer's word; else left out",
};

export const ROW: Words<Row> = {
  row: "its number in Excel's margin",
  identity:
    "what the row is known by while rows and columns move: its reference, else its description; with a mark where one repeats, and a sub-row's own description",
  ref: "its reference, or null",
  description: "the KPI's name",
  section: "its section, or null",
  profile: "the `id` of its rule set",
  cells: "the addresses of the cells that were read, written or would be",
  current: "the reading that was judged, or null",
  previous:
    "the reading it was compared with, or null; null also where the year to date was judged and the arrow is the month’s",
  status:
    "`green`, `amber`, `red`, `tracking`, `target-under-review`, `data-missing`, `not-rated` or `needs-attention`; a rule set of your own adds its own names",
  statusName: "the status in the rule set's words: `Green`, `Target met`",
  statusLetter: 'its letter; `""` for none',
  statusPaint: "its colours; null for none",
  travel:
    "the direction of travel since `previous`; without a cell of its own where `cells.travel` is null; null where there is no arrow",
  longTravel: "the second, long-term one; null where the rules give none",
  limits: "where green and amber end; null where the rules have other limits, or none could be told",
  target:
    "the target as it applies to the period, `188 to date`; null for none, and where what it comes to hangs on a question or a figure",
  toleranceAs: "how the tolerance was understood, `amber down to 57% (5% of 60%)`; null for none",
  polarity: "`higher`, `lower`, `range`, `none`, `missing` or `unreadable`",
  cumulative: "whether its figures run up from April",
  outOfTolerance: "whether it is out of tolerance",
  explanation: "the reason, in sentences",
  changed:
    "whether status or arrow are others than at the evaluation before that the workbook remembers; null, or left out, where it remembers none",
  queries: "a list of what was asked about the row",
  corrections: "a list of what an officer has settled about it",
  suggestedPolarity: "where the polarity is missing, the likely one; else null",
  check:
    "`--check` only: `agrees`, `disagrees`, `undecidable` (the rules give no answer, or what is printed cannot be read for certain) or `nothing printed`; the worst of its marks",
  printed: "`--check`, where it disagrees: what the sheet says",
  expected:
    "`--check`, where it disagrees: what the rules say, or what was set by hand in their place, in the sheet's own words",
  checks: "`--check` only: a list of the marks that were compared",
  earlierChecks:
    "`--check` only: the same of statuses and arrows that stand for earlier periods; `check` and `checked` are without them. Left out where there are none",
};

export const READING: Words<Reading> = {
  text: "as the cell shows it",
  value: "the number shown; percentages in points, 75 and not 0.75; null where it is none",
  unit: 'its unit, `%`; `""` for none',
  period: "the period it is of",
  source:
    "left out for a cell of the sheet; else `kind` is `memory` (kept by an earlier evaluation, on the day `evaluated`) or `entered` (by an officer, in the pane)",
};

export const CELLS: Words<RowCells> = {
  current: "the reading that was judged",
  previous: "the reading it was compared with",
  travel: "the direction of travel",
  target: "the target",
  tolerance: "the tolerance",
  polarity: "the polarity",
  status: "the status; left out where the sheet has no such column",
  warning: "the warning; left out where there is none",
  warningNote: "in its place, where the warning is a note on a cell",
};

export const TRAVEL: Words<Filled<Row["travel"]>> = {
  movement: "`up`, `down` or `same`: of the number; of a cumulative KPI, of its share of the target to date",
  verdict: "`improved`, `same`, `within-range` (worse, and acceptable), `deteriorated` or `neutral`",
  mark: "what is written: `↓ A`",
  acceptable:
    "with `within-range`, why: `on-target` (the figure still is), `within` (the change is small enough) or `any` (by the rules every decline is); else left out",
  points:
    "`up`, `down` or `same`: which way the arrow points, where that is not the way of `movement` (it shows performance, or the change is too small to count); else left out",
};

export const QUERY: Words<Row["queries"][number]> = {
  code: "what kind of question it is",
  cell: "the cell that it is about",
  text: "what that shows",
  takenAs: "what it was taken for; null where it was not",
  blocking: "whether the row has no status until it is answered",
  sentence: "the question",
};

export const CORRECTION: Words<Row["corrections"][number]> = {
  what: "what was settled: `target`, `polarity` …",
  value: "to what, in words",
  reason: "why, as the officer put it, or null",
  lapsed: "why it does not apply any more; null where it does",
};

export const FINDING: Words<Sheet["findings"][number]> = {
  code: "what kind of finding it is",
  cell: "the cell to go to",
  cells: "all of its cells, that one first",
  evidence: "what stands against what",
  sentence: "what may mislead, and what to do",
  seriousness: "`misleads`, or `check` for what may be right",
};

export const MARK: Words<Omit<MarkCheck, "unanswered">> = {
  what: "`travel`, `status` or `fill`",
  cell: "its cell",
  result: "`agrees`, `disagrees` or `undecidable`",
  printed: 'what the sheet says; `""` where it is left blank and the other rows have theirs',
  expected: "what the rules say, in the sheet's own words; null where they give no answer",
  setByHand:
    "the status that an officer set by hand, where the rules say another: `result` is of what is printed beside this one; else left out",
  sentence: "all of it, as a sentence",
};

export const EARLIER_MARK: Words<Omit<EarlierCheck, "unanswered">> = {
  period: "the period that it stands for, and for which the row was judged to compare it",
  ...MARK,
};

export const EARLIER: Words<EarlierPeriods> = {
  checked: "those that were compared with the rules, the latest first",
  unchecked: "those for which the rows cannot be judged for certain: nothing of them was compared",
};

export const COUNTS: Words<CheckedCounts> = {
  agrees:
    "rows of which every mark agrees with the rules, or with the status that was set by hand in their place",
  setByHand: "how many of those agree with a status set by hand, where the rules say another",
  disagrees: "rows with a mark that disagrees",
  undecidable: "other rows with a mark that cannot be decided",
  nothingPrinted: "rows with nothing to check",
};

export const CHANGED_ROW: Words<Changes> = {
  row: "its number; null for a heading, and for a KPI that is not there any more",
  ref: "its reference, or null",
  description: "the KPI's name",
  cells: "a list of its cells",
};

export const CHANGED_CELL: Words<Changes["cells"][number]> = {
  cell: "its address",
  role: "what it is: `reading`, `travel`, `status`, `warning` …",
  action: "`set`, `change` or `remove`",
  now: "what it holds, in words",
  then: "what it will hold",
};

export const CLEARED: Words<ClearedFile> = {
  ...TRAFFIC,
  cellsRestored: "in place of `cellsWritten`: how many cells were put back; 0 for a dry run",
  wouldRestore: "dry run only: how many would be",
  sheets: "a list, one for each sheet that had results, or of which there is something to say",
};

export const CLEARED_SHEET: Words<ClearedSheet> = {
  name: "its name",
  cellsRestored: "how many of its cells were put back; 0 for a dry run",
  wouldRestore: "dry run only: how many would be",
  changes: "dry run only: as above",
  notices: "sentences about cells that were left alone",
};
