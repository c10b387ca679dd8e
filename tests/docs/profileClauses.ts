import type { RowSpec } from "../kpi/rowBuilder";
import { WIDER_CLAUSES } from "./profileClausesWider";

/** One way in which councils judge, said as a rule set, with what it makes of some rows. */
export interface Clause {
  readonly title: string;
  readonly says: string;
  readonly profile: Readonly<Record<string, unknown>>;
  /** Rule sets that stand in the file after it. */
  readonly then?: readonly Readonly<Record<string, unknown>>[];
  readonly rows: readonly ClauseRow[];
}

export interface ClauseRow {
  readonly target: string;
  readonly reading: string;
  /** "lower" where lower is better; "blank" where the cell is. */
  readonly better?: "lower" | "range" | "closest" | "blank";
  readonly tolerance?: string;
  readonly green?: string;
  /** Cells of columns that the rule set names, by heading. */
  readonly named?: Readonly<Record<string, string>>;
  /** Figures of earlier periods by heading. */
  readonly earlier?: Readonly<Record<string, string>>;
  readonly heading?: string;
  readonly more?: Partial<RowSpec>;
  /** The status as it is written, and the arrow where there is one. */
  readonly status: string;
  readonly arrow?: string;
  /** The long-term arrow. */
  readonly long?: string;
}

const GREEN = { status: "green", within: "target" };
const RED = { status: "red" };
const LAST_YEAR = "Quarter 2 2022-23";
const THIS_QUARTER = "Quarter 2 2023-24";
const BEFORE = "Quarter 1 2023-24";

const FIRST_CLAUSES: readonly Clause[] = [
  {
    title: "Green within 5%, amber from 5% to 10%",
    says: "A share is one of the target, whichever unit the target has. A reading exactly on a limit belongs to the better status.",
    profile: {
      name: "Green within 5%",
      states: [{ status: "green", within: "5%" }, { status: "amber", within: "10%" }, RED],
    },
    rows: [
      { target: "100", reading: "95", status: "Green" },
      { target: "100", reading: "94.9", status: "Amber" },
      { target: "100", reading: "90", status: "Amber" },
      { target: "100", reading: "89.9", status: "Red" },
      { target: "80%", reading: "72%", status: "Amber" },
      { target: "20 days", reading: "22 days", better: "lower", status: "Amber" },
    ],
  },
  {
    title: "Amber within 10%, in points or in the KPI’s own unit",
    says: "“10 points” are percentage points, for targets in percent; beside any other target you are asked. A bare number is an amount in the KPI’s own unit.",
    profile: {
      name: "Amber within 10 points",
      states: [GREEN, { status: "amber", within: "10 points" }, RED],
    },
    rows: [
      { target: "80%", reading: "70%", status: "Amber" },
      { target: "80%", reading: "69.9%", status: "Red" },
      { target: "20 days", reading: "21 days", better: "lower", status: "Needs attention" },
    ],
  },
  {
    title: "Green within 1%, amber to under 5%, red at 5%",
    says: "With “lessThan” the limit itself belongs to the next status.",
    profile: {
      name: "Red at 5%",
      states: [{ status: "green", within: "1%" }, { status: "amber", lessThan: "5%" }, RED],
    },
    rows: [
      { target: "100", reading: "99", status: "Green" },
      { target: "100", reading: "95.1", status: "Amber" },
      { target: "100", reading: "95", status: "Red" },
    ],
  },
  {
    title: "Four colours, with yellow inside 5%",
    says: "Up to five statuses, with names, letters and colours of your own.",
    profile: {
      name: "Four colours",
      states: [
        GREEN,
        { status: "yellow", name: "Just below", letter: "J", colour: { fill: "#FFF176" }, within: "5%" },
        { status: "amber", within: "10%" },
        RED,
      ],
    },
    rows: [
      { target: "100", reading: "100", status: "Green" },
      { target: "100", reading: "95", status: "Just below" },
      { target: "100", reading: "90", status: "Amber" },
      { target: "100", reading: "89", status: "Red" },
    ],
  },
  {
    title: "A tolerance for each KPI in its own column",
    says: "“tolerance” is what the row’s own tolerance says: a share, points, an amount, or both ends of amber. “tolerance” also says what a blank one stands for, and what “5%” means beside a target in percent.",
    profile: {
      name: "Own tolerances",
      states: [GREEN, { status: "amber", within: "tolerance" }, RED],
      tolerance: { default: "none", percentMeans: "percentage points" },
    },
    rows: [
      { target: "80%", tolerance: "5%", reading: "75%", status: "Amber" },
      { target: "80%", tolerance: "5%", reading: "74.9%", status: "Red" },
      { target: "80%", tolerance: "70% - 80%", reading: "70%", status: "Amber" },
      { target: "80%", tolerance: "", reading: "79%", status: "Red" },
    ],
  },
  {
    title: "Target and floor standard in two columns",
    says: "Amber from the target to the floor standard. A column headed “Floor standard” or “Amber threshold” is read as the last figure that is amber; here it stands as the band that it gives with the target.",
    profile: { name: "Floor standard", states: [GREEN, { status: "amber", within: "tolerance" }, RED] },
    rows: [
      { target: "90%", tolerance: "85% - 90%", reading: "85%", status: "Amber" },
      { target: "90%", tolerance: "85% - 90%", reading: "84.9%", status: "Red" },
    ],
  },
  {
    title: "A green value and an amber value for each KPI in two columns",
    says: "A column headed “Green value” is where green begins, in place of the target; it needs nothing in the rule set.",
    profile: {
      name: "Green and amber values",
      states: [GREEN, { status: "amber", within: "tolerance" }, RED],
    },
    rows: [
      { target: "90%", green: "88%", tolerance: "80% - 88%", reading: "88%", status: "Green" },
      { target: "90%", green: "88%", tolerance: "80% - 88%", reading: "80%", status: "Amber" },
      { target: "90%", green: "88%", tolerance: "80% - 88%", reading: "79%", status: "Red" },
    ],
  },
  {
    title: "On target either way, with significantly better above",
    says: "“betterBy” and “betterByMoreThan” are limits on the better side of the target.",
    profile: {
      name: "Either way",
      states: [
        { status: "significantly-better", letter: "B", colour: { fill: "#00855A" }, betterByMoreThan: "5%" },
        { status: "on-target", letter: "O", colour: { fill: "#1F5FBF" }, within: "5%" },
        { status: "significantly-worse", letter: "W", colour: { fill: "#C4161C" } },
      ],
    },
    rows: [
      { target: "100", reading: "105.1", status: "Significantly better" },
      { target: "100", reading: "105", status: "On target" },
      { target: "100", reading: "95", status: "On target" },
      { target: "100", reading: "94.9", status: "Significantly worse" },
    ],
  },
  {
    title: "Met or not met",
    says: "Two statuses. “words” are readings that earn the status; “Yes” and “Target met” mean the same as “Met”.",
    profile: {
      name: "Met or not met",
      states: [
        { status: "met", colour: { fill: "#00855A" }, within: "target", words: ["Met"] },
        { status: "not-met", colour: { fill: "#C4161C" }, words: ["Not met"] },
      ],
    },
    rows: [
      { target: "100", reading: "100", status: "Met" },
      { target: "100", reading: "99.9", status: "Not met" },
      { target: "", reading: "Yes", status: "Met" },
    ],
  },
  {
    title: "Blue for complete",
    says: "A status without a limit is reached by its words only.",
    profile: {
      name: "BRAG",
      states: [
        { status: "blue", name: "Complete", letter: "B", words: ["Complete"] },
        GREEN,
        { status: "amber", within: "tolerance" },
        RED,
      ],
    },
    rows: [
      { target: "100%", reading: "Complete", status: "Complete" },
      { target: "100%", reading: "100%", status: "Green" },
      { target: "100%", reading: "96%", status: "Amber" },
    ],
  },
  {
    title: "Amber only if improved or maintained on the same quarter of last year",
    says: "“changes” move a status one step by the direction of travel. Where the figure to compare with is missing, you are asked; “ifNotKnown” can say “stay” or “change” instead.",
    profile: {
      name: "No worse than last year",
      states: [GREEN, { status: "amber", within: "10%" }, RED],
      changes: [
        { from: "amber", to: "red", unless: ["improved", "same"], comparedWith: "same-period-last-year" },
      ],
    },
    rows: [
      {
        target: "90%",
        earlier: { [LAST_YEAR]: "82%" },
        heading: THIS_QUARTER,
        reading: "84%",
        status: "Amber",
      },
      {
        target: "90%",
        earlier: { [LAST_YEAR]: "84%" },
        heading: THIS_QUARTER,
        reading: "84%",
        status: "Amber",
      },
      {
        target: "90%",
        earlier: { [LAST_YEAR]: "86%" },
        heading: THIS_QUARTER,
        reading: "84%",
        status: "Red",
      },
      { target: "90%", heading: THIS_QUARTER, reading: "84%", status: "Needs attention" },
    ],
  },
  {
    title: "Off target, and amber however far off if no worse than last year",
    says: "The other way round: everything beyond 10% is red, and becomes amber where it is no worse than a year ago.",
    profile: {
      name: "Amber if maintained",
      states: [{ status: "green", within: "10%" }, { status: "amber" }, RED],
      changes: [
        { from: "red", to: "amber", when: ["improved", "same"], comparedWith: "same-period-last-year" },
      ],
    },
    rows: [
      {
        target: "90%",
        earlier: { [LAST_YEAR]: "95%" },
        heading: THIS_QUARTER,
        reading: "81%",
        status: "Green",
      },
      {
        target: "90%",
        earlier: { [LAST_YEAR]: "50%" },
        heading: THIS_QUARTER,
        reading: "60%",
        status: "Amber",
      },
      {
        target: "90%",
        earlier: { [LAST_YEAR]: "70%" },
        heading: THIS_QUARTER,
        reading: "60%",
        status: "Red",
      },
    ],
  },
  {
    title: "Improving towards target",
    says: "A status of its own for red that got better. It has no limit: only the change leads to it.",
    profile: {
      name: "Improving",
      states: [
        GREEN,
        { status: "amber", within: "5%" },
        { status: "improving", name: "Improving towards target", letter: "I", colour: { fill: "#FFE082" } },
        RED,
      ],
      changes: [{ from: "red", to: "improving", when: ["improved"], ifNotKnown: "stay" }],
    },
    rows: [
      {
        target: "90%",
        earlier: { [BEFORE]: "60%" },
        heading: THIS_QUARTER,
        reading: "70%",
        status: "Improving towards target",
        arrow: "↑ G",
      },
      {
        target: "90%",
        earlier: { [BEFORE]: "75%" },
        heading: THIS_QUARTER,
        reading: "70%",
        status: "Red",
        arrow: "↓ R",
      },
    ],
  },
  {
    title: "A target that applies in one quarter only",
    says: "In the other quarters the row is not rated, or tracked.",
    profile: { name: "Year end", targetApplies: { quarters: [4], otherwise: "tracking" } },
    rows: [
      { target: "90%", heading: "Quarter 3 2023-24", reading: "70%", status: "Tracking only" },
      { target: "90%", heading: "Quarter 4 2023-24", reading: "70%", status: "Red" },
    ],
  },
  {
    title: "Two directions of travel",
    says: 'The short one compares with the period before, the long one with the same period of last year, or with an average: { "averageOfLast": 3 }. The long one goes into a column headed “Long trend”.',
    profile: { name: "Short and long", travel: { longComparedWith: "same-period-last-year" } },
    rows: [
      {
        target: "90%",
        earlier: { [LAST_YEAR]: "80%", [BEFORE]: "92%" },
        heading: THIS_QUARTER,
        reading: "86%",
        status: "Amber",
        arrow: "↓ R",
        long: "↑ G",
      },
    ],
  },
  {
    title: "Increasing and decreasing, without better or worse",
    says: "No polarity is needed for the arrow, and it has no colour of its own. A dead band says which changes are too small to count.",
    profile: {
      name: "Up or down",
      travel: {
        judge: false,
        noChangeWithin: "2%",
        neutralArrows: { up: "Increasing", down: "Decreasing", same: "No change" },
      },
    },
    rows: [
      {
        target: "Tracking",
        better: "blank",
        earlier: { [BEFORE]: "500" },
        heading: THIS_QUARTER,
        reading: "560",
        status: "Tracking only",
        arrow: "Increasing",
      },
      {
        target: "Tracking",
        better: "blank",
        earlier: { [BEFORE]: "500" },
        heading: THIS_QUARTER,
        reading: "490",
        status: "Tracking only",
        arrow: "No change",
      },
    ],
  },
  {
    title: "Travel off for cumulative measures",
    says: "Figures that run up from April get no arrow.",
    profile: { name: "No travel for totals", travel: { give: "not-for-cumulative" } },
    rows: [
      {
        target: "252 (21 per month)",
        earlier: { "June 2023": "62" },
        heading: "July 2023",
        reading: "85",
        more: { declared: { cumulative: true } },
        status: "Green",
      },
    ],
  },
  {
    title: "Words in place of arrows, and how far a decline is acceptable",
    says: '“performance” means that up is better. A decline of no more than “acceptableDecline” is amber. A letter of "" leaves the letter out.',
    profile: {
      name: "In words",
      travel: {
        arrowFollows: "performance",
        arrows: { up: "Improving", down: "Declining", same: "Steady" },
        letters: { improved: "", "within-range": "", deteriorated: "" },
        acceptableDecline: "10%",
      },
    },
    rows: [
      {
        target: "10",
        better: "lower",
        earlier: { [BEFORE]: "15" },
        heading: THIS_QUARTER,
        reading: "12",
        status: "Red",
        arrow: "Improving",
      },
      {
        target: "10",
        better: "lower",
        earlier: { [BEFORE]: "12" },
        heading: THIS_QUARTER,
        reading: "13",
        status: "Red",
        arrow: "Declining",
      },
    ],
  },
  {
    title: "Best between two values",
    says: "A polarity of “Range” always means it. With “best-inside” a target typed as a range means it too.",
    profile: { name: "Ranges", rangeTargets: "best-inside" },
    rows: [
      { target: "18 to 22", better: "blank", reading: "20", status: "Green" },
      { target: "18 to 22", better: "blank", reading: "23", status: "Amber" },
      { target: "18 to 22", better: "blank", reading: "15", status: "Red" },
    ],
  },
  {
    title: "Where a row does not say which way is better",
    says: "“ask” is the default. “suggested” takes what the KPI’s own words suggest, and asks where they suggest nothing.",
    profile: { name: "Suggested", polarityWhenMissing: "suggested" },
    rows: [
      {
        target: "20",
        better: "blank",
        reading: "18",
        more: { description: "Number of complaints" },
        status: "Green",
      },
      {
        target: "20",
        better: "blank",
        reading: "18",
        more: { description: "Measure A" },
        status: "Needs attention",
      },
    ],
  },
  {
    title: "Targets and readings of 0 and below",
    says: "The same comparison: a share of 0 is nothing, and a share of a negative target is one of its size.",
    profile: { name: "Within 10%", states: [GREEN, { status: "amber", within: "10%" }, RED] },
    rows: [
      { target: "0", better: "lower", reading: "0", status: "Green" },
      { target: "0", better: "lower", reading: "1", status: "Red" },
      { target: "-20", reading: "-22", status: "Amber" },
      { target: "-20", reading: "-22.1", status: "Red" },
    ],
  },
];

export const CLAUSES: readonly Clause[] = [...FIRST_CLAUSES, ...WIDER_CLAUSES];
