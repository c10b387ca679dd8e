import { percents, percent, type CorpusWorkbook, type Expected } from "../shape";

const head = ["Ref", "Indicator", "Polarity", "Target", "Q1 2023/24", "Q2 2023/24"];
const figures = (ref: string) => [ref, "Answered", "High", percent(0.9), ...percents(0.92, 0.8)];
const sheet = (name: string, heading: string, own: readonly (string | number)[]) => ({
  name,
  rows: [[...head, heading], ...own.map((value, at) => [...figures(`${name} ${at + 1}`), value])],
});

/** Columns whose headings sound like ours and which hold the officer's own words or figures: they are not ours to write over. */
export const workbook: CorpusWorkbook = [
  sheet("Change", "Change", ["-12", "-12%"]),
  sheet("Change since", "Change since last quarter", [-0.12, -0.1]),
  sheet("Movement", "Movement", ["-12 points", "-10 points"]),
  sheet("Progress", "Progress", [
    "Recruitment has started; two posts filled.",
    "New telephony from October.",
  ]),
  sheet("Trend", "Trend", ["Falling since the spring because of staffing", "Steady"]),
  sheet("Exception", "Exceptions", ["Excludes two days of system failure", "None"]),
  sheet("Alert", "Alert", ["Reported to Cabinet 4 July", "None"]),
  sheet("Achieved", "Achieved", [455, 460]),
  sheet("Rating", "Rating", ["Good", "Requires improvement"]),
  sheet("Data status", "Status", ["Final", "Provisional"]),
  sheet("Performance", "Performance status", ["Falling because of vacancies, see the note", "Steady"]),
];

const each = { 2: ["red", "↓ R"], 3: ["red", "↓ R"] } as const;
export const expected: Expected = Object.fromEntries(workbook.map(({ name }) => [name, each]));

/** Cells that must be as they were, by sheet. */
export const untouched: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  workbook.map(({ name }) => [name, ["G2", "G3"]]),
);
