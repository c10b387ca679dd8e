import { percent, type CorpusWorkbook, type Expected } from "../shape";

const FORMS = ["2022/23", "Q2 24/25", "Aug-24", 2023] as const;
const HEADINGS = ["Latest data", "Latest period", "Latest available", "Data for"] as const;

/** A column beside the figures that says what time they are of: a year there is no figure, whatever its heading sounds like. */
export const workbook: CorpusWorkbook = [
  ...HEADINGS.map((heading) => ({
    name: heading,
    rows: [
      ["Measure", heading, "Good is", "Previous", "Latest", "Target"],
      ...FORMS.map((form, at) => [`Detection rate ${at + 1}`, form, "Higher", "1,204", "2,100", "2,400"]),
    ],
  })),
  {
    name: "Not yet available",
    rows: [
      ["Measure", "Latest data", "Good is", "Previous", "Latest", "Target"],
      ["Chlamydia detection rate", "2023", "Higher", "1,204", "Not yet available", "2,400"],
    ],
  },
  {
    name: "Figures like years",
    rows: [
      ["Measure", "Good is", "Previous", "Latest data", "Target"],
      ["Visits to the museum", "Higher", 1987, 2023, 2400],
    ],
  },
  ...["Base", "n", "Number of responses", "Count", "Number"].map((base) => ({
    name: `Survey, ${base}`,
    rows: [
      [null, null, "Q1 2024/25", null, "Q2 2024/25"],
      ["Question", "Polarity", "% satisfied", base, "% satisfied", base, "Target"],
      ["Overall service", "Higher is better", percent(0.71), 412, percent(0.73), 398, percent(0.75)],
    ],
    merges: ["C1:D1", "E1:F1"],
  })),
];

export const expected: Expected = {
  ...Object.fromEntries(
    HEADINGS.map((name) => [
      name,
      Object.fromEntries(FORMS.map((_, at) => [at + 2, ["red", "↑ G", `E${at + 2}`, `D${at + 2}`]])),
    ]),
  ),
  "Not yet available": { 2: ["data-missing", null] },
  "Figures like years": { 2: ["red", "↑ G", "D2", "C2"] },
  ...Object.fromEntries(
    ["Base", "n", "Number of responses", "Count", "Number"].map((base) => [
      `Survey, ${base}`,
      { 3: ["amber", "↑ G", "E3", "C3"] },
    ]),
  ),
};
