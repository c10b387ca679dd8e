import type { Clause } from "./profileClauses";

const GREEN = { status: "green", within: "target" };
const RED = { status: "red" };
const states = (within: unknown): readonly unknown[] => [GREEN, { status: "amber", within }, RED];
const LAST_YEAR = "Quarter 2 2022-23";
const BEFORE = "Quarter 1 2023-24";
const THIS_QUARTER = "Quarter 2 2023-24";

/** More ways of judging: those that look at other columns, at earlier figures, or at which rows they are for. */
export const WIDER_CLAUSES: readonly Clause[] = [
  {
    title: "Points for percentages, a share for everything else",
    says: "Two rule sets in one file: the first that fits a row is used for it. “targetIn” says whether the target is a percentage.",
    profile: { name: "Percentages", appliesTo: { targetIn: "percent" }, states: states("5 points") },
    then: [{ name: "Counts, days and pounds", states: states("5%") }],
    rows: [
      { target: "60%", reading: "55%", status: "Amber" },
      { target: "60%", reading: "54.9%", status: "Red" },
      { target: "200", reading: "210", better: "lower", status: "Amber" },
      { target: "20 days", reading: "21.1 days", better: "lower", status: "Red" },
    ],
  },
  {
    title: "Other rules for a section, a sheet or some references",
    says: '“appliesTo” names a section (a banner, or what stands in a “Directorate” column), a sheet, or a part of the reference, where # stands for a number: { "sheet": "Scorecard" }, { "ref": "FIN#" }. Whole references are named under “refs”: { "refs": ["R4", "R7"] }, where { "ref": "R4" } would take R40 as well. Of several all must fit. The particular rule sets stand before the general.',
    profile: {
      name: "Children’s Services",
      appliesTo: { section: "Children’s Services" },
      states: states("10%"),
    },
    then: [{ name: "All others", states: states("5%") }],
    rows: [
      { target: "100", reading: "90", more: { section: "Children’s services" }, status: "Amber" },
      { target: "100", reading: "90", more: { section: "Housing" }, status: "Red" },
    ],
  },
  {
    title: "A number without a sign in the tolerance column",
    says: '“2” beside a target of 20 may be 2 days, 2% or the last figure that is amber, and you are asked where that makes a difference. “numberMeans” says what it is: "amount" (of a percentage, points), "percent of target" or "last amber figure".',
    profile: {
      name: "Tolerances in units",
      states: states("tolerance"),
      tolerance: { numberMeans: "amount" },
    },
    rows: [
      { target: "20 days", tolerance: "2", reading: "22 days", better: "lower", status: "Amber" },
      { target: "20 days", tolerance: "2", reading: "22.1 days", better: "lower", status: "Red" },
      { target: "90%", tolerance: "2", reading: "88%", status: "Amber" },
      { target: "90%", tolerance: "-2", reading: "87.9%", status: "Red" },
    ],
  },
  {
    title: "Within 5% or one case, whichever is more",
    says: "For small numbers, where 5% of the target is less than one case. The larger distance is found for each row anew.",
    profile: { name: "5% or 1", states: states({ largerOf: ["5%", 1] }) },
    rows: [
      { target: "4", reading: "5", better: "lower", status: "Amber" },
      { target: "4", reading: "6", better: "lower", status: "Red" },
      { target: "200", reading: "210", better: "lower", status: "Amber" },
      { target: "0", reading: "1", better: "lower", status: "Amber" },
    ],
  },
  {
    title: "Blue where the target is beaten by 10%",
    says: "At a target of 0 there is no 10%: a reading of 0 is on target.",
    profile: {
      name: "Blue for beaten",
      states: [{ status: "blue", betterBy: "10%" }, ...states("10%")],
    },
    rows: [
      { target: "100", reading: "110", status: "Blue" },
      { target: "100", reading: "109.9", status: "Green" },
      { target: "50", reading: "45", better: "lower", status: "Blue" },
      { target: "0", reading: "0", better: "lower", status: "Green" },
    ],
  },
  {
    title: "The same limits for every KPI, and no target",
    says: "“asGoodAs” may hold a figure in the place of a heading. Where every limit is a figure or a column, no target is needed, and a row without one is judged all the same. Beside a reading in another unit you are asked: give such rules to the rows that are meant.",
    profile: {
      name: "Green from 90%",
      states: [
        { status: "green", asGoodAs: { figure: "90%" } },
        { status: "amber", asGoodAs: { figure: "75%" } },
        { status: "red" },
      ],
    },
    rows: [
      { target: "", reading: "90%", status: "Green" },
      { target: "", reading: "89.9%", status: "Amber" },
      { target: "", reading: "75%", status: "Amber" },
      { target: "", reading: "74.9%", status: "Red" },
      { target: "95%", reading: "91%", status: "Green" },
      { target: "", reading: "12 days", status: "Needs attention" },
    ],
  },
  {
    title: "A stretch target in a column of its own",
    says: "“asGoodAs” names the column by its heading. A blank cell leaves the status out for its row. Where no column is headed so, or its figure is out of order with the row’s other limits, you are asked.",
    profile: {
      name: "Stretch target",
      states: [{ status: "blue", name: "Stretch met", asGoodAs: "Stretch target" }, ...states("5%")],
    },
    rows: [
      { target: "90%", named: { "Stretch target": "95%" }, reading: "95%", status: "Stretch met" },
      { target: "90%", named: { "Stretch target": "95%" }, reading: "94.9%", status: "Green" },
      {
        target: "10",
        named: { "Stretch target": "8" },
        reading: "8",
        better: "lower",
        status: "Stretch met",
      },
      { target: "90%", named: { "Stretch target": "85%" }, reading: "87%", status: "Needs attention" },
      { target: "90%", named: { "Stretch target": "" }, reading: "99%", status: "Green" },
      { target: "90%", named: {}, reading: "99%", status: "Needs attention" },
    ],
  },
  {
    title: "Judged against last year, without targets",
    says: "“judgedAgainst” puts an earlier figure in the target’s place; “target” in a limit then means that figure. A target on the sheet is not looked at.",
    profile: {
      name: "No worse than last year",
      judgedAgainst: "same-period-last-year",
      states: states("5%"),
    },
    rows: [
      {
        target: "",
        earlier: { [LAST_YEAR]: "200" },
        heading: THIS_QUARTER,
        reading: "200",
        better: "lower",
        status: "Green",
      },
      {
        target: "",
        earlier: { [LAST_YEAR]: "200" },
        heading: THIS_QUARTER,
        reading: "210",
        better: "lower",
        status: "Amber",
      },
      {
        target: "",
        earlier: { [LAST_YEAR]: "200" },
        heading: THIS_QUARTER,
        reading: "211",
        better: "lower",
        status: "Red",
      },
      { target: "", heading: THIS_QUARTER, reading: "200", better: "lower", status: "Needs attention" },
    ],
  },
  {
    title: "Judged against an average that stands in a column",
    says: 'A column named by its heading may be any column of figures. An average that the sheet does not have is worked out from the periods before: { "averageOfLast": 4 }.',
    profile: {
      name: "Three-year average",
      judgedAgainst: { column: "3 year average" },
      states: states("10%"),
    },
    rows: [
      { target: "", named: { "3 year average": "200" }, reading: "199", better: "lower", status: "Green" },
      { target: "", named: { "3 year average": "200" }, reading: "220", better: "lower", status: "Amber" },
      { target: "", named: { "3 year average": "200" }, reading: "221", better: "lower", status: "Red" },
    ],
  },
  {
    title: "Compared with last year, or else with the quarter before",
    says: "“otherwiseComparedWith” is for rows whose figure to compare with is missing.",
    profile: {
      name: "Last year first",
      travel: { comparedWith: "same-period-last-year", otherwiseComparedWith: "period-before" },
    },
    rows: [
      {
        target: "90%",
        earlier: { [LAST_YEAR]: "95%", [BEFORE]: "80%" },
        heading: THIS_QUARTER,
        reading: "91%",
        status: "Green",
        arrow: "↓ A",
      },
      {
        target: "90%",
        earlier: { [LAST_YEAR]: "", [BEFORE]: "80%" },
        heading: THIS_QUARTER,
        reading: "91%",
        status: "Green",
        arrow: "↑ G",
      },
    ],
  },
  {
    title: "Neither over nor under",
    says: "With a polarity of “Closest to target” the limits count on both sides of the target, as for budgets.",
    profile: {
      name: "Budgets",
      states: [{ status: "green", within: "2%" }, { status: "amber", within: "5%" }, RED],
    },
    rows: [
      { target: "£1,000", reading: "£1,020", better: "closest", status: "Green" },
      { target: "£1,000", reading: "£980", better: "closest", status: "Green" },
      { target: "£1,000", reading: "£950", better: "closest", status: "Amber" },
      { target: "£1,000", reading: "£1,051", better: "closest", status: "Red" },
    ],
  },
  {
    title: "Projects in words",
    says: "Words for every status; a KPI with figures is judged by its figures.",
    profile: {
      name: "Projects and KPIs",
      states: [
        { status: "blue", name: "Complete", letter: "C", words: ["Complete"] },
        { status: "green", within: "target", words: ["On track"] },
        { status: "amber", within: "5%", words: ["Slipping", "At risk"] },
        { status: "red", words: ["Overdue"] },
      ],
    },
    rows: [
      { target: "", reading: "On track", status: "Green" },
      { target: "", reading: "At risk", status: "Amber" },
      { target: "", reading: "Overdue", status: "Red" },
      { target: "100", reading: "95", status: "Amber" },
    ],
  },
];
