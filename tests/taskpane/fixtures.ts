import type { ClearedSheet, RowResult, SheetResult, WorkbookResult } from "../../src/actions/result";
import { UNRATED_STATUSES } from "../../src/kpi/evaluation";
import { defaultLook } from "../../src/kpi/look/look";
import type { SessionState } from "../../src/actions/session";
import type { ActiveSheet, SheetFreshness } from "../../src/actions/watch/workbookFacts";

const BUILT_IN = ["green", "amber", "red", ...UNRATED_STATUSES] as const;

/** A row with everything in order; a test names only what it is about. */
export function row(parts: Partial<RowResult> = {}): RowResult {
  const at = parts.row ?? 4;
  const status = parts.status ?? "green";
  const look = defaultLook(BUILT_IN.find((each) => each === status) ?? "green");
  return {
    row: at,
    ref: "STP16",
    description: "Minor planning applications decided within 8 weeks",
    section: null,
    profile: "corporate",
    cells: {
      current: `K${at}`,
      previous: `J${at}`,
      travel: `L${at}`,
      target: `N${at}`,
      tolerance: `O${at}`,
      polarity: `M${at}`,
    },
    current: { text: "88%", value: 88, unit: "%", period: "July 2023" },
    previous: { text: "65%", value: 65, unit: "%", period: "June 2023" },
    identity: `${parts.ref ?? "STP16"} ${at}`,
    status,
    statusName: look.name,
    statusLetter: look.letter,
    statusPaint: look.colour,
    longTravel: null,
    limits: { greenAt: 85, amberTo: 80 },
    stateEnds: [],
    target: "85%",
    toleranceAs: "amber down to 80%",
    polarity: "higher",
    cumulative: false,
    travel: { movement: "up", verdict: "improved", mark: "↑ G" },
    outOfTolerance: false,
    explanation: "Green: 88% in July 2023 is better than the target of 85%. Better than June 2023 (65%).",
    queries: [],
    corrections: [],
    suggestedPolarity: null,
    shows: { reading: "88%", target: "85%", tolerance: "5%", polarity: "Higher is better" },
    currentHeading: "July 2023/24",
    travelAnswers: [],
    ...parts,
  };
}

export const RED = row({
  row: 4,
  ref: "STP15",
  description: "Major planning applications decided within 13 weeks or an agreed extension of time",
  status: "red",
  outOfTolerance: true,
  travel: { movement: "down", verdict: "deteriorated", mark: "↓ R" },
  explanation:
    "Outside tolerance: 75% against a target of 90%; amber ends at 85%. Worse than June 2023 (100%) by 25% of that figure, more than the acceptable 5%.",
});

export const AMBER = row({
  row: 6,
  status: "amber",
  explanation:
    "Within tolerance: 81.82% against a target of 85%; amber down to 80%. Better than June 2023 (65%).",
});

export const TRACKING = row({
  row: 11,
  ref: "STP29",
  description: "Highway defects outstanding at the end of the month",
  status: "tracking",
  travel: { movement: "down", verdict: "improved", mark: "↓ G" },
  explanation: "Tracking only: the row has no target. Fewer than June 2023 (4069), and lower is better.",
});

export const NOT_RATED = row({
  row: 13,
  ref: "STP20",
  description: "Planning appeals allowed",
  cells: { current: null, previous: null, travel: "L13", target: "N13", tolerance: "O13", polarity: "M13" },
  current: null,
  previous: null,
  status: "not-rated",
  travel: null,
  explanation: "Not rated: there were no cases in July 2023. No arrow, because there is nothing to compare.",
});

export const ASKED = row({
  row: 21,
  ref: "STP31",
  description: "Street lighting faults mended in time",
  status: "needs-attention",
  travel: null,
  explanation:
    "No status: the target cell holds more than one target. No arrow, because May 2023 is not on the sheet.",
  queries: [
    {
      code: "several-targets",
      cell: "N21",
      text: "P1 97.5% P3 90%",
      takenAs: null,
      blocking: true,
      answers: [
        { label: "Leave unrated", corrections: [], asks: null },
        { label: "Give a target…", corrections: [], asks: "Target" },
      ],
      sentence:
        "N21 shows two targets, “P1 97.5% P3 90%”. Keep one target in the cell, or give each part a row of its own.",
    },
  ],
});

export const CONFIRM = row({
  row: 24,
  ref: "MPS21",
  status: "green",
  explanation: "Green: 87.5% in July 2023 is better than the target of 80%. Better than June 2023 (86%).",
  queries: [
    {
      code: "typing-slip",
      cell: "K24",
      text: "87.5%%",
      takenAs: "87.5%",
      blocking: false,
      answers: [{ label: "Take it as 87.5%", corrections: [], asks: null }],
      sentence: "K24 shows “87.5%%”. It was taken as 87.5%: correct the cell if that is wrong.",
    },
  ],
});

export function sheet(parts: Partial<SheetResult> = {}): SheetResult {
  return {
    id: "{1}",
    name: "Place & Economy",
    table: true,
    message: null,
    reportingPeriod: "July 2023",
    foundPeriod: null,
    comparedPeriod: "June 2023",
    columns: { ref: "B", description: "C", target: "N" },
    columnFindings: [],
    periodsOnSheet: ["July 2023", "June 2023"],
    sections: [],
    rows: [
      RED,
      AMBER,
      row({ row: 8, ref: "STP17", description: "Other planning applications decided within 8 weeks" }),
      TRACKING,
      NOT_RATED,
      ASKED,
      CONFIRM,
    ],
    findings: [],
    notices: [],
    ...parts,
  };
}

export const KEY_SHEET = sheet({
  id: "{9}",
  name: "Key",
  table: false,
  message: "No KPI table was found on this sheet. Nothing was written to it.",
  reportingPeriod: null,
  comparedPeriod: null,
  columns: {},
  rows: [],
});

export const SECOND_SHEET = sheet({
  id: "{2}",
  name: "Customer & Governance",
  reportingPeriod: "Quarter 1 2023-24",
  comparedPeriod: "Quarter 4 2022-23",
  rows: [row({ row: 5, ref: "BBF36", description: "Calls answered within a minute" })],
  notices: ["L5 holds a formula, so the arrow was not written there."],
});

export function result(sheets: readonly SheetResult[], cellsWritten = 27): WorkbookResult {
  return { workbook: "Report.xlsx", sheets, cellsWritten };
}

export const AT = new Date(2023, 7, 14, 10, 42);
const LATER = new Date(2023, 7, 14, 10, 50);

export function done(sheets: readonly SheetResult[] = [sheet()], cellsWritten = 27): SessionState {
  return { kind: "done", result: result(sheets, cellsWritten), at: AT };
}

export function clearedSheet(parts: Partial<ClearedSheet> = {}): ClearedSheet {
  return { id: "{1}", name: "Place & Economy", cellsRestored: 37, notices: [], ...parts };
}

export function cleared(
  sheets: readonly ClearedSheet[] = [clearedSheet()],
  marked?: readonly string[],
): SessionState {
  const cellsRestored = sheets.reduce((sum, each) => sum + each.cellsRestored, 0);
  const result = { workbook: "Report.xlsx", cellsRestored, sheets };
  return { kind: "cleared", result, at: LATER, ...(marked === undefined ? {} : { marked }) };
}

export const IDLE: SessionState = { kind: "idle" };
export const STARTED: SessionState = { kind: "running", task: "evaluate", progress: null };
export const CLEARING: SessionState = { kind: "running", task: "clear", progress: null };
export const HALFWAY: SessionState = {
  kind: "running",
  task: "evaluate",
  progress: { step: "evaluating", sheet: "Place & Economy", done: 1, total: 6 },
};
export const FAILED: SessionState = {
  kind: "failed",
  failure: {
    code: "sheet-protected",
    sentence: "The sheet Place & Economy is protected, so nothing was written.",
    advice: "Ask its owner to allow changes to K4:L30, then evaluate again.",
  },
};

/** A sheet of `n` rows, none of them out of the ordinary but the first. */
export function bigSheet(n: number): SheetResult {
  const rows = Array.from({ length: n }, (_, index) => row({ row: index + 4, ref: `PI${index + 1}` }));
  return sheet({ rows: [RED, ...rows.slice(1)] });
}

/** The sheet in front, before it was evaluated. */
export const FRONT: Extract<ActiveSheet, { kind: "kpis" }> = {
  kind: "kpis",
  id: "{1}",
  name: "Place & Economy",
  rows: 7,
  reportingPeriod: "July 2023",
  comparedPeriod: "June 2023",
  periods: ["April 2023", "May 2023", "June 2023", "July 2023"],
  sections: [],
  kpis: sheet().rows,
  evaluatedOn: null,
};

/** Nothing has happened to a sheet. */
export const FRESH: SheetFreshness = {
  outOfDate: false,
  cells: [],
  elsewhere: [],
  edits: 0,
  affected: null,
  undone: false,
  typedOver: false,
  gone: false,
  renamed: null,
};
