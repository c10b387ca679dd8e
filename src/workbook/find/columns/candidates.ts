import type { Period } from "../../../kpi/period/period";
import type { TargetPeriod } from "../../../kpi/target/rateTime";
import {
  comparesOtherPeriod,
  directionUnclear,
  headingSays,
  headingSuggests,
  looksLikeRefs,
  officerSays,
  ownContentKept,
} from "../../../wording/workbook";
import type { ColumnDraft } from "./columnDrafts";
import { barredByPeriod, isOfPeriod, qualifierOf, type PeriodContext } from "./candidatePeriod";
import { FIT, fitOf } from "./columnPeriod";
import { cellsUnder, mostlyNames, mostlyRefs, sampleColumn, type SampledCell } from "./columnSample";
import { isOfRed, type Confidence, type SingleRole } from "../finding";
import type { Grid } from "../../sheet/grid";
import type { Strength, WordRole } from "../headings/headerWording";
import { holdsTargetAndTolerance } from "../targetCell";
import { isOfTravel, isOpen } from "./openDirection";
import { ownContent, type WrittenRole } from "../../marks/ownContent";

export type LabelDraft = Extract<ColumnDraft, { kind: "label" }>;

/** A column that could play a single role. */
export interface Candidate {
  readonly draft: LabelDraft;
  readonly column: number;
  readonly role: SingleRole;
  /** How well it serves the reported period (`FIT`), then how clear its words are; lower is better. */
  readonly fit: number;
  readonly rank: number;
  readonly confidence: Confidence;
  readonly why: string;
  /** The period its heading names, "Target 2023/24". */
  readonly period: Period | null;
  /** The kind of period its heading names, "Annual target". */
  readonly periodKind: TargetPeriod | null;
  /** Set where it is only asked about, where it gives other answers than the target: figures under "Trajectory". */
  readonly perhaps?: true;
  /** Nothing stands in it. */
  readonly blank: boolean;
  /** The reason why it cannot be used although its words fit; null where it can. */
  readonly barred: {
    readonly kind: "period" | "place" | "comparison" | "content" | "open";
    readonly why: string;
  } | null;
}

/** What a candidate is judged in. */
export interface CandidateContext extends PeriodContext {
  readonly grid: Grid;
  /** The rows below the headings; `to` is not included. */
  readonly rows: { readonly from: number; readonly to: number };
  /** The rows that are KPIs; null while they are not known yet, and then no column is barred for what it holds. */
  readonly kpiRows: readonly number[] | null;
  /** Whether a sheet of targets says which way is better for the KPI of a reference. */
  readonly hasPolarity: (ref: string) => boolean;
}

const NOT_SINGLE: ReadonlySet<WordRole> = new Set(["comments", "value", "other"]);
/** Roles whose cells we write: what an officer keeps there for himself bars the column. */
const WRITTEN = {
  travel: "travel",
  "long-travel": "travel",
  status: "status",
  warning: "warning",
} as const satisfies Partial<Record<SingleRole, WrittenRole>>;
/** What the officer has said goes before any words and any other column. */
const OFFICERS = -1;

/** A figure to be met, without a sign. */
const FIGURE = /^[£<>≤≥]?\s?\d/;

const RANKS: Readonly<Record<Strength, { readonly whole: number; readonly part: number }>> = {
  clear: { whole: 0, part: 2 },
  usual: { whole: 1, part: 4 },
  alone: { whole: 3, part: 5 },
};
const CONFIDENCE: readonly Confidence[] = ["certain", "certain", "likely", "likely", "doubtful", "doubtful"];

/** The candidate a heading makes its column; null where its words name no single role. */
export function candidateFor(draft: ColumnDraft, context: CandidateContext): Candidate | null {
  if (draft.kind !== "label") return null;
  const ofVariances = isTargetOfVariances(draft, context);
  const perhaps = isPerhapsTarget(draft, context);
  if (NOT_SINGLE.has(draft.wording.role) && !ofVariances && !perhaps) return null;
  // Alone it is asked about as a column that may be the target.
  if (perhaps && !hasTarget(context)) return null;
  const { wording, match, heading } = draft;
  const cells = sampleColumn(context.grid, heading.column, context.rows.from, context.rows.to);
  const byCode = wording.maybeRef === true && !hasHeading(context.drafts, "ref") && mostlyRefs(cells);
  const tellsTheWay = isOfTravel(draft, context, cells);
  const role = byCode
    ? "ref"
    : tellsTheWay
      ? "travel"
      : isRequired(draft, context.drafts, cells) || ofVariances || perhaps || isBoth(draft, context, cells)
        ? "target"
        : roleOf(draft, context.drafts);
  const qualifier = qualifierOf(draft, context);
  // "Red threshold" may mean the last amber figure or the first red one: an amber threshold goes before it.
  const rank = RANKS[wording.strength][match.whole ? "whole" : "part"] + (isOfRed(wording.tolerance) ? 1 : 0);
  if (wording.officers === true) {
    const { period, kind: periodKind } = qualifier;
    const why = officerSays(heading.text, role);
    const settled = { fit: OFFICERS, rank: OFFICERS, confidence: "certain" } as const;
    const blank = cells.length === 0;
    // The word is for the heading, which several columns may share, or for one period, and says nothing of those after it.
    const isLimited = draft.beside !== undefined || wording.officersPeriod === true;
    const barred = isLimited ? barredByPeriod(draft, role, context) : null;
    return { draft, column: heading.column, role, why, period, periodKind, blank, barred, ...settled };
  }
  const dated = isOfPeriod(draft, role) && (qualifier.period !== null || qualifier.kind !== null);
  const confidence = dated && rank <= 2 ? "certain" : (CONFIDENCE[rank] ?? "doubtful");
  return {
    draft,
    column: heading.column,
    role,
    fit: isOfPeriod(draft, role) ? fitOf(qualifier, context.reported) : FIT.plain,
    rank,
    confidence: byCode || tellsTheWay ? "likely" : perhaps ? "doubtful" : confidence,
    why: whyOf(heading.text, role, byCode, tellsTheWay ? "likely" : confidence),
    period: qualifier.period,
    periodKind: qualifier.kind,
    ...(perhaps ? { perhaps } : {}),
    blank: cells.length === 0,
    barred: barredWhy(draft, role, context, cells),
  };
}

function roleOf({ wording, qualifier }: LabelDraft, drafts: readonly ColumnDraft[]): SingleRole {
  const role = wording.role as SingleRole; // NOT_SINGLE has ruled out the others
  if (wording.officers === true || wording.unused === true) return role;
  // Without a target of its own, a table's "Green threshold" is its target, and without that its "Minimum target".
  const stands: readonly WordRole[] = role === "green-limit" ? ["target"] : ["target", "green-limit"];
  if (wording.orTarget === true && !stands.some((one) => hasHeading(drafts, one))) return "target";
  // "Direction of travel from the same quarter last year" is the longer of two.
  const overYear = /\b(?:year|annual)/i.test(qualifier) && !/to date/i.test(qualifier);
  return role === "travel" && overYear ? "long-travel" : role;
}

/** "Standard" names a KPI, and beside a column that does so, over figures, it is what is required of one. */
function isRequired(
  { wording, match }: LabelDraft,
  drafts: readonly ColumnDraft[],
  cells: readonly SampledCell[],
): boolean {
  if (match.phrase !== "standard") return false;
  const named = drafts.some(
    (draft) => draft.kind === "label" && draft.wording.role === "description" && draft.wording !== wording,
  );
  return named && cells.some(({ text }) => FIGURE.test(text)) && !mostlyNames(cells);
}

/** "Target (tolerance)" over "90% (2%)", where no other column is the target. */
function isBoth(
  { wording, heading }: LabelDraft,
  { drafts }: CandidateContext,
  cells: readonly SampledCell[],
): boolean {
  if (wording.role !== "tolerance" || wording.officers === true || hasHeading(drafts, "target")) return false;
  return holdsTargetAndTolerance(
    heading.text,
    cells.map(({ text }) => text),
  );
}

/** "Trajectory" or "Ambition" over figures without a sign: what is to be reached. */
function isPerhapsTarget({ wording, heading }: LabelDraft, { grid, rows }: CandidateContext): boolean {
  if (wording.mayBe !== "target") return false;
  const cells = sampleColumn(grid, heading.column, rows.from, rows.to);
  return cells.filter(({ text }) => FIGURE.test(text)).length * 2 > cells.length;
}

function hasTarget({ drafts, grid, rows }: CandidateContext): boolean {
  return drafts.some(
    (draft) =>
      draft.kind === "label" &&
      (draft.wording.role === "target" ||
        isRequired(draft, drafts, sampleColumn(grid, draft.heading.column, rows.from, rows.to))),
  );
}

/** "Target variance", without a target beside it and over KPIs that are variances themselves, is what theirs should be. */
function isTargetOfVariances({ match }: LabelDraft, { drafts, grid, rows }: CandidateContext): boolean {
  if (match.phrase !== "target variance" || hasHeading(drafts, "target")) return false;
  const nameable = drafts.filter((draft) =>
    draft.kind === "label" ? draft.wording.role === "description" : draft.kind === "unknown",
  );
  const names = nameable
    .map(({ heading }) => sampleColumn(grid, heading.column, rows.from, rows.to))
    .filter(mostlyNames)
    .flat();
  const variances = names.filter(({ text }) => /\bvarianc/i.test(text));
  return variances.length * 2 > names.length;
}

function whyOf(heading: string, role: SingleRole, byCode: boolean, confidence: Confidence): string {
  if (byCode) return looksLikeRefs(heading);
  return confidence === "certain" ? headingSays(heading, role) : headingSuggests(heading, role);
}

function hasHeading(drafts: readonly ColumnDraft[], role: WordRole): boolean {
  return drafts.some((draft) => draft.kind === "label" && draft.wording.role === role);
}

function barredWhy(
  draft: LabelDraft,
  role: SingleRole,
  context: CandidateContext,
  cells: readonly SampledCell[],
): Candidate["barred"] {
  const heading = draft.heading.text;
  if (draft.wording.unused === true) return { kind: "comparison", why: comparesOtherPeriod(heading) };
  if (role !== "travel" && isOpen(draft, context.drafts, cells)) {
    return { kind: "open", why: directionUnclear(heading) };
  }
  if (isWritten(role) && context.kpiRows !== null) {
    const cells = cellsUnder(context.grid, draft.heading.column, context.kpiRows);
    const kept = ownContent(WRITTEN[role], cells, draft.wording.strength);
    if (kept !== null) return { kind: "content", why: ownContentKept(heading, kept, role) };
  }
  return role === "long-travel" && draft.beside === undefined ? null : barredByPeriod(draft, role, context);
}

function isWritten(role: SingleRole): role is keyof typeof WRITTEN {
  return role in WRITTEN;
}
