import type { Profile } from "../profile/profile";
import type { ReadRow } from "../row/rowCells";
import type { Rating } from "./rating";
import { usesRowTolerance } from "./stateLimits";

type Rated = Extract<Rating, { kind: "rated" }>;

/** A rating with where its target and tolerance were read, if not in the row's own cells: the sentence names the place. */
export function withSources(rated: Rated, { row }: ReadRow, profile: Profile): Rated {
  const target = row.target?.readFrom;
  const tolerance = usesRowTolerance(profile) ? row.tolerance?.readFrom : undefined;
  if (target === undefined && tolerance === undefined) return rated;
  return {
    ...rated,
    readFrom: {
      ...(target === undefined ? {} : { target }),
      ...(tolerance === undefined ? {} : { tolerance }),
    },
  };
}
