import type { NewCell } from "../../simulator/xlsx/create";

/** What cells of a KPI sheet hold, from the ordinary to the hostile. The generator draws from these lists. */
type Pool<T = NewCell> = readonly [T, ...T[]];

const LONG = 32767;

export const ODD_TEXTS: Pool<string> = [
  '=HYPERLINK("http://example.invalid","x")',
  "+1+1",
  "-cmd|calc",
  "@SUM(A1)",
  "'quoted",
  "<script>alert(1)</script>",
  "]]> & &amp; <b>",
  "x".repeat(LONG),
  "\ud800 lone",
  "lone \udfff",
  "\u202eright to left\u202c",
  "\u200fשלום",
  "👍🏽 well done 🇬🇧",
  "\u0001control\u001f",
  "tab\tand\nlines\r\nmore",
  "_x0041_ escaped",
  "75%",
  "5%",
  "TRUE",
  "false",
  "12/07/2023",
  "1-2",
  "May 23",
  "1e5",
  "007",
  "   ",
  " spaced ",
  "\u00a0",
  "#N/A",
  "#DIV/0!",
  "n∕a",
  "９２％",
  "£1,234.50",
  "(1,234)",
];

const percent = (value: number, numberFormat = "0%"): NewCell => ({ value, numberFormat });

export const READINGS: Pool = [
  percent(0.75),
  percent(0.9),
  percent(0.9293, "0.00%"),
  percent(1),
  percent(0),
  percent(0.8731, "0.0%"),
  percent(0.75),
  percent(0.62),
  0.75,
  75,
  4069,
  -3,
  "92.93%",
  "97.48% (Q1 23-24)",
  "64.5% (Jan-Mar 2023) 300 out of 465",
  "100%(73 out of 73)",
  "38.60% (YTD) 101.58% achieved of the monthly target (38.00%)",
  "0 out of 0",
  "n/a reported Quarterly",
  "N/A Reporting one month in arrears",
  "New KPI for 2023-24",
  "TBC",
  "£1.2m",
  "59.5 days",
  "87.5%%",
  { formula: "=3/4", value: 0.75, numberFormat: "0%" },
  { formula: "=1/0", error: "#DIV/0!" },
  { error: "#N/A" },
  null,
  null,
];

export const POLARITIES: Pool = [
  "Higher is better",
  "Lower is better",
  "Higher is better",
  "Lower is better",
  "No polarity",
  "N/A - Tracking",
  "Bigger",
  null,
];

export const TARGETS: Pool = [
  percent(0.9),
  percent(0.8),
  percent(0.95),
  "90%",
  80,
  9,
  0,
  -5,
  "56 days",
  "No target - tracking indicator only",
  "Target under review",
  "25% (100% annual target)",
  "252 (21 per month)",
  "Max. 2.0%",
  "P1 and P2 97.5% P3 and P4 90%",
  { formula: "=9/10", value: 0.9, numberFormat: "0%" },
  null,
];

export const TOLERANCES: Pool = [
  "5%",
  percent(0.05),
  "5% points",
  "85% - 90%",
  "9 to 12",
  "No tolerance",
  "99.5% and above is green, 99% and above is amber",
  { value: 45272, numberFormat: "dd-mmm" },
  null,
];

export const TRAVELS: Pool = [
  null,
  null,
  null,
  null,
  "↑",
  "↓ R",
  "→",
  "Improving",
  { value: "↑ G", color: "#00B050", bold: true },
  { formula: '=IF(1>0,"↑","↓")', value: "↑" },
  "5%",
  "TRUE",
  "12/07/2023",
  "n/a",
];

export const STATUSES: Pool = [
  null,
  null,
  null,
  "Green",
  "Amber",
  "Red",
  { value: "Red", fill: "#FF0000" },
  { formula: '=IF(1>0,"Green","Red")', value: "Green" },
  "TRUE",
  "5%",
];

export const WARNINGS: Pool = [null, null, null, "Outside tolerance: 75% against 90%, limit 85%", "-"];

export const COMMENTS: Pool = [null, "Staff were away", "See the board's report", 12, true];

/** Headings by what the column is to the officer; the wording differs from council to council. */
export const HEADINGS = {
  ref: ["Ref No.", "PI code", "Measure ID", "Ref"],
  description: ["Description of Performance Indicator", "Measure", "KPI", "Indicator"],
  other: ["Key Commitment", "Lead officer", "Infographic"],
  polarity: ["Polarity", "Good to be", "Good performance"],
  target: ["Target", "Target 2023/24"],
  tolerance: ["Tolerance", "Tolerance level"],
  travel: ["Direction of Travel", "DoT", "Trend", "Direction of Travel (since previous period)"],
  status: ["Status", "RAG", "BRAG", "RAG status"],
  warning: ["Tolerance warning", "Warning"],
  comments: ["Comments", "Commentary"],
} as const satisfies Readonly<Record<string, Pool<string>>>;

/** Period headings in the order of time; a sheet has some neighbours of one line. */
export const PERIODS: Pool<Pool> = [
  ["April 2023/24", "May 2023/24", "June 2023/24", "July 2023/24"],
  ["Quarter 4 22-23", "Quarter 1 23-24", "Quarter 2 23-24", "Quarter 3 23-24"],
  ["Apr-23", "May-23", "Jun-23", "Jul-23"],
  [
    { value: 45017, numberFormat: "mmm-yy" },
    { value: 45047, numberFormat: "mmm-yy" },
    { value: 45078, numberFormat: "mmm-yy" },
    { value: 45108, numberFormat: "mmm-yy" },
  ],
  ["Last quarter", "This quarter"],
  ["2021-22 outturn", "2022-23 outturn"],
];
