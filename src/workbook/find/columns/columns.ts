import { samePeriod } from "../../../kpi/period/calendar";
import {
  anotherColumnIsUsed,
  figuresWithoutPeriod,
  headedAlike,
  headingNamesPeriod,
  headingNotNeeded,
  headingSays,
  headingSuggests,
  headingUnknown,
  noColumnForPeriod,
  periodMissing,
  twoColumnsClaim,
} from "../../../wording/workbook";
import { redThresholdRead } from "../../../wording/limitColumns";
import { candidateFor, type Candidate, type CandidateContext } from "./candidates";
import type { ColumnDraft } from "./columnDrafts";
import { candidateFinding, isPair } from "./candidateFinding";
import { targetsAside, targetsInQuestion } from "./targetClaims";
import { reportedPeriod } from "./columnPeriod";
import { hasFigures } from "./columnSample";
import type { ColumnFinding, SingleRole } from "../finding";
import { mayHoldReading } from "./othersFigures";
import { withPeriodsBeside } from "./periodsBeside";
import { setAside } from "./setAside";
import type { Grid } from "../../sheet/grid";

/** The columns of one table and what is in doubt about them. */
export interface ColumnsFinding {
  readonly columns: readonly ColumnFinding[];
  readonly questions: readonly string[];
  /** Columns that are left alone for what an officer keeps in them, 0-based. */
  readonly officers: ReadonlySet<number>;
}

const SINGLE_ROLES: readonly SingleRole[] = [
  "ref",
  "description",
  "polarity",
  "target",
  "tolerance",
  "green-limit",
  "travel",
  "long-travel",
  "status",
  "warning",
  "section",
  "breakdown",
  "cumulative",
  "frequency",
];
/** Several columns of these roles are ordinary, and which is taken changes no rating: they raise no question. */
const UNQUESTIONED: ReadonlySet<SingleRole> = new Set(["description", "section", "breakdown", "frequency"]);

type PeriodDraft = Extract<ColumnDraft, { kind: "period" }>;

export interface KnownBesides {
  /** The name of the reporting period that the officer has chosen; null where it is the latest with figures. */
  readonly reported: string | null;
  /** Whether a sheet of targets says which way is better for the KPI of a reference. */
  readonly hasPolarity?: (ref: string) => boolean;
}

/**
 * Settles what each column of a table is for: compares the columns that claim the same role, takes the one that serves the reported
 * period best and then the one with the clearest words, and leaves alone what an officer keeps there for himself.
 *
 * @param rows The rows below the headings; `to` is not included.
 * @param kpiRows Those of them that are KPIs; null while that is not known, and then what the cells hold bars no column.
 * @param known What is known besides the cells.
 * @example "Annual target | Q1 target" with quarter 1 reported: the second is the target, the first is named and left aside.
 */
export function settleColumns(
  grid: Grid,
  headed: readonly ColumnDraft[],
  rows: { readonly from: number; readonly to: number },
  kpiRows: readonly number[] | null,
  { reported, hasPolarity = () => false }: KnownBesides,
): ColumnsFinding {
  const drafts = withPeriodsBeside(setAside(grid, headed, rows));
  const periods = drafts.filter((draft): draft is PeriodDraft => draft.kind === "period");
  const withFigures = periods.filter((draft) => hasFigures(grid, draft.heading.column, rows.from, rows.to));
  const context: CandidateContext = {
    grid,
    drafts,
    rows,
    kpiRows,
    reported:
      periods.find((draft) => draft.period.label === reported)?.period ??
      reportedPeriod(withFigures.map((draft) => draft.period)),
    periodLabels: periods.map((draft) => draft.period.label),
    hasPolarity,
  };
  const candidates = new Map<number, Candidate>();
  for (const draft of drafts) {
    const candidate = candidateFor(draft, context);
    if (candidate !== null) candidates.set(candidate.column, candidate);
  }
  const questions: string[] = [];
  const chosen = new Map<SingleRole, Candidate>();
  for (const role of SINGLE_ROLES) {
    const claiming = [...candidates.values()].filter((candidate) => candidate.role === role);
    const claims = role === "target" ? targetsInQuestion(claiming) : claiming;
    const best = chooseOne(grid, role, claims, questions);
    if (best !== null) chosen.set(role, best);
  }
  questions.push(...doubtsAboutTolerance(grid, chosen));
  questions.push(...targetsAside(grid, [...candidates.values()], chosen.get("target") ?? null));
  const columns = drafts.map((draft) => {
    const candidate = candidates.get(draft.heading.column);
    if (candidate !== undefined) return candidateFinding(grid, candidate, chosen.get(candidate.role) ?? null);
    return plainFinding(grid, withoutFigures(grid, draft, rows), periods, questions);
  });
  const officers = [...candidates.values()].filter(
    ({ barred }) => barred?.kind === "content" || barred?.kind === "open",
  );
  return { columns, questions, officers: new Set(officers.map(({ column }) => column)) };
}

/** The best of the columns that claim one role; what is doubtful about the choice is added to the questions. */
function chooseOne(
  grid: Grid,
  role: SingleRole,
  claims: readonly Candidate[],
  questions: string[],
): Candidate | null {
  const open = claims.filter((claim) => claim.barred === null);
  const [best, ...others] = [...open].sort((a, b) => a.fit - b.fit || a.rank - b.rank || a.column - b.column);
  if (best === undefined) {
    const barredFor = (kind: "period" | "place"): readonly Candidate[] =>
      claims.filter(({ barred }) => barred?.kind === kind);
    const ofOthers = new Set(barredFor("period").map(({ draft }) => draft.heading.own.at));
    const unplaced = barredFor("place").map(({ column }) => grid.columnName(column));
    if (ofOthers.size > 0) questions.push(noColumnForPeriod(role, [...ofOthers]));
    if (unplaced.length > 0) questions.push(headedAlike(role, unplaced));
    questions.push(...whysOf(claims, "content"), ...whysOf(claims, "open"));
    return null;
  }
  // A column that nobody has filled in says no more than none.
  if (best.blank) questions.push(...whysOf(claims, "open"));
  // Of one line ("YTD target") the cell under a month and the one under the year so far are each its own period's, and no rivals.
  const line = grid.columnName(best.column);
  const rivals = others.filter(
    (other) =>
      other.fit === best.fit &&
      other.rank <= Math.max(best.rank, 1) &&
      !isPair(best, other) &&
      grid.columnName(other.column) !== line,
  );
  if (rivals.length > 0 && !UNQUESTIONED.has(role)) {
    const letters = rivals.map((rival) => grid.columnName(rival.column));
    questions.push(twoColumnsClaim(role, line, letters));
  }
  return best;
}

function whysOf(claims: readonly Candidate[], kind: "content" | "open"): readonly string[] {
  return claims.flatMap(({ barred }) => (barred?.kind === kind ? [barred.why] : []));
}

function doubtsAboutTolerance(grid: Grid, chosen: ReadonlyMap<SingleRole, Candidate>): readonly string[] {
  const doubts: string[] = [];
  const tolerance = chosen.get("tolerance");
  if (tolerance?.draft.wording.tolerance === "red-limit") {
    doubts.push(redThresholdRead(tolerance.draft.heading.text, grid.columnName(tolerance.column)));
  }
  return doubts;
}

/** "Performance wanted" over nothing but "High" and "Low" heads no figures, whatever its words. */
function withoutFigures(
  grid: Grid,
  draft: ColumnDraft,
  rows: { readonly from: number; readonly to: number },
): ColumnDraft {
  return draft.kind === "figures" && !hasFigures(grid, draft.heading.column, rows.from, rows.to)
    ? { kind: "unknown", heading: draft.heading }
    : draft;
}

function plainFinding(
  grid: Grid,
  draft: ColumnDraft,
  periods: readonly PeriodDraft[],
  questions: string[],
): ColumnFinding {
  const { column, text } = draft.heading;
  const base = { column, heading: text, period: null };
  switch (draft.kind) {
    case "period": {
      const { period, confidence } = draft;
      const twins = periods.filter((other) => samePeriod(other.period, period));
      const open = mayHoldReading(twins.map((twin) => twin.heading));
      const used = open.includes(draft.heading);
      const instead = grid.columnName(open[0]?.column ?? column);
      if (!used) questions.push(twoColumnsClaim("period", instead, [grid.columnName(column)]));
      const why = used ? headingNamesPeriod(text, period.label) : anotherColumnIsUsed("period", instead);
      return { ...base, role: "period", period, confidence: used ? confidence : "doubtful", why, used };
    }
    case "figures":
      questions.push(periodMissing(text, grid.columnName(column)));
      return {
        ...base,
        role: "unknown",
        confidence: "doubtful",
        why: figuresWithoutPeriod(text),
        used: false,
      };
    case "others":
      return { ...base, role: "other", confidence: "likely", why: headingNotNeeded(text), used: false };
    case "unknown":
      return { ...base, role: "unknown", confidence: "doubtful", why: headingUnknown(text), used: false };
    case "label": {
      const comments = draft.wording.role === "comments";
      const whole = draft.match.whole;
      const said = whole ? headingSays(text, "comments") : headingSuggests(text, "comments");
      return {
        ...base,
        role: comments ? "comments" : "other",
        confidence: whole ? "certain" : "likely",
        why: comments ? said : headingNotNeeded(text),
        used: comments,
        ...(draft.wording.officers === true ? { officers: true } : {}),
      };
    }
    default:
      return draft satisfies never;
  }
}
