import { DOUBTS_OF_TOLERANCE } from "../../../src/kpi/tolerance/toleranceInDoubt";
import { readPolarity } from "../../../src/kpi/polarity/polarity";
import { POLARITY_PHRASES, WAY_SYMBOLS, WAY_WORDS } from "../../../src/kpi/polarity/polarityWords";
import { readPeriodHeadings } from "../../../src/kpi/period/period";
import { RELATIVE_HEADINGS } from "../../../src/kpi/period/periodWords";
import { readTarget, type Target } from "../../../src/kpi/target/target";
import {
  TARGET_DIRECTIONS,
  TARGET_PERIOD_WORDS,
  TARGET_PHRASES,
  type TargetDirection,
} from "../../../src/kpi/target/targetWords";
import {
  AMBER_THRESHOLDS,
  DISTANCE_PHRASES,
  POINT_WORDS,
  TOLERANCE_PHRASES,
} from "../../../src/kpi/tolerance/toleranceWords";
import type { ToleranceMeaning } from "../../../src/workbook/find/finding";
import { HEADER_WORDS } from "../../../src/workbook/find/headings/headerWords";
import { isKeySheetName, KEY_SHEET_WORDS } from "../../../src/workbook/find/keys/keySheets";
import { matchHeading } from "../../../src/workbook/find/headings/headerMatch";
import { figureText } from "../../../src/wording/kpi/figures";
import { roleWord } from "../../../src/wording/workbook";
import { evaluateOne, shown } from "../../kpi/rowBuilder";
import { linesOf, type Section } from "./table";

/** What the figures of a column of limits are. */
const LIMITS: Readonly<Record<Exclude<ToleranceMeaning, "allowance">, string>> = {
  "amber-range": "an amount, a share or a band; beside a column of red’s, both say where amber ends",
  "allowance-or-limit":
    "a share of the target, or the last figure that is still amber; asked where its percentages may be both",
  "amber-limit": "the last figure that is still amber",
  "amber-figure": "the last figure that is still amber; beside a column of red’s, that says where amber ends",
  "amber-start":
    "the last figure that is still amber, where more is better; beside a column of red’s, that says where amber ends",
  "red-beyond": "red begins beyond the figure",
  "red-limit": "red begins beyond the figure; named to the officer",
  "red-start": "red begins at the figure",
};

/** "column": what the heading says that its column is. */
export function headingOutcome(text: string): string {
  const found = matchHeading(text)?.wording;
  if (found === undefined) return "not known";
  if (found.unused === true) return `${roleWord("travel")} of another comparison: read, never written to`;
  if (found.role === "value") return found.readAs === undefined ? "figures" : `figures of “${found.readAs}”`;
  if (found.tolerance !== undefined && found.tolerance !== "allowance")
    return `tolerance: ${LIMITS[found.tolerance]}`;
  if (found.mayBe === "amber-limit") return "known and not needed; asked whether amber ends there";
  return found.role === "other" ? "known and not needed" : roleWord(found.role);
}

export const HEADINGS: Section = {
  title: "Headings of columns",
  says: "what a column may be called",
  intro:
    "A column is known by its heading. Capitals, line breaks, footnote marks and brackets do not matter, and a heading may have words besides: “Target (annual)” is a target. “Bigger or smaller is better” may be the other way round, say “good” in place of “better”, or come with a stroke: “Low/High is good”. Where no heading names the polarity, a column of nothing but “Higher is better”, “Aim to minimise” and the like is taken for it.",
  blocks: [
    {
      lines: linesOf(
        HEADER_WORDS.flatMap(({ phrases, inShort = phrases, example }) =>
          inShort.map((wording) => ({
            wording,
            example: matchHeading(example)?.phrase === wording ? example : wording,
          })),
        ),
        headingOutcome,
      ),
    },
  ],
};

const PERIODS = [
  ...["June 2023/24", "January 2023/24", "Jul-23", "July 2023", "Quarter 1 23-24", "Q1 2023-24", "Q4 22/23"],
  ...["Quarter ending 30 June 2023", "Apr to Jun 2023", "Year to Date 2023-24", "YTD 2023/24"],
  ...["Year to Date 2023-24 (Quarter 1)", "2022-23 outturn", "2023/24", "Autumn term 2023", "H1 2023/24"],
  ...["30/9/23", "09/2023", "2023-09", "Month 6 2023/24", "September 2023 (draft)", "12 months to July 2023"],
  ...["Year ending Sep-24", "Sep-24 (R12M)"],
];

export function periodOutcome(text: string): string {
  const [period] = readPeriodHeadings([shown(text)], { titles: [] });
  return period === undefined || period === null ? "no period" : period.label;
}

/** Beside a dated column they count from it; alone they are read as they stand. */
function relativeOutcome(text: string): string {
  const found = RELATIVE_HEADINGS.find(({ phrase }) => phrase === text);
  if (found === undefined || periodOutcome(text) === "no period") return "no period";
  const { kind, offset } = found;
  if (offset === 0) return `the ${kind} being reported`;
  return offset === -1 ? `the ${kind} before it` : `the same ${kind} a year before`;
}

export const PERIOD_HEADINGS: Section = {
  title: "Headings of periods",
  says: "how a month, quarter, term or year may be written",
  intro:
    "A period is a month, quarter, term, half-year, year to date or year. A real date in the heading is read as its month. A heading without a year takes it from its neighbours or from the sheet’s title. Twelve months up to a month are a year of their own, however the heading says so: “Year ending September 2024” or “Sep-24 (R12M)”. They are compared with the last twelve months before on the sheet that run into them, “Year ending June 2024” or “Aug-24 (R12M)”, as a rolling figure is reported; where there are none, with the twelve months to September 2023.",
  blocks: [
    {
      form: "examples",
      lines: PERIODS.map((example) => ({ wordings: [], example, outcome: periodOutcome(example) })),
    },
    {
      title: "Headings without a date",
      lines: linesOf(
        RELATIVE_HEADINGS.map(({ phrase }) => ({ wording: phrase, example: phrase })),
        relativeOutcome,
      ),
    },
  ],
};

export function polarityOutcome(text: string): string {
  const polarity = readPolarity(shown(text));
  switch (polarity.kind) {
    case "higher":
      return "higher is better";
    case "lower":
      return "lower is better";
    case "none":
      return "no polarity: arrows without a letter, no colour";
    case "range":
      return `best between ${polarity.from}${polarity.unit} and ${polarity.to}${polarity.unit}`;
    case "range-of-target":
      return "best between the two values of the target";
    case "at-target":
      return "best at the target, worse on either side of it";
    case "missing":
      return "asked for";
    case "unreadable":
      return "not understood: asked for";
    default:
      return polarity satisfies never;
  }
}

export const POLARITY: Section = {
  title: "Polarity",
  says: "how a cell may say which way is better",
  intro:
    "Which way is better. A blank cell is asked for and never assumed, unless the rule set says otherwise. Where the sheet has no polarity column or leaves the cell blank, the KPI’s own name is taken at its word, and the row’s sentence says so: “Days to let (lower is better)”, “Arrears: aim to minimise”. A cell that says the opposite of the name is asked about.",
  blocks: [
    {
      lines: linesOf(
        [
          ...(["higher", "lower"] as const).flatMap((way) =>
            WAY_WORDS[way].map((wording) => ({ wording, example: `${wording} is better` })),
          ),
          ...(["higher", "lower"] as const).flatMap((way) =>
            WAY_SYMBOLS[way]
              .filter((sign) => !"+<>".includes(sign))
              .map((wording) => ({ wording, example: wording })),
          ),
          ...POLARITY_PHRASES.map(({ phrase, example }) => ({ wording: phrase, example })),
        ],
        polarityOutcome,
      ),
    },
    {
      form: "examples",
      lines: [
        ...[
          "High is bad",
          "Higher is good/Lower is bad",
          "Higher=better",
          "Bigger is Better (BIB)",
          "↑ is good",
        ],
        ...["Decline = good", "Lower than target", "≥ target", "Maximise (exc. school holidays)"],
        ...["As high as possible", "Higher no. is better", "Direction: higher", "Keep below target"],
        ...["Maintain or increase", "Increase / maintain", "Maintain"],
        ...["Higher (?)", "Lower?"],
        ...["Decline", "Maximise (tbc)", "Maximise (was lower)"],
        ...["Between 18 and 22", "80% - 90%", "", "Positive", "Upper", "+ve", "ask Jo"],
      ].map((example) => ({
        wordings: [],
        example,
        outcome: polarityOutcome(example),
      })),
    },
  ],
};

const PER = {
  month: "month",
  quarter: "quarter",
  term: "term",
  "half-year": "half-year",
  year: "year",
} as const;

function perText(kind: string | null): string {
  const name = Object.entries(PER).find(([key]) => key === kind)?.[1];
  return name === undefined ? "" : ` for the ${name}`;
}

export function targetOutcome(text: string): string {
  return targetInWords(readTarget(shown(text)));
}

function targetInWords(target: Target): string {
  switch (target.kind) {
    case "tracking":
      return "tracking only: no target, no colour of performance";
    case "under-review":
      return "target under review";
    case "missing":
      return "asked for";
    case "several":
      return "several targets: asked which applies";
    case "unreadable":
      return "not understood: asked for";
    case "range":
      return `a range from ${figure(target.from)} to ${figure(target.to)}`;
    case "values": {
      const values = target.amounts
        .map((amount) => `${figure(amount.figure)}${perText(amount.per)}`)
        .join(" and ");
      const { direction } = target;
      if (direction === null) return `target ${values}`;
      return `target ${values}, ${direction.better} is better, ${byTheValueItself(direction)}`;
    }
    default:
      return target satisfies never;
  }
}

function figure({ value, unit, decimals }: { value: number; unit: string; decimals: number }): string {
  return figureText(value, unit, decimals);
}

/** "max . #" is printed as people type it. */
function typed(pattern: string, value: string): string {
  return pattern
    .replace("#", value)
    .replace(/ ([.])/g, "$1")
    .replace(/([<>=≤≥]) (?=[<>=])/g, "$1")
    .replace(/ \+$/, "+");
}

export const TARGETS: Section = {
  title: "Targets",
  says: "what a target cell may say",
  intro:
    "What a target cell may say: one value, a value a period, a range, or words. Beside a year’s value, the share of a month or quarter may be rounded: “100 (8.33 per month)” is an even share of the year’s 100, as 12 of them miss it by no more than 0.1% and by no more than the rounding explains. Where amber’s last figure stands beside the target, “90% (amber 85%)”, it is the KPI’s tolerance where that has no cell of its own.",
  blocks: [
    {
      title: "Words in place of a target",
      lines: linesOf(
        TARGET_PHRASES.map(({ phrase, example }) => ({ wording: phrase, example })),
        targetOutcome,
      ),
    },
    {
      title: "Words that say which way is better",
      lines: linesOf(
        TARGET_DIRECTIONS.map(({ pattern }) => ({
          wording: typed(pattern, "90%"),
          example: typed(pattern, "90%"),
        })),
        targetOutcome,
      ),
    },
    {
      title: "Words for the period of a target",
      lines: linesOf(
        Object.keys(TARGET_PERIOD_WORDS).map((wording) => ({ wording, example: `98 (${wording} target)` })),
        targetOutcome,
      ),
    },
    {
      title: "Examples of targets",
      form: "examples",
      lines: [
        ...[
          "90%",
          "56 days",
          "0",
          "£1.2m",
          "98% (Annual target)",
          "252 (21 per month)",
          "18 - 22",
          "Max. 2.0%",
        ],
        ...["100 (8.33 per month)", "90% green", "Maintain 90%", "Reduce to 40", "Increase to 95%"],
        ...["within 20 days", "40 (by year end)", "Under 10", "no more than 12", "At least 95%", "95% min"],
        ...["90% or better", "To exceed 90%", "National target 90%", "Statutory 90%", "National 90%"],
        ...[
          "Zero complaints",
          "No more than five",
          "90% (stretch)",
          "90% (stretch target 95%)",
          "Target 90%, stretch 95%",
          "5 (was 6)",
          "90% (interim)",
          "90% (draft)",
          "90% (TBC)",
        ],
        ...["90% (?)", "For information", "See plan for information"],
        ...["P1 and P2 97.5% P3 and P4 90%", "", "see plan"],
      ]
        .map((example) => ({ wordings: [], example, outcome: targetOutcome(example) }))
        .concat(
          [
            ...["90% or above green, 85% amber", "90% (amber 85%, red below 85%)", "≥ 90%, amber 85%"],
            ...["90% (amber 85%, red below 80%)", "90% +/- 5%"],
          ].map((example) => ({ wordings: [], example, outcome: targetAndAmberOutcome(example) })),
        ),
    },
  ],
};

/** What a target cell comes to that says more than the target, where higher is better, with a reading that is off target. */
function targetAndAmberOutcome(text: string): string {
  const found = evaluateOne({ figures: { "July 2023": "40%" }, target: text, tolerance: "" });
  const asked = found.queries.find(({ at }) => at === "N1");
  if (asked !== undefined) return `asked: ${asked.sentence}`;
  return `target ${String(found.targetUsed)}, ${found.toleranceAs ?? "no amber"}`;
}

/** How a tolerance is understood beside a target of 60% (lower is better: of 60), with a reading that is off target. */
export function toleranceOutcome(text: string, better: "higher" | "lower" = "higher"): string {
  const found = evaluateOne({
    figures: { "June 2023": "60%", "July 2023": better === "higher" ? "40%" : "80%" },
    polarity: better === "higher" ? "Higher is better" : "Lower is better",
    target: "60%",
    tolerance: text,
  });
  const asked = found.queries.find(({ at }) => at === "O1");
  if (asked !== undefined) return `asked: ${asked.sentence}`;
  return found.toleranceAs ?? "no amber";
}

/** "N/a" leaves open whether there is an amber: it is asked about where a figure is as near the target as amber would be. */
function wordOutcome(text: string): string {
  const near = evaluateOne({ figures: { "July 2023": "58%" }, target: "60%", tolerance: text });
  return near.queries.some(({ at }) => at === "O1")
    ? "asked where it matters: with a figure of 58%, and not with one of 40%, which is red either way"
    : toleranceOutcome(text);
}

function countOutcome(tolerance: string): string {
  const found = evaluateOne({
    figures: { "July 2023": "45" },
    polarity: "Lower is better",
    target: "40",
    tolerance,
  });
  const asked = found.queries.find(({ at }) => at === "O1");
  return asked === undefined ? (found.toleranceAs ?? "no amber") : `asked: ${asked.sentence}`;
}

export const TOLERANCES: Section = {
  title: "Tolerances",
  says: "what a tolerance cell may say, and where a printed key is looked for",
  intro:
    "What a tolerance cell may say: how far amber goes. Here each is read beside a target of 60% where higher is better; a percentage is one of the target, unless the rule set takes it for points.",
  blocks: [
    {
      title: "Words in place of a tolerance",
      lines: linesOf(
        TOLERANCE_PHRASES.map(({ phrase, example }) => ({ wording: phrase, example })),
        wordOutcome,
      ),
    },
    {
      title: "Words that put a tolerance in doubt",
      lines: linesOf(
        DOUBTS_OF_TOLERANCE.map((wording) => ({ wording, example: `5% (${wording})` })),
        wordOutcome,
      ),
    },
    {
      title: "Words for points",
      lines: linesOf(
        POINT_WORDS.map((wording) => ({ wording, example: `5 ${wording}` })),
        (text) => toleranceOutcome(text),
      ),
    },
    {
      title: "Words for a distance from the target",
      lines: linesOf(
        DISTANCE_PHRASES.map((wording) => ({ wording, example: `5% ${wording}` })),
        (text) =>
          /(?:above|over|more|higher)(?! or| \/)/.test(text)
            ? `${toleranceOutcome(text, "lower")} (lower is better)`
            : toleranceOutcome(text),
      ),
    },
    {
      title: "Words for the last value that is amber",
      lines: [
        ...linesOf(
          AMBER_THRESHOLDS.filter(({ better }) => better === "higher").map(({ pattern }) => ({
            wording: typed(pattern, "55%"),
            example: typed(pattern, "55%"),
          })),
          (text) => toleranceOutcome(text),
        ),
        ...linesOf(
          AMBER_THRESHOLDS.filter(({ better }) => better === "lower").map(({ pattern }) => ({
            wording: typed(pattern, "65%"),
            example: typed(pattern, "65%"),
          })),
          (text) => `${toleranceOutcome(text, "lower")} (lower is better)`,
        ),
      ],
    },
    {
      title: "Tabs that may hold a key",
      intro:
        "Where a KPI has no tolerance of its own, a key counts that says how far amber goes (“Amber – within 10% of target”): the sheet’s own first, then one on a tab without KPIs that nobody has named (“Sheet2”) or whose name has one of these words.",
      lines: linesOf(
        KEY_SHEET_WORDS.map((wording) => ({ wording, example: wording })),
        (name) => (isKeySheetName(name) ? "may hold a key" : "is passed over"),
      ),
    },
    {
      title: "Examples of tolerances",
      form: "examples",
      lines: [
        ...[
          "5%",
          "2.00%",
          "5pp",
          "TBD - for now applied standard 5%",
          "",
          "55% - 60%",
          "50% to 55%",
          "65% - 70%",
        ],
        ...["Amber: within 5%", "within 5% amber, otherwise red", "Red if more than 10% below"],
        ...["10% (absolute)", "5% (relative)", "up to 5 percentage points below", "<10% = amber"],
        ...["no worse than 55%", "Amber from 55%", "Red at 55%", "max 5%", "5% above target"],
        ...["five per cent", "10% (agreed at SLT)", "10% (ask Jo)", "<5%", "≤ 5%", "<45%"],
        ...["10% of tgt", "5% var.", "Corporate standard (5%)", "5% leeway", "5% margin of error"],
        ...["Amber tolerance: 5%", "5% - agreed at SLT", "5% - ask Jo", "No tolerance - statutory"],
        ...["twenty-five per cent", "5% of the annual target"],
        ...["3% (58.2% - 60%)", "60% and above is green, 55% and above is amber", "some"],
        ...["G ≥60%, A 55-59%, R <55%", "G: 60%+ A: 55%-60% R: <55%", "G ≥60%, A 55-59%, R <50%"],
        ...["Green 60% or more, Amber 55% to 60%, Red below 55%", ">=60 / 55-59.9 / <55"],
        ...["Amber within 5pp; Red more than 5pp"],
      ].map((example) => ({ wordings: [], example, outcome: toleranceOutcome(example) })),
    },
    {
      title: "Examples of tolerances beside a count",
      intro:
        "Beside a target of 40 where lower is better. A bare number may be so many or so many percent, and what ends near the target may be the last amber figure: it is asked about where these give different answers, here with a figure of 45.",
      form: "examples",
      lines: [
        ...["within 4 of target", "no more than 4 over", "2 above", "amber up to 44", "Red at 45"],
        ...["Within 10", "+10", "amber up to 10", "2 below", "3 below target"],
      ].map((example) => ({ wordings: [], example, outcome: countOutcome(example) })),
    },
  ],
};

/** "< 90%" is often typed for "90% or less": a reading of exactly that value is asked about. */
function byTheValueItself({ strict, certain }: TargetDirection): string {
  if (!strict) return "met by the value itself";
  return certain === true
    ? "not met by the value itself"
    : "asked about where the reading is the value itself";
}
