/** A sentence of a performance framework, and the parts of a rule set that say it. */
export interface Wording {
  readonly says: string;
  readonly parts: Readonly<Record<string, unknown>>;
  /** Set where it is what the built-in rules do anyway. */
  readonly usual?: true;
}

const GREEN = { status: "green", within: "target" };
const RED = { status: "red" };
const rag = (amber: unknown): Wording["parts"] => ({
  states: [GREEN, { status: "amber", ...Object(amber) }, RED],
});

/** The commonest first. */
export const WORDINGS: readonly Wording[] = [
  { says: "Amber: within 5% of target", parts: rag({ within: "5%" }) },
  { says: "Amber: less than 5% off target; red at 5%", parts: rag({ lessThan: "5%" }) },
  { says: "Amber: within 5 percentage points", parts: rag({ within: "5 points" }) },
  { says: "Amber: up to 2 days (cases, points) off target", parts: rag({ within: 2 }) },
  {
    says: "Amber: within the KPI’s own tolerance, or above its floor standard",
    parts: rag({ within: "tolerance" }),
    usual: true,
  },
  {
    says: "Green: within 5% of target. Amber: within 10%",
    parts: { states: [{ status: "green", within: "5%" }, { status: "amber", within: "10%" }, RED] },
  },
  {
    says: "Green: at least 95% of the target. Amber: at least 85%",
    parts: { states: [{ status: "green", within: "5%" }, { status: "amber", within: "15%" }, RED] },
  },
  {
    says: "Yellow: within 5%. Amber: within 10%",
    parts: { states: [GREEN, { status: "yellow", within: "5%" }, { status: "amber", within: "10%" }, RED] },
  },
  {
    says: "Blue: target beaten by 10% or more",
    parts: { states: [{ status: "blue", betterBy: "10%" }, GREEN, { status: "amber", within: "5%" }, RED] },
  },
  {
    says: "Blue: target exceeded",
    parts: {
      states: [{ status: "blue", betterByMoreThan: "target" }, GREEN, { status: "amber", within: "5%" }, RED],
    },
  },
  {
    says: "Blue: stretch target met",
    parts: {
      states: [{ status: "blue", asGoodAs: "Stretch target" }, GREEN, { status: "amber", within: "5%" }, RED],
    },
  },
  {
    says: "Green: 90% or more. Amber: 75% to 89.9%. Red: under 75%, whatever the KPI",
    parts: {
      states: [
        { status: "green", asGoodAs: { figure: "90%" } },
        { status: "amber", asGoodAs: { figure: "75%" } },
        RED,
      ],
    },
  },
  {
    says: "Target met or not met, no amber",
    parts: {
      states: [
        { status: "met", within: "target", colour: { fill: "#00855A" } },
        { status: "not-met", colour: { fill: "#C4161C" } },
      ],
    },
  },
  { says: "Where no tolerance is agreed there is no amber", parts: { tolerance: { default: "none" } } },
  { says: "Where no tolerance is agreed it is 10%", parts: { tolerance: { default: "10%" } } },
  {
    says: "“5%” in the tolerance column means percentage points",
    parts: { tolerance: { percentMeans: "percentage points" } },
  },
  {
    says: "“2” in the tolerance column means 2 days, cases, points",
    parts: { tolerance: { numberMeans: "amount" } },
  },
  {
    says: "Amber only if no worse than in the same quarter last year",
    parts: {
      changes: [
        { from: "amber", to: "red", unless: ["improved", "same"], comparedWith: "same-period-last-year" },
      ],
    },
  },
  {
    says: "Off target but improving is amber and not red",
    parts: { changes: [{ from: "red", to: "amber", when: ["improved"] }] },
  },
  {
    says: "Judged against the same quarter of last year, not a target",
    parts: { judgedAgainst: "same-period-last-year" },
  },
  { says: "The target is for the year end only", parts: { targetApplies: { quarters: [4] } } },
  { says: "A bigger figure is better unless marked", parts: { polarityWhenMissing: "higher" } },
  { says: "Amber and red are both exceptions", parts: { outsideTolerance: ["amber", "red"] } },
  {
    says: "Travel: against the same quarter of last year",
    parts: { travel: { comparedWith: "same-period-last-year" } },
  },
  { says: "Short and long trend", parts: { travel: { longComparedWith: { averageOfLast: 4 } } } },
  { says: "A change of 2% or less is no change", parts: { travel: { noChangeWithin: "2%" } } },
  {
    says: "Every decline is red, however small",
    parts: { travel: { acceptableDecline: "none", onTargetIsAcceptable: false } },
  },
  {
    says: "▲ means better, whichever way the figure went",
    parts: { travel: { arrowFollows: "performance", arrows: { up: "▲", down: "▼", same: "►" } } },
  },
  {
    says: "No arrows for figures that add up over the year",
    parts: { travel: { give: "not-for-cumulative" } },
  },
  { says: "Only for the sheet “Scorecard”", parts: { appliesTo: { sheet: "Scorecard" } } },
];

/** What no rule set can say; told, so that nobody looks for it. */
export const NOT_SAID: readonly string[] = [
  "red only from the second miss in a row: a status looks at one earlier figure, not at an earlier status",
  "no rating below a number of cases: correct the row to “Tracking only”",
  "other limits in other quarters: take a rule set for each, and give the sheet another",
  "control limits worked out from the spread of past figures",
  "one status for a group of KPIs",
  "the smaller of two distances (the larger can be said)",
  "a trend over three periods or more, and arrows of more than three kinds",
  "travel by a change of status, and not of the figure",
  "which rows by their polarity or frequency (percentages or not can be said): give the rule set to a section, to a sheet, or to rows in the pane",
  "a target for some months only (quarters can be said)",
];
