import { matchHeading, plainHeading } from "../../src/workbook/find/headings/headerMatch";
import { HEADER_WORDS } from "../../src/workbook/find/headings/headerWords";

const roleOf = (heading: string): string | null => matchHeading(heading)?.wording.role ?? null;

describe("a heading is read whatever its case, breaks, marks and punctuation", () => {
  test.each([
    ["Ref\nNo.*", "ref no"],
    ["REF NO", "ref no"],
    ["Previous year’s\u00a0target", "previous years target"],
    ["Target¹", "target"],
    ["Target1", "target"],
    ["Ｔａｒｇｅｔ", "target"],
    ["Comments / Actions", "comments actions"],
    ["R&D", "r and d"],
    ["% points", "percent points"],
    ["Q1", "q1"],
  ])("%j is read as %j", (heading, plain) => expect(plainHeading(heading)).toBe(plain));
});

describe("what councils call their columns", () => {
  const table: Record<string, string[]> = {
    ref: [
      "Ref No.",
      "PI code",
      "Measure ID",
      "KPI No",
      "Reference",
      "No.",
      "#",
      "Unique Ref",
      "Indicator Ref (internal)",
    ],
    description: [
      "Description of Performance Indicator",
      "Measure",
      "KPI",
      "Indicator",
      "Performance Measure",
      "Criteria",
      "Key Performance Indicators (KPIs)",
      "What we measure",
      "Short Name",
      "PI Title",
      "Code & Title",
      "KPI Name",
      "Indicator name",
      "Measure title",
      "Success measure",
      "Title",
    ],
    polarity: [
      "Polarity",
      "Good to be",
      "Good performance",
      "Aim",
      "Polarity (higher or lower)",
      "Bigger or smaller is better?",
      "Bigger is better / Smaller is better",
      "Lower or higher is better",
      "Low/High is good",
      "Max/Min",
      "Is high or low good?",
      "Gauge Format",
      "What does success look like?",
      "Higher or lower?",
    ],
    target: [
      "Target",
      "Target 2023/24",
      "2023/24 Target",
      "Annual target",
      "Q1 target",
      "Target (Q1)",
      "Corporate Target",
      "TARGET\n2024-25",
      "Tgt",
      "Tgt. 24-25",
      "Trgt 2024-25",
    ],
    tolerance: [
      "Tolerance",
      "Tolerance %",
      "Floor standard",
      "Amber threshold",
      "Red threshold",
      "Threshold for red",
      "Limit for amber",
      "Amber if",
      "Amber when",
      "If amber",
      "RAG thresholds – Amber",
      "Amber range",
      "Red if",
      "Red range",
      "Variance allowed",
      "Tolerance (+/-)",
      "Tolerance +/-",
      "Tol. (+/-)",
      "Tol (pp)",
      "Var. allowed",
      "Permitted variance",
    ],
    "green-limit": [
      "Green value",
      "Green threshold",
      "Green",
      "Green if",
      "Green when",
      "Green is",
      "If green",
      "RAG thresholds: Green",
      "Green range",
    ],
    "long-travel": ["Long trend", "Direction of travel since same quarter last year", "Annual trend"],
    travel: [
      "Direction of Travel (since previous period)",
      "DoT",
      "DOT (since previous period)",
      "D.O.T.",
      "Trend",
      "Short trend",
      "Movement",
      "Change since last period",
      "Direction of\ntravel",
    ],
    status: [
      "Status",
      "RAG",
      "BRAG",
      "RAG status",
      "RAG Rating (Q1)",
      "Progress",
      "Performance status",
      "Target met",
      "Target status",
      "Target Met?",
    ],
    warning: ["Tolerance warning", "Warning", "Exception", "Alert", "Out of tolerance?"],
    cumulative: ["Cumulative (Y/N)", "Cumulative?", "Cumulative", "Cumulative (Yes / No)"],
    frequency: ["Frequency", "Reporting frequency", "Reporting cycle"],
    comments: [
      "Comments",
      "Commentary",
      "Narrative",
      "Reason for variance",
      "Comments on target",
      "RAG comments",
      "Commentary / Corrective action",
      "Notes",
    ],
    section: ["Directorate", "Service area", "Service"],
    breakdown: ["Area", "Locality", "Breakdown"],
    value: ["Actual", "Value", "Outturn", "Current performance", "Q1 Actual", "Previous value"],
    other: [
      "Key Commitment",
      "Prev. yr tgt",
      "Tgt LY",
      "Var. to tgt",
      "Priority",
      "Infographic / Chart",
      "Trend chart",
      "Statutory Reporting Required? (Yes / No)",
      "Benchmark",
      "Lead officer",
      "Measure owner",
      "Target owner",
      "Unit of measure",
      "Data source",
      "Previous year's target",
      "Last year’s target",
      "Numerator",
      "Variance from target",
      "Performance against target",
      "% of target achieved",
      "Previous RAG",
      "Target date",
      "Year end forecast",
      "Stretch target",
    ],
  };
  const cases = Object.entries(table).flatMap(([role, headings]) =>
    headings.map((heading) => [heading, role]),
  );
  test.each(cases)("%j is %s", (heading, role) => expect(roleOf(heading ?? "")).toBe(role));
});

test.each([
  "July 2023/24",
  "Higher or lower than last quarter?",
  "Increase / decrease",
  "Quarter 1",
  "Year to Date 2023-24",
  "Last period",
  "This quarter",
  "STP15",
  "92%",
  "",
])("%j is not a word for a column", (heading) => expect(roleOf(heading)).toBeNull());

test("what a heading says besides is kept as printed", () => {
  expect(matchHeading("Target 2023/24")?.rest).toBe("2023/24");
  expect(matchHeading("RAG (Q1)")?.rest).toBe("Q1");
  expect(matchHeading("Target")?.rest).toBe("");
  expect(matchHeading("Q1 2023/24 Actual")?.rest).toBe("Q1 2023/24");
});

test("a sentence is no heading", () => {
  const sentence =
    "The target for this measure was changed in April, and the status of the indicator is under review by the board.";
  expect(sentence.length).toBeLessThan(120);
  expect(matchHeading(sentence)).toBeNull();
  expect(matchHeading("target ".repeat(5000))).toBeNull();
});

test("every phrase of the tables is in plain form, stands once, and its example has the table's role", () => {
  const seen = new Map<string, string>();
  for (const wording of HEADER_WORDS) {
    expect([wording.example, roleOf(wording.example)]).toEqual([wording.example, wording.role]);
    for (const phrase of wording.phrases) {
      expect(plainHeading(phrase)).toBe(phrase);
      expect([phrase, seen.get(phrase)]).toEqual([phrase, undefined]);
      seen.set(phrase, wording.role);
    }
  }
});

test.each(["Stretch target", "Aspirational target", "Target (stretch)", "Target (last year)"])(
  "%j is another target than the one that is due",
  (heading) => expect(roleOf(heading)).toBe("other"),
);

test.each([
  ["Amber to", "amber-limit"],
  ["Amber down to", "amber-limit"],
  ["Acceptable performance", "amber-limit"],
  ["Minimum target", "amber-limit"],
  ["Amber target", "amber-figure"],
  ["Target (amber)", "amber-figure"],
  ["RAG Amber", "amber-figure"],
  ["Amber from", "amber-start"],
  ["Red below", "red-beyond"],
  ["Below this is red", "red-beyond"],
  ["Threshold (red)", "red-limit"],
  ["Red/Amber boundary", "red-limit"],
  ["Escalation level", "red-limit"],
  ["Red at", "red-start"],
  ["Permissible variance", "allowance"],
  ["RAG margin", "allowance"],
  ["Amber if within", "allowance"],
  ["Amber within (% of target)", "allowance"],
  ["RAG threshold", "allowance-or-limit"],
  ["RAG criteria", "allowance"],
])("%j: how its figures are meant", (heading, meaning) =>
  expect(matchHeading(heading)?.wording.tolerance).toBe(meaning),
);

test.each(["Minimum", "Min", "Lower band", "Minimum staffing"])("%j may be anything", (heading) =>
  expect(roleOf(heading)).toBeNull(),
);

test.each(["Target (statutory)", "Target (annual)", "Target (2023/24)"])("%j is the target", (heading) =>
  expect(roleOf(heading)).toBe("target"),
);
