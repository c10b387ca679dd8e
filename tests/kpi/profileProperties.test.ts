import fc from "fast-check";
import { CORPORATE } from "../../src/kpi/profile/builtInProfiles";
import { isUnrated, type Evaluation } from "../../src/kpi/evaluation";
import type { Profile } from "../../src/kpi/profile/profile";
import { anyProfile } from "./anyProfile";
import { by, statusBy } from "./ruleSet";

/** What holds by any rule set that can be used. */

const displayed = fc.integer({ min: -20_000, max: 20_000 }).map((hundredths) => hundredths / 100);
const polarity = fc.constantFrom("Higher is better", "Lower is better");
const tolerance = fc.constantFrom("", "5%", "3", "No tolerance", "10 points", "12.5%");
const unit = fc.constantFrom("", "%", " days");

interface Drawn {
  readonly reading: number;
  readonly target: number;
  readonly polarity: string;
  readonly tolerance: string;
  readonly unit: string;
  readonly earlier: readonly number[];
}

function evaluated(profile: Profile, { reading, target, earlier, unit: suffix, ...spec }: Drawn): Evaluation {
  const [lastYear = 0, may = 0, june = 0] = earlier;
  const figures = {
    "July 2022/23": `${String(lastYear)}${suffix}`,
    "May 2023/24": `${String(may)}${suffix}`,
    "June 2023/24": `${String(june)}${suffix}`,
    "July 2023/24": `${String(reading)}${suffix}`,
  };
  return by(profile, { ...spec, target: `${String(target)}${suffix}`, figures });
}
const drawn = fc.record({
  target: displayed,
  polarity,
  tolerance,
  unit,
  earlier: fc.array(displayed, { minLength: 3, maxLength: 3 }),
});

/** What may be a share of 1 beside points has no size of its own. */
function isShare(figure: number): boolean {
  return figure > 0 && figure < 1;
}

/** Whether no figure that a status may go by is of quite another size than the reading: such a one is compared with nothing. */
function isComparable(reading: number, { earlier }: Pick<Drawn, "earlier">): boolean {
  const [, may = 0, june = 0] = earlier;
  return [...earlier, (may + june) / 2].every((other) => {
    const [small = 0, large = 0] = [Math.abs(reading), Math.abs(other)].sort((x, y) => x - y);
    return small === 0 || large / small < 400;
  });
}

test("status never improves as the reading worsens", () => {
  fc.assert(
    fc.property(anyProfile, drawn, displayed, displayed, (profile, row, a, b) => {
      fc.pre(profile.changes.length === 0 || (isComparable(a, row) && isComparable(b, row)));
      const higher = row.polarity.startsWith("Higher");
      const [worse, better] = a < b === higher ? [a, b] : [b, a];
      const rank = (reading: number): number | null => {
        const { status } = evaluated(profile, { ...row, reading });
        return isUnrated(status) ? null : profile.states.findIndex(({ id }) => id === status);
      };
      const [worseRank, betterRank] = [rank(worse), rank(better)];
      if (worseRank !== null && betterRank !== null) expect(worseRank).toBeGreaterThanOrEqual(betterRank);
    }),
    { numRuns: 600 },
  );
});

test("an answer is whole: a known status with its look, a warning where it is outside, a reason where there is no arrow", () => {
  fc.assert(
    fc.property(anyProfile, drawn, displayed, (profile, row, reading) => {
      const found = evaluated(profile, { ...row, reading });
      const state = profile.states.find(({ id }) => id === found.status);
      expect(isUnrated(found.status) || state !== undefined).toBe(true);
      if (state !== undefined)
        expect([found.statusName, found.statusLetter, found.paint]).toEqual([
          state.name,
          state.letter,
          state.colour,
        ]);
      expect(found.outOfTolerance).toBe(profile.warnOn.includes(found.status));
      expect(found.warning !== null).toBe(found.outOfTolerance);
      expect(found.whyNoTravel === null).toBe(found.travel !== null);
      expect(found.queries.some(({ blocking }) => blocking)).toBe(found.status === "needs-attention");
      expect(found.explanation).not.toMatch(/undefined|NaN|null|Infinity/);
    }),
    { numRuns: 400 },
  );
});

const relativeOnly = anyProfile.filter(
  ({ states, changes }) =>
    changes.length === 0 &&
    states.every(({ upTo }) => upTo === null || upTo.slack.kind === "relative" || upTo.slack.kind === "none"),
);

test("by shares of the target, ten times the reading against ten times the target is the same", () => {
  fc.assert(
    fc.property(relativeOnly, drawn, displayed, (profile, each, reading) => {
      // Percentages have sizes of their own: 1,000% beside 10% lost its point or its format, 100% beside 1% did not.
      const row = { ...each, unit: "" as const };
      fc.pre(![reading, row.target, ...row.earlier].some(isShare));
      const one = evaluated(profile, { ...row, reading, tolerance: "" }).status;
      const ten = evaluated(profile, {
        ...row,
        ...{
          reading: Math.round(reading * 1_000) / 100,
          target: Math.round(row.target * 1_000) / 100,
          tolerance: "",
        },
        earlier: row.earlier.map((figure) => Math.round(figure * 1_000) / 100),
      }).status;
      expect(ten).toBe(one);
    }),
  );
});

test("a reading exactly on a limit is inside where the limit belongs, and else outside", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000 }),
      fc.integer({ min: 1, max: 40 }),
      fc.boolean(),
      fc.boolean(),
      (hundredths, percent, inclusive, higher) => {
        const [green, , red] = CORPORATE.states;
        if (green === undefined || red === undefined) throw new Error("Corporate has three states.");
        const profile: Profile = {
          ...CORPORATE,
          states: [{ ...green, upTo: { slack: { kind: "relative", percent }, inclusive } }, red],
        };
        const limit = (hundredths * (higher ? 100 - percent : 100 + percent)) / 10_000;
        const spec = {
          target: String(hundredths / 100),
          polarity: higher ? "Higher is better" : "Lower is better",
        };
        expect(statusBy(profile, String(limit), spec)).toBe(inclusive ? "green" : "red");
      },
    ),
  );
});
