import { compareWithTarget } from "../rating/status";
import { usesRowTolerance } from "../rating/stateLimits";
import { isStated, type Profile } from "./profile";
import { exampleOf, type Example } from "./exampleOf";
import { roundTo, times } from "../reading/decimal";

/** One target, and readings from well above it to well below: most rule sets show all their statuses by these. */
export const TRIED_TARGET = 90;
const READINGS = [100, 92, 90, 88, 86, 82, 70] as const;

/** The reading to begin from where an officer tries the rules: worse than the target, and within the usual tolerance. */
const START = 86;

export interface TriedReading {
  readonly reading: number;
  readonly answer: Example;
}

/** What a rule set makes of a few readings against one target, higher being better, without a tolerance in the row. */
export interface ExampleReadings {
  /** One reading for each status that a figure can earn, best first. */
  readonly tried: readonly TriedReading[];
  /** The statuses with an end of their own that no figure earns: amber, where a row without a tolerance has none. */
  readonly never: readonly string[];
  /** Whether the row's own tolerance has a say in that. */
  readonly unlessTolerance: boolean;
}

/**
 * One reading for each status, however narrow: round ones where they will do, else the roundest between the status' ends. None where the
 * target is not what the rules judge by, or not all there is to it.
 *
 * @example amber within 1% of the target // 100 Green, 89.5 Amber, 88 Red
 */
export function exampleReadings(profile: Profile): ExampleReadings {
  const answers = profile.heldAgainst === null ? candidates(profile) : [];
  const tried = answers
    .filter(({ answer }, index) => answers.findIndex((one) => one.answer.status === answer.status) === index)
    .sort((a, b) => b.reading - a.reading);
  const never = profile.states.filter(
    ({ id, upTo }) =>
      upTo !== null && !isStated(upTo.slack) && tried.every(({ answer }) => answer.status !== id),
  );
  return {
    tried,
    never: tried.length === 0 ? [] : never.map(({ name }) => name),
    unlessTolerance: usesRowTolerance(profile),
  };
}

/** The reading from which the officer tries the rules: between the best and the worst status, where there is anything between. */
export function startReading(profile: Profile): number {
  const { tried } = exampleReadings(profile);
  const between = tried.slice(1, -1);
  const usual = exampleOf(profile, { target: TRIED_TARGET, reading: START, better: "higher" });
  const isBetween = between.some(({ answer }) => answer.status === usual?.status);
  return isBetween ? START : (between.find(({ reading }) => reading < TRIED_TARGET)?.reading ?? START);
}

/** The round readings, then those on and between the ends of the statuses. */
function candidates(profile: Profile): readonly TriedReading[] {
  const ends = endsOf(profile);
  const between = ends.flatMap((end, index) => {
    const next = ends[index + 1];
    return next === undefined ? [] : (roundestBetween(next, end) ?? []);
  });
  return [...READINGS, ...between, ...ends].flatMap((reading) => {
    const answer = exampleOf(profile, { target: TRIED_TARGET, reading, better: "higher" });
    return answer === null ? [] : [{ reading, answer }];
  });
}

/** Where the statuses end, from the highest. */
function endsOf(profile: Profile): readonly number[] {
  const side = { better: "higher", target: TRIED_TARGET, unit: "%" } as const;
  const compared = READINGS.map((reading) =>
    compareWithTarget(reading, side, { kind: "blank" }, profile, false),
  );
  const ends = compared.flatMap((one) => (one.kind === "rated" ? one.ends.map(({ at }) => at) : []));
  return [...new Set([TRIED_TARGET, ...ends])].sort((a, b) => b - a);
}

const STEPS = [1, 0.5, 0.1, 0.05, 0.01, 0.005, 0.001] as const;
const STEP_DECIMALS = 3;

/** The reading between two others that has the fewest decimals, near their middle; null where they are as good as one. */
function roundestBetween(low: number, high: number): number | null {
  const middle = (low + high) / 2;
  const rounded = STEPS.map((step) => roundTo(times(Math.round(middle / step), step), STEP_DECIMALS));
  return rounded.find((reading) => reading > low && reading < high) ?? null;
}
