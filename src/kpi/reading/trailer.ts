import type { Coverage } from "../period/coverage";
import type { PeriodKind } from "../period/calendar";
import type { Figure } from "./figure";
import type { ReadingMark } from "./readingMarks";

/** "300 out of 465" beside a figure: how many of how many. */
export interface Cases {
  readonly part: number;
  readonly whole: number;
}

/** What stands beside a figure, as far as it has been read. */
export interface Trailer {
  coverage: Coverage | null;
  cumulative: { toDate: Figure | null } | null;
  frequency: PeriodKind | null;
  noCases: boolean;
  ownTarget: Figure | null;
  share: Figure | null;
  cases: Cases | null;
  /** A unit alone in brackets, "12 (days)". */
  unit: string | null;
  readonly marks: ReadingMark[];
  /** The figure before it, as its own cell says it: "87% (prev 85%)". */
  earlier?: Figure;
}

export function emptyTrailer(): Trailer {
  return {
    coverage: null,
    cumulative: null,
    frequency: null,
    noCases: false,
    ownTarget: null,
    share: null,
    cases: null,
    unit: null,
    marks: [],
  };
}

/** Notes the time that a figure is said to cover. */
export function noteCoverage(coverage: Coverage | null, trailer: Trailer): void {
  if (coverage === null) return;
  trailer.coverage = coverage;
  if (coverage.kind !== "longer") return;
  // April to July under July: the figure runs up from April.
  if (coverage.frequency !== null) trailer.frequency = coverage.frequency;
  else if (coverage.fromApril) trailer.cumulative ??= { toDate: null };
}
