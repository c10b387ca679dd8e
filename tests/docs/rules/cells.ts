import { quarterPeriod } from "../../../src/kpi/period/calendar";
import { EACH_WORDS } from "../../../src/kpi/reading/each";
import { readReading, type Reading } from "../../../src/kpi/reading/reading";
import { ERROR_TEXTS, READING_PHRASES } from "../../../src/kpi/reading/readingWords";
import { CUMULATIVE_WORDS, PART_WORDS } from "../../../src/kpi/reading/wordsBeside";
import { CURRENCIES, SCALES, UNIT_WORDS } from "../../../src/kpi/reading/unit";
import { STATUS_COLOURS } from "../../../src/workbook/check/statusColours";
import { readStatuses } from "../../../src/workbook/vocabulary/readStatus";
import { readTravels } from "../../../src/workbook/vocabulary/readTravel";
import { STATUS_SCHEMES, type StatusScheme } from "../../../src/workbook/vocabulary/statusSchemes";
import {
  ARROW_SCHEMES,
  DIRECTION_SCHEMES,
  VERDICT_LETTERS,
} from "../../../src/workbook/vocabulary/travelWords";
import { NOTHING_WORDS, UNRATED_WORDS } from "../../../src/workbook/vocabulary/unratedWords";
import { figureText } from "../../../src/wording/kpi/figures";
import { QUERY_SENTENCES } from "../../../src/wording/kpi/queries";
import { UNREADABLE_SENTENCES } from "../../../src/wording/kpi/unreadable";
import { shown } from "../../kpi/rowBuilder";
import { alone, linesOf, type Line, type Section } from "./table";

const FREQUENCY = {
  month: "monthly",
  quarter: "quarterly",
  term: "termly",
  "half-year": "half-yearly",
  year: "yearly",
  "year-to-date": "from April",
  period: "otherwise",
} as const;

const STATED = {
  met: "an answer in a word: met",
  "partly-met": "an answer in a word: partly met",
  "not-met": "an answer in a word: not met",
  complete: "an answer in a word: complete",
} as const;

/** The column in which the examples stand. */
const QUARTER_1 = quarterPeriod(2023, 1);

export function readingOutcome(text: string): string {
  return readingInWords(readReading(shown(text), QUARTER_1));
}

function readingInWords(reading: Reading): string {
  switch (reading.kind) {
    case "figure": {
      const { value, unit, decimals, slip, each } = reading.figure;
      const beside = [
        ...(each === undefined ? [] : [`for each ${each}`]),
        ...(reading.cumulative === null ? [] : ["running up from April"]),
        ...(reading.cumulative?.toDate ? [`target to date ${figure(reading.cumulative.toDate)}`] : []),
        ...(reading.coverage?.kind === "part" ? ["for part of its period"] : []),
        ...(reading.marks.length > 0 ? ["marked: it may still change"] : []),
        ...(slip ? ["asked to confirm it: it looks like a typing slip"] : []),
      ];
      return [figureText(value, unit, decimals), ...beside].join(", ");
    }
    case "no-cases":
      return "no cases: neither 0% nor missing";
    case "not-due":
      return reading.frequency === null
        ? "not due this period"
        : `not due: reported ${FREQUENCY[reading.frequency]}`;
    case "in-arrears":
      return "in arrears: the period before is the latest";
    case "no-history":
      return "a new measure: no earlier figure";
    case "not-applicable":
      return "not applicable";
    case "missing":
      return "missing";
    case "stated":
      return STATED[reading.answer];
    case "error":
      return "an error of Excel’s: asked for";
    case "unreadable":
      return "not understood: asked for";
    default:
      return reading satisfies never;
  }
}

function figure({ value, unit, decimals }: { value: number; unit: string; decimals: number }): string {
  return figureText(value, unit, decimals);
}

export const READINGS: Section = {
  title: "Readings",
  says: "what a figure’s cell may say",
  intro:
    "What the cell of a figure may say. The number is the one that the cell shows, with its unit. The examples stand in a column Quarter 1 2023-24. A label, a fraction or a bracketed count beside it is never taken for the value. What cannot be read for certain is asked about.",
  blocks: [
    {
      title: "Examples of figures",
      form: "examples",
      lines: [
        ...[
          "92.93%",
          "97.48% (Q1 23-24)",
          "64.5% (Jan-Mar 2023) 300 out of 465",
          "25.4% (840)",
          "1,191",
          "-.2%",
        ],
        ...[
          "(1,234)",
          "£21,449,387.58 (collected in July)",
          "59.5 days",
          "£1.2m",
          "3.4k",
          "1h 30m",
          "12 wks",
          "87% (p)",
        ],
        ...["38.60% (YTD) 101.58% achieved of the monthly target (38.00%)", "0 out of 0", "0% (April & May)"],
        ...[
          "n/a reported Quarterly",
          "n/a – seasonal",
          ...["[c]", "*", "[x]", ":", "[z]", "x"],
          "not applicable this quarter",
          "- (see note)",
          "N/A Reporting one month in arrears",
          "New KPI for 2023-24",
          "awaiting data",
        ],
        ...["87.5%%", "#DIV/0!", "", "-", "see note"],
      ].map((example) => ({ wordings: [], example, outcome: readingOutcome(example) })),
    },
    {
      title: "Words in place of a figure",
      lines: linesOf(
        READING_PHRASES.map(({ phrase, example }) => ({ wording: phrase, example })),
        readingOutcome,
      ),
    },
    {
      title: "Units",
      lines: linesOf(
        [
          ...Object.keys(UNIT_WORDS).map((wording) => ({ wording, example: `12 ${wording}` })),
          ...CURRENCIES.map((wording) => ({ wording, example: `${wording}12` })),
          ...Object.keys(EACH_WORDS).map((wording) => ({
            wording: `per ${wording}`,
            example: `12 per ${wording}`,
          })),
          ...Object.keys(SCALES).map((wording) => ({ wording, example: `£12 ${wording}` })),
        ],
        readingOutcome,
      ),
    },
    {
      title: "Words beside a figure",
      lines: linesOf(
        [
          ...CUMULATIVE_WORDS.map((wording) => ({ wording, example: `38% (${wording})` })),
          ...PART_WORDS.map((wording) => ({ wording, example: `38% (${wording})` })),
        ],
        readingOutcome,
      ),
    },
    { title: "Errors", lines: linesOf(alone(ERROR_TEXTS), readingOutcome) },
  ],
};

const STATUS_WORDS = {
  green: "green",
  yellow: "yellow (amber where the column has no Amber)",
  amber: "amber",
  red: "red",
  blue: "blue (complete)",
} as const;

/** What a status cell says in a column of its scheme. */
export function statusOutcome(text: string, column: readonly string[]): string {
  const reading = readStatuses([...column, text])({ text });
  switch (reading.kind) {
    case "nothing":
      return "nothing is printed";
    case "unclear":
      return "cannot be read for certain";
    case "unrated":
      return `no rating: ${reading.means.join(", ").replaceAll("-", " ")}`;
    case "rated": {
      const [first, ...more] = reading.means;
      if (first === undefined) return "cannot be read for certain";
      return more.length > 0 && first !== "yellow"
        ? `not green: ${[first, ...more].join(" or ")}`
        : STATUS_WORDS[first];
    }
    default:
      return reading satisfies never;
  }
}

function columnOf(scheme: StatusScheme): readonly string[] {
  return [scheme.green, scheme.yellow ?? [], scheme.amber ?? [], scheme.red].flatMap((words) =>
    words.slice(0, 1),
  );
}

const STATES = ["green", "yellow", "amber", "red", "blue"] as const;

export const STATUSES: Section = {
  title: "Statuses",
  says: "what your status column may say, in words or in colours",
  intro:
    "What your status column may say. Check reads it, and results are written in the same words where the sheet uses one of these ways twice or more and no other. A word with two senses (“A” is Amber or Achieved) is settled by the column’s other words, and alone is not read. Wingdings and Webdings are read for the sign that is seen; numbers of an icon set are no text and are left as they are.",
  blocks: [
    {
      lines: linesOf(
        STATUS_SCHEMES.flatMap((scheme) =>
          STATES.flatMap((state) =>
            (scheme[state] ?? []).map((wording) => ({ wording, example: wording, scheme })),
          ),
        ),
        (text) => {
          const scheme = STATUS_SCHEMES.find((one) =>
            STATES.some((state) => one[state]?.includes(text) === true),
          );
          return statusOutcome(text, scheme === undefined ? [] : columnOf(scheme));
        },
      ),
    },
    {
      title: "Words with two senses",
      form: "examples",
      lines: (
        [
          ["A", ["G", "R"]],
          ["A", ["PA", "NA"]],
          ["A", []],
          ["Y", ["G", "R"]],
          ["Y", ["N"]],
          ["▲", ["▼"]],
          ["▲", ["◆"]],
          ["Not met", ["Met"]],
          ["Not met", ["Met", "Partly met"]],
        ] as const
      ).map(([text, column]): Line => ({
        wordings: [],
        example: column.length === 0 ? text : `${text} beside ${column.join(", ")}`,
        outcome: statusOutcome(text, column),
      })),
    },
    {
      title: "Words for no rating",
      lines: linesOf(alone([...Object.keys(UNRATED_WORDS), ...NOTHING_WORDS]), (text) =>
        statusOutcome(text, []),
      ),
    },
    {
      title: "Colours that Check takes for a status",
      lines: (["green", "amber", "yellow", "red"] as const).map((means): Line => {
        const found = STATUS_COLOURS.filter((one) => one.means === means);
        return {
          wordings: found.map(({ seen }) => seen),
          example: found[0]?.colour ?? "",
          outcome: STATUS_WORDS[means],
        };
      }),
    },
  ],
};

const WAYS = ["up", "down", "same"] as const;

export function travelOutcome(text: string, column: readonly string[]): string {
  const reading = readTravels([...column, text])({ text });
  if (reading.kind === "nothing") return "nothing is printed";
  if (reading.kind === "unclear") return "cannot be read for certain";
  const { arrow, performance, number, letter } = reading;
  const said = [
    ...(arrow === null ? [] : [arrow === "same" ? "no change" : `${arrow}: the number or the performance`]),
    ...(performance === null ? [] : [performance === "up" ? "better" : "worse"]),
    ...(number === null ? [] : [`the number went ${number}`]),
    ...(letter === null ? [] : [{ G: "improved", A: "an acceptable decline", R: "a decline" }[letter]]),
  ];
  return said.join(", ");
}

export const TRAVELS: Section = {
  title: "Directions of travel",
  says: "what your arrows may look like",
  intro:
    "What your direction-of-travel column may say. An arrow says where the number went or where the performance went; the other rows of the sheet show which. Written in the sheet’s own signs where it uses one way twice or more and no other, always with the letter, unless the word itself says better or worse. An arrow that the add-in sets compares figures as the cells show them, but for a cumulative KPI: its figures run up from April, so each one’s share of its target to date is compared. 29.39% against 28% is 104.96%, 38.60% against 38% is 101.58%: the arrow points down, although the figure grew.",
  blocks: [
    {
      lines: linesOf(
        [...ARROW_SCHEMES, ...DIRECTION_SCHEMES].flatMap((scheme) =>
          WAYS.flatMap((way) => alone(scheme[way])),
        ),
        (text) => {
          const scheme = [...ARROW_SCHEMES, ...DIRECTION_SCHEMES].find((one) =>
            WAYS.some((way) => one[way].includes(text)),
          );
          return travelOutcome(
            text,
            scheme === undefined ? [] : [...scheme.up.slice(0, 1), ...scheme.down.slice(0, 1)],
          );
        },
      ),
    },
    {
      title: "Letters and colours beside an arrow",
      lines: linesOf(alone(Object.keys(VERDICT_LETTERS)), (text) => travelOutcome(text, [])),
    },
    {
      title: "Examples of arrows",
      form: "examples",
      lines: [
        "↑ G",
        "↓A",
        "G ↑",
        "→ Stable",
        "◄ ►",
        "Slightly worse",
        "N/A (new measure)",
        "better than expected",
      ].map((example) => ({ wordings: [], example, outcome: travelOutcome(example, []) })),
    },
  ],
};

/** Every question the add-in can ask, as it asks it of a cell K4. */
export const QUESTIONS: Section = {
  title: "Questions",
  says: "every sentence in which the add-in asks",
  intro:
    "Where a meaning is not certain, the add-in asks; these are its questions about a cell. Each sentence names the cell (here K4), what it shows, and the remedy.",
  blocks: [
    {
      form: "sentences",
      lines: [...Object.values(QUERY_SENTENCES), ...Object.values(UNREADABLE_SENTENCES)].map(
        (sentence): Line => ({
          wordings: [],
          example: "",
          outcome: sentence({ at: "K4", text: "…", takenAs: null }),
        }),
      ),
    },
  ],
};
