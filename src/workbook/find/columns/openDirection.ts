import { mayBeTravel } from "../../marks/ownContent";
import type { CandidateContext, LabelDraft } from "./candidates";
import { sampleColumn, type SampledCell } from "./columnSample";

/** Over arrows these may ask which way is good, or tell which way it went. */
const OPEN_DIRECTIONS: readonly string[] = ["direction", "performance direction"];

/**
 * "Direction" over arrows or blank, beside a column that says which way is good, or where a sheet of targets says it: it tells which way it went. Without one it may be either, and where
 * another column is headed as the direction of travel it is not needed.
 */
export function isOfTravel(
  { match, heading, beside }: LabelDraft,
  context: CandidateContext,
  cells: readonly SampledCell[],
): boolean {
  if (!isOpenDirection(match.phrase)) return false;
  const { drafts, grid, rows } = context;
  // The newest period's is still blank: it is for what the earlier ones of that heading are for.
  const alike = drafts.filter(
    (other) =>
      beside !== undefined &&
      other.kind === "label" &&
      other.beside !== undefined &&
      other.match.phrase === match.phrase,
  );
  const shown =
    cells.length > 0
      ? cells
      : alike.flatMap((other) => sampleColumn(grid, other.heading.column, rows.from, rows.to));
  // Blank in every row it cannot ask anything, where another column has answered: it waits for arrows.
  if ((shown.length > 0 && !mayBeTravel(shown)) || hasTravel(drafts)) return false;
  const isAnswered = drafts.some(
    (other) =>
      other.kind === "label" &&
      other.heading.column !== heading.column &&
      other.wording.role === "polarity" &&
      !isOpenDirection(other.match.phrase) &&
      sampleColumn(grid, other.heading.column, rows.from, rows.to).length > 0,
  );
  return isAnswered || isAnsweredElsewhere(context);
}

/** Whether a sheet of targets says which way is good for most of the references. */
function isAnsweredElsewhere({ drafts, grid, rows, hasPolarity }: CandidateContext): boolean {
  return drafts.some((draft) => {
    if (draft.kind !== "label") return false;
    const { role, maybeRef } = draft.wording;
    if (role !== "ref" && maybeRef !== true) return false;
    const refs = sampleColumn(grid, draft.heading.column, rows.from, rows.to);
    return refs.filter(({ text }) => hasPolarity(text)).length * 2 > refs.length;
  });
}

/**
 * Whether neither its words nor its cells say which of the two a column is: "Direction" over arrows; blank too, where no other column
 * waits for the arrows.
 */
export function isOpen(
  { match }: LabelDraft,
  drafts: CandidateContext["drafts"],
  cells: readonly SampledCell[],
): boolean {
  if (!isOpenDirection(match.phrase)) return false;
  return cells.length > 0 ? mayBeTravel(cells) : !hasTravel(drafts);
}

function hasTravel(drafts: CandidateContext["drafts"]): boolean {
  return drafts.some((draft) => draft.kind === "label" && draft.wording.role === "travel");
}

/** Whether a heading asks which way is good, or tells which way it went: its words do not say. */
export function isOpenDirection(phrase: string): boolean {
  return OPEN_DIRECTIONS.includes(phrase);
}
