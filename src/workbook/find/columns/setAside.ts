import { samePeriod } from "../../../kpi/period/calendar";
import type { Grid } from "../../sheet/grid";
import type { ColumnDraft } from "./columnDrafts";
import { isPeriodName } from "./columnSample";
import { listed } from "../headings/headerWording";
import { plainHeading } from "../headings/headerMatch";

/** Headings over what may be the newest figures, or the time that they are of. */
const PERIOD_OF_FIGURES: ReadonlySet<string> = new Set(
  listed(`
    latest data, latest period, latest available, latest available data, latest available period, latest date, latest year, latest reporting period,
    most recent data, most recent period, most recent year, data for, data from, data as at, data period, period of data, year of data,
    date of data, date of latest data, current period
  `),
);

/** Headings over how many answered or were counted, the base of a percentage. */
const BASES: readonly string[] = listed(`
  base, base size, unweighted base, weighted base, n, sample, sample size, responses, number of responses, no of responses, total responses,
  respondents, number of respondents, no of respondents
`);
/** These may as well be what is measured: only a target in percent tells. */
const COUNTS: readonly string[] = listed("count, counts, number, no, total number");

type Rows = { readonly from: number; readonly to: number };
type PeriodDraft = Extract<ColumnDraft, { kind: "period" }>;

/** Enough rows to know a column's nature; a bound, so that a long sheet stays quick. */
const MOST_SAMPLED = 400;

/**
 * Sets aside what a heading would make a column of figures, and the cells below it do not: the time that the figures are of ("2023" under
 * "Latest data") and the base of the percentages beside it. Only where another column is left to be read.
 */
export function setAside(grid: Grid, drafts: readonly ColumnDraft[], rows: Rows): readonly ColumnDraft[] {
  return withoutBases(grid, withoutPeriodNames(grid, drafts, rows), rows);
}

function withoutPeriodNames(grid: Grid, drafts: readonly ColumnDraft[], rows: Rows): readonly ColumnDraft[] {
  const mayBe = drafts.filter(
    ({ kind, heading }) => kind !== "label" && PERIOD_OF_FIGURES.has(plainHeading(heading.text)),
  );
  if (mayBe.length === 0) return drafts;
  const others = drafts.filter(
    (draft): draft is PeriodDraft => draft.kind === "period" && !mayBe.includes(draft),
  );
  const saysWhen = mayBe.filter((draft) => {
    const texts = figuresIn(grid, draft, rows);
    if (texts.length === 0 || !texts.every(isPeriodName)) return false;
    // The figures themselves may be of the size of years.
    if (texts.every(isYear) && others.every((other) => figuresIn(grid, other, rows).every(isYear)))
      return false;
    return others.some(({ period }) => draft.kind !== "period" || period.end >= draft.period.end);
  });
  return asided(drafts, new Set(saysWhen));
}

function withoutBases(grid: Grid, drafts: readonly ColumnDraft[], rows: Rows): readonly ColumnDraft[] {
  const shares = drafts.filter(
    (draft): draft is PeriodDraft => draft.kind === "period" && arePercentages(figuresIn(grid, draft, rows)),
  );
  if (shares.length === 0) return drafts;
  const targets = drafts.filter((draft) => draft.kind === "label" && draft.wording.role === "target");
  const inPercent =
    targets.length > 0 && targets.every((target) => arePercentages(figuresIn(grid, target, rows)));
  const isBase = (draft: ColumnDraft): boolean => {
    const { own, group } = draft.heading;
    const words = plainHeading(own.text.trim());
    if (!BASES.includes(words) && !(inPercent && COUNTS.includes(words))) return false;
    if (!areCounts(figuresIn(grid, draft, rows))) return false;
    return draft.kind === "period"
      ? shares.some((share) => samePeriod(share.period, draft.period))
      : group !== "" && shares.some((share) => share.heading.group === group);
  };
  return asided(drafts, new Set(drafts.filter(isBase)));
}

function asided(drafts: readonly ColumnDraft[], aside: ReadonlySet<ColumnDraft>): readonly ColumnDraft[] {
  return drafts.map((draft) => (aside.has(draft) ? { kind: "others", heading: draft.heading } : draft));
}

/** The cells of a column with a digit in them. */
function figuresIn(grid: Grid, { heading }: ColumnDraft, { from, to }: Rows): readonly string[] {
  const texts: string[] = [];
  for (let row = from; row < Math.min(to, from + MOST_SAMPLED); row++) {
    const text = grid.text(row, heading.column);
    if (/\d/.test(text.slice(0, 200))) texts.push(text);
  }
  return texts;
}

function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}

function arePercentages(texts: readonly string[]): boolean {
  return texts.length > 0 && texts.every((text) => /^[^%]{0,20}\d\s?%/.test(text));
}

function areCounts(texts: readonly string[]): boolean {
  return texts.length > 0 && texts.every((text) => /^(?:n\s?=\s?)?\d[\d,]*$/i.test(text));
}
