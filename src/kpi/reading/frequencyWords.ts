import type { PeriodKind } from "../period/calendar";
import { frequencyIn, saysArrears } from "./reading";

/** How often a KPI has a figure; the kinds of period that a frequency can be. */
export type Frequency = Extract<PeriodKind, "month" | "quarter" | "term" | "half-year" | "year">;

export const FREQUENCIES: readonly Frequency[] = ["month", "quarter", "term", "half-year", "year"];

/** What a cell of a frequency column says: nothing, a frequency, that its figures come late, or something that is not known. */
export type FrequencyCell =
  | { readonly kind: "silent" | "late" | "unknown" }
  | { readonly kind: "known"; readonly frequency: PeriodKind };

/**
 * What stands under "Freq": letters, short forms and other ways to say it; whole cells, in small letters without signs. A figure that comes
 * more often than by the month is due in each month as well. "Bi-monthly" may be either of two, and is no word here.
 */
const WORDS: Readonly<Record<Frequency, string>> = {
  month: `m, mth, mths, mthly, mnthly, month, months, monthly, every month, each month, once a month, per month, calendar monthly,
    12 times a year, w, wk, wkly, week, weekly, every week, d, daily, day, fortnightly, every fortnight, 4 weekly, four weekly, every 4 weeks`,
  quarter: `q, qu, qtr, qtrs, qtrly, qtly, qrtly, qrtrly, qly, quart, quarter, quarters, quarterly, every quarter, each quarter,
    once a quarter, per quarter, 3 monthly, three monthly, every 3 months, every three months, 4 times a year, four times a year`,
  term: "t, term, terms, termly, every term, each term, per term, school term, once a term, 3 times a year, three times a year",
  "half-year": `h, hy, h y, hyr, half year, half years, half yearly, 1 2 yearly, 1 2 year, ½ yearly, ½ year, bi annual, biannual, bi annually,
    biannually, semi annual, semi annually, 6 monthly, six monthly, 6 mthly, 6 months, six months, 6m, every 6 months, every six months,
    twice a year, twice yearly, 2 times a year, every half year`,
  year: `a, ann, anl, annual, annually, annum, per annum, pa, p a, y, yr, yrly, year, yearly, every year, each year, once a year, per year,
    12 monthly, twelve monthly, every 12 months, end of year, year end, financial year, academic year`,
};

const BY_WORDS: ReadonlyMap<string, Frequency> = new Map(
  FREQUENCIES.flatMap((kind) =>
    WORDS[kind].split(",").map((words): [string, Frequency] => [words.trim().replace(/\s+/gu, " "), kind]),
  ),
);

/** What changes nothing about how often: "Reported quarterly", "Q (snapshot)". */
const FILLERS: ReadonlySet<string> = new Set(
  "reported reporting report reports collected collection measured monitored updated published produced kpi pi measure indicator only data return update snapshot cumulative ytd basis on".split(
    " ",
  ),
);

/** In place of a frequency these say none. */
const SILENT: ReadonlySet<string> = new Set(["", "n a", "na", "none", "not applicable"]);

/**
 * How often a KPI has a figure, by the cell of the column that says so (rules.md, sections 1 and 2). Two frequencies in one cell, "M / Q",
 * leave open which is meant. Never throws.
 *
 * @example readFrequency("Qtrly") // { kind: "known", frequency: "quarter" }
 */
export function readFrequency(text: string): FrequencyCell {
  const plain = plainWords(text);
  if (SILENT.has(plain)) return { kind: "silent" };
  if (saysArrears(text)) return { kind: "late" };
  const whole = frequencyOf(plain);
  if (whole !== null) return { kind: "known", frequency: whole };
  const parts = text.split(/[/,;&+|()[\]–—-]|\band\b|\bor\b/iu).map((part) => frequencyOf(plainWords(part)));
  const kinds = new Set(parts.filter((kind) => kind !== null));
  if (kinds.size > 1) return { kind: "unknown" };
  const [only] = kinds;
  const inWords = frequencyIn(text);
  // "Bi-monthly" has "monthly" for a part, and is none of a month's.
  const said = inWords ?? (parts[0] === null ? null : (only ?? null));
  return said === null ? { kind: "unknown" } : { kind: "known", frequency: said };
}

function frequencyOf(plain: string): Frequency | null {
  const known = BY_WORDS.get(plain);
  if (known !== undefined) return known;
  const rest = plain.split(" ").filter((word) => !FILLERS.has(word));
  return BY_WORDS.get(rest.join(" ")) ?? null;
}

function plainWords(text: string): string {
  return text
    .slice(0, 120)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
