import type { Profile } from "../profile/profile";
import type { ReadRow } from "../row/rowCells";
import type { Rating } from "./rating";
import { usesRowTolerance } from "./stateLimits";

type Rated = Extract<Rating, { kind: "rated" }>;

/** A rating with where its target and tolerance were read, if not in the row's own cells: the sentence names the place. */
export function withSources(rated: Rated, read: ReadRow, profile: Profile): Rated {
  const { row } = read;
  const usesOwn = usesRowTolerance(profile);
  const target = row.target?.readFrom;
  const tolerance = usesOwn ? row.tolerance?.readFrom : undefined;
  const open = usesOwn ? openTolerance(read) : null;
  if (target === undefined && tolerance === undefined && open === null) return rated;
  return {
    ...rated,
    ...(open === null ? {} : { openTolerance: open }),
    readFrom: {
      ...(target === undefined ? {} : { target }),
      ...(tolerance === undefined ? {} : { tolerance }),
    },
  };
}

/** The cell that says "N/A" or "TBC"; a dash says nothing that could be said again. */
function openTolerance({ row, tolerance }: ReadRow): NonNullable<Rated["openTolerance"]> | null {
  const isOpen = tolerance.kind === "not-needed" || tolerance.kind === "undecided";
  return isOpen && row.tolerance !== null && /\p{L}|\d/u.test(row.tolerance.text)
    ? { at: row.tolerance.at, text: row.tolerance.text }
    : null;
}
