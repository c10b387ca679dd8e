import { endingWith, financialYearOf, samePeriod, saysHowFar, YEARLESS } from "../../../kpi/period/calendar";
import type { Period } from "../../../kpi/period/period";
import { besideAnotherPeriod, forAnotherPeriod, periodNotShown } from "../../../wording/workbook";
import type { ColumnDraft } from "./columnDrafts";
import { FIT, fitOf, readQualifier, type Qualifier } from "./columnPeriod";
import type { SingleRole } from "../finding";
import type { WordRole } from "../headings/headerWording";

type LabelDraft = Extract<ColumnDraft, { kind: "label" }>;

/** What a column's period is judged in. */
export interface PeriodContext {
  readonly drafts: readonly ColumnDraft[];
  readonly reported: Period | null;
  /** The names of the table's periods. */
  readonly periodLabels: readonly string[];
}

/** Roles that belong to a period: of several such columns, the reported period's is the one. */
const OF_A_PERIOD: ReadonlySet<WordRole> = new Set([
  "target",
  "tolerance",
  "green-limit",
  "travel",
  "long-travel",
  "status",
  "warning",
]);
/** Of these, one for a longer time than is reported is not the one: a status for the year is not the quarter's. */
const OF_ONE_PERIOD: ReadonlySet<WordRole> = new Set(["travel", "long-travel", "status", "warning"]);

/** Why a column is not the reported period's, by its heading or by its place among others that are headed alike; null where it may be. */
export function barredByPeriod(
  draft: LabelDraft,
  role: SingleRole,
  context: PeriodContext,
): { readonly kind: "period" | "place"; readonly why: string } | null {
  if (!isOfPeriod(draft, role)) return null;
  const heading = draft.heading.text;
  if (draft.beside?.length === 0) return { kind: "place", why: periodNotShown(heading) };
  const qualifier = qualifierOf(draft, context);
  const fit = fitOf(qualifier, context.reported);
  const isLonger = fit === FIT.covers || (fit === FIT.toDate && qualifier.period !== null);
  // A target for the year judges a quarter, for want of a better one.
  const misfit =
    (fit === FIT.other &&
      !isOnlyYearForUndated(draft, context) &&
      !(OF_ONE_PERIOD.has(role) && isEndOfYearSoFar(qualifier, context.reported))) ||
    (isLonger &&
      OF_ONE_PERIOD.has(role) &&
      !(role === "status" && isYearSoFarJudged(context)) &&
      !isOfYearReported(draft, qualifier, context));
  if (!misfit) return null;
  const isPlaced = draft.beside !== undefined && qualifier.period !== null;
  const why = isPlaced ? besideAnotherPeriod(heading, qualifier.period.label) : forAnotherPeriod(heading);
  return { kind: "period", why };
}

/**
 * "Apr-23 | May-23 | YTD actual | YTD target | YTD RAG": all that the table holds its KPIs to is for the year so far, and so is each of its
 * columns of statuses. The year so far is then what is judged (`rows.ts`), and its status has a place.
 */
function isYearSoFarJudged(context: PeriodContext): boolean {
  const { drafts } = context;
  const isToDate = (of: WordRole): boolean => {
    const all = drafts.filter(
      (draft): draft is LabelDraft => draft.kind === "label" && draft.wording.role === of,
    );
    return all.length > 0 && all.every((one) => qualifierOf(one, context).kind === "year-to-date");
  };
  const hasFigures = drafts.some((draft) => draft.kind === "period" && draft.period.kind === "year-to-date");
  return hasFigures && isToDate("target") && isToDate("status");
}

/** "Q3 RAG" where the newest figures are those of the year up to quarter 3: the quarter says how far the year has come. */
function isEndOfYearSoFar({ period }: Qualifier, reported: Period | null): boolean {
  return (
    period !== null &&
    reported?.kind === "year-to-date" &&
    saysHowFar(reported) &&
    samePeriod(endingWith(reported, period), period)
  );
}

/** Words of a status for the year as a whole, which is not known before the year is over. */
const WHOLE_YEAR =
  /\b(?:out-?turn|annual(?:ly|ised)?|year[ -]?end|end of (?:the )?year|(?:full|whole) year|yearly|final)\b/i;

/**
 * "2025-26" over "Target | Q1 | Q2 | Q3 | RAG | DoT", or "2025-26 RAG" among quarters of that year: the year says which table it is, as a
 * title would, and the status is the reported quarter's. It is the year's own where the year has figures of its own, where the heading
 * says so ("2025-26 outturn RAG"), or where another column of statuses is for a part of the year.
 */
function isOfYearReported(draft: LabelDraft, { period }: Qualifier, context: PeriodContext): boolean {
  if (period?.kind !== "year" || draft.beside !== undefined || WHOLE_YEAR.test(draft.heading.text))
    return false;
  const { drafts } = context;
  const hasOwnFigures = drafts.some((other) => other.kind === "period" && samePeriod(other.period, period));
  if (hasOwnFigures) return false;
  return drafts
    .filter((other): other is LabelDraft => other.kind === "label" && other !== draft)
    .filter((other) => other.wording.role === draft.wording.role && other.wording.unused !== true)
    .every((other) => {
      const its = qualifierOf(other, context).period;
      return its?.kind === "year" && !samePeriod(its, period);
    });
}

/** Whether such a column belongs to a period, by its role or by its place. */
export function isOfPeriod({ beside }: LabelDraft, role: SingleRole): boolean {
  return OF_A_PERIOD.has(role) || beside !== undefined;
}

/** What a column's heading says of its period, and where others are headed alike its place: the reported one of those beside it. */
export function qualifierOf(draft: LabelDraft, { reported, periodLabels }: PeriodContext): Qualifier {
  const { beside = [] } = draft;
  const period =
    beside.find((one) => reported !== null && samePeriod(one, reported)) ?? beside.at(-1) ?? null;
  return period === null
    ? asPresent(readQualifier(draft.qualifier, draft.match.phrase, periodLabels), reported)
    : { period, kind: period.kind };
}

/** How a period is called that is the one being reported, whichever that is; "In month" is read as "This month". */
const PRESENT = /^(?:this|current|latest) /i;

/** "In month DoT" beside dated months: the present is what is reported, and only its kind is said. */
function asPresent(said: Qualifier, reported: Period | null): Qualifier {
  const { period } = said;
  if (period === null || isDated(period) || !isDated(reported) || !PRESENT.test(period.label)) return said;
  return { period: null, kind: period.kind === "period" ? null : period.kind };
}

function isDated(period: Period | null): boolean {
  return period !== null && financialYearOf(period.start) > YEARLESS + 1;
}

/** "Target 2024/25" beside "Last quarter | This quarter": nothing on the sheet speaks of another year. */
function isOnlyYearForUndated({ wording, qualifier, match }: LabelDraft, context: PeriodContext): boolean {
  const { drafts, reported, periodLabels } = context;
  if (isDated(reported) || readQualifier(qualifier, match.phrase, periodLabels).period?.kind !== "year")
    return false;
  const years = drafts.flatMap((draft) =>
    draft.kind === "label" && draft.wording.role === wording.role
      ? (readQualifier(draft.qualifier, draft.match.phrase, periodLabels).period?.label ?? [])
      : [],
  );
  return new Set(years).size === 1;
}
