/** A figure and nothing else, to either side or one: "2", "2%", "± 2 %", "+/-2%". */
const DISTANCE =
  /^(?:±|\+\s?\/\s?[-–−]|plus or minus|[-+–−])?\s?(?<figure>[\d,]{1,15}(?:\.\d{1,10})?)\s?(?<sign>%)?$/i;
/** The column's figures are points: "Tolerance (% points)", "Tolerance +/- pp". */
const POINTS = /(?:%|\bper ?cent(?:age)?)\s?(?:points?|pts?)\b|\bp\.?p\.?t?s?(?![\p{L}])|\bpoints?\b/iu;
/** Not a share of the target: what is so much of a percentage are points. */
const ABSOLUTE = /\babsolute\b|\babs\b/i;
/** What is left of a heading that names shares as well: "Tolerance (% or percentage points)". */
const SHARES = /%|\bper ?cent|\brelative\b/i;
/** A bare figure below this may be points that lost their percent format. */
const SMALLEST = 0.1;

/**
 * What a tolerance cell says under a heading by which its figures are points, or amounts and no shares; null where the heading or the
 * cell says something else.
 *
 * A percentage is so beside a target in percent only ("2% absolute"); beside days nobody knows what 2% points are.
 *
 * @param target What the target cell shows; a bare figure that is "absolute" is so much of what it is in.
 * @example "Tolerance (pp)", "2%" // "2% absolute", which beside 60% is 58%
 * @example "Tolerance (pp)", "2" // "2% points"
 * @example "Tolerance (absolute)", "2" beside "30 days" // "2 either side of target"
 */
export function pointsShown(heading: string, text: string, target: string): string | null {
  const isPoints = POINTS.test(heading);
  if (!isPoints && !ABSOLUTE.test(heading)) return null;
  const { figure, sign } = DISTANCE.exec(text)?.groups ?? {};
  if (figure === undefined) return null;
  const other = heading.replace(POINTS, "");
  if (sign !== undefined) return SHARES.test(other) ? null : `${figure}% absolute`;
  const value = Number(figure.replace(/,/g, ""));
  if (value > 0 && value < SMALLEST) return text;
  return isPoints || target.includes("%") ? `${figure}% points` : `${figure} either side of target`;
}
