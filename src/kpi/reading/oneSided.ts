import { displayed } from "./displayed";
import { figureAlone, type FigureReading } from "./reading";
import type { Shown } from "./shown";
import { skeletonOf } from "./skeleton";
import { tokenise } from "./token";
import { TARGET_DIRECTIONS } from "../target/targetWords";

/** A cell that tells only on which side of a figure the reading is: ">90%", "<5", "fewer than 5". */
export interface OneSided {
  readonly bound: FigureReading;
  readonly side: "above" | "below";
  /** The figure itself is ruled out. */
  readonly strict: boolean;
}

/** A target's words, "max 5%" and "not exceeding 5%", say what should be and not what is. */
const OF_TARGETS = /max|min|exceed/;

/**
 * What a cell without a figure of its own tells of it; null where it tells no side.
 *
 * @example oneSidedIn("<5") // below 5, which is ruled out
 */
export function oneSidedIn(shown: Shown): OneSided | null {
  const shows = displayed(shown);
  if (shows.kind !== "text") return null;
  const { words, figures } = skeletonOf(tokenise(shows.text));
  const [figure] = figures;
  if (figure === undefined || figures.length > 1 || figure.doubtful) return null;
  const found = TARGET_DIRECTIONS.find(({ pattern }) => pattern === words.join(" "));
  if (found === undefined || OF_TARGETS.test(found.pattern)) return null;
  const { better, strict } = found.meaning;
  return { bound: figureAlone(figure), side: better === "higher" ? "above" : "below", strict };
}
