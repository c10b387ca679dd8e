/** What makes the figures beside a status a distance from the target. */
const DISTANCE =
  /\b(?:within|up to|below|under|above|over|off|short|miss|missed|worse|outside|of target|from target|tolerance|variance)\b/i;
/** What makes the figure its end: "10% below target" alone may as well be how one KPI did. */
const LIMIT =
  /\b(?:within|up to|less than|under|no more than|not more than|between|or less|or fewer)\b|\d\s?(?:%|per ?cent)?\s?(?:[-–]|to)\s?\d/i;
const OPENS_LIMIT = /^(?:within|up to|less than|under|no more than|not more than|between|below|off|\d)/i;
/** What is said of a change, or of how many KPIs there are, gives no distance from the target. */
const OF_ANOTHER =
  /\b(?:previous|last|prior|improv\w*|declin\w*|deteriorat\w*|\d+ (?:kpis?|pis?|indicators?|measures?))\b/i;
const POINTS = /percentage points?|% points?|\bppts?\b|\bpp\b/i;
const PERCENT = /(\d{1,3}(?:\.\d{1,2})?)\s?(?:%|per ?cent\b|percentage points?|ppts?\b|pp\b)/gi;
/** A distance is small; "amber from 85%" names a figure. */
const LARGEST_DISTANCE = 30;

const ON_TARGET = /\b(?:on|met|meets|meeting|at|above|better|achieved|exceed\w*|hit)\b/i;
const BEYOND = /\b(?:more than|over|outside|greater than|beyond|exceeding)\b/i;
const OF_TARGET = /\b(?:target|plan|track)\b/i;
const FIGURE = /\d+(?:\.\d+)?/g;

/**
 * "10% of target" or "2 percentage points", as a tolerance cell would say it, for the words beside amber; null where they do not give
 * one distance from the target.
 */
export function distanceSaid(words: string): string | null {
  if (!DISTANCE.test(words)) return null;
  const figures = [...words.matchAll(PERCENT)].map(([, digits]) => Number(digits));
  const most = Math.max(...figures);
  if (figures.length === 0 || figures.length > 2 || most <= 0 || most > LARGEST_DISTANCE) return null;
  return POINTS.test(words)
    ? `${String(most)} percentage point${most === 1 ? "" : "s"}`
    : `${String(most)}% of target`;
}

/** The same, of words that plainly set a limit: what stands beside "At risk" in a list of actions seldom does. */
export function limitSaid(words: string): string | null {
  return LIMIT.test(words) && !OF_ANOTHER.test(words) ? distanceSaid(words) : null;
}

/** Whether a cell is such a limit from its first word on, so that the status may stand behind it: "Within 10% of target | Amber". */
export function isLimitAlone(text: string): boolean {
  return OPENS_LIMIT.test(text) && limitSaid(text) !== null;
}

/** Whether a text tells how far off the target something is, whichever status that earns: "More than 10% below target". */
export function saysStep(text: string): boolean {
  return /^\W*(?:more|less|greater|within|up to|over|under|below|above|off|outside|between|worse|better)\b/i.test(
    text,
  );
}

/** Whether a text tells of what lies beyond a limit: "More than 10% below target", "Outside tolerance". */
export function saysBeyond(text: string): boolean {
  return BEYOND.test(text) && !/\b(?:no|not) more than\b/i.test(text);
}

/**
 * Whether three texts say on target, within a distance of it and beyond that distance, in this order: the middle one is amber, whatever
 * colour, sign or picture stands beside it.
 */
export function areThreeSteps(best: string, middle: string, worst: string): boolean {
  const [figure, ...more] = figuresIn(middle);
  if (figure === undefined || more.length > 0 || !OF_TARGET.test(middle)) return false;
  return (
    OF_TARGET.test(best) &&
    ON_TARGET.test(best) &&
    !/\d/.test(best) &&
    BEYOND.test(worst) &&
    !BEYOND.test(middle) &&
    figuresIn(worst).includes(figure)
  );
}

function figuresIn(text: string): readonly string[] {
  return [...text.matchAll(FIGURE)].map(([figure]) => figure);
}
