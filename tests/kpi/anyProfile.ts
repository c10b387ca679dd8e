import fc from "fast-check";
import { CORPORATE } from "../../src/kpi/profile/builtInProfiles";
import {
  JUDGED_VERDICTS,
  type AppliesTo,
  type ChangeBand,
  type FixedSlack,
  type Profile,
  type RatedState,
  type Slack,
  type StatusChange,
} from "../../src/kpi/profile/profile";
import type { Baseline } from "../../src/kpi/row/row";

/** Rule sets that can be used, drawn at large. */

const size = fc.integer({ min: 1, max: 4_000 }).map((hundredths) => hundredths / 100);

/** Distances of one measure, so that their order is known: a list of them, nearer before further, some on the better side. */
const measure = fc.constantFrom<(value: number) => Slack>(
  (percent) => ({ kind: "relative", percent }),
  (points) => ({ kind: "points", points }),
  (amount) => ({ kind: "amount", amount }),
  (times) => ({ kind: "row-tolerance", times }),
  (value) => ({
    kind: "largest",
    of: [
      { kind: "relative", percent: value },
      { kind: "amount", amount: value / 2 },
    ],
  }),
);

const COLOURS = ["#00855A", "#FFC000", "#C4161C", null] as const;

function statesOf(
  values: readonly number[],
  slackOf: (value: number) => Slack,
  looks: readonly number[],
  inclusive: readonly boolean[],
): readonly RatedState[] {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const usual = CORPORATE.states.map(({ colour }) => colour);
  return [...sorted, null].map((value, index): RatedState => {
    const place = looks[index] ?? 0;
    return {
      id: `state-${String(index)}`,
      name: `State ${String(index)}`,
      letter: String.fromCharCode(65 + index),
      colour: COLOURS[place] === null ? null : (usual[place] ?? null),
      upTo:
        value === null
          ? null
          : { slack: value === 0 ? { kind: "none" } : slackOf(value), inclusive: inclusive[index] ?? true },
      words: place === 3 ? [`word ${String.fromCharCode(97 + index)}`] : [],
    };
  });
}

const baseline: fc.Arbitrary<Baseline> = fc.oneof(
  fc.constant<Baseline>({ kind: "period-before" }),
  fc.constant<Baseline>({ kind: "same-period-last-year" }),
  fc.integer({ min: 2, max: 12 }).map((periods): Baseline => ({ kind: "average-before", periods })),
  fc.constantFrom("2022-23 outturn", "Last year").map((heading): Baseline => ({ kind: "column", heading })),
);
const band: fc.Arbitrary<ChangeBand> = fc.oneof(
  size.map((percent): ChangeBand => ({ kind: "relative", percent })),
  size.map((amount): ChangeBand => ({ kind: "amount", amount })),
);
const fixed: fc.Arbitrary<FixedSlack> = fc.oneof(
  fc.constant<FixedSlack>({ kind: "none" }),
  size.map((percent): FixedSlack => ({ kind: "relative", percent })),
  size.map((points): FixedSlack => ({ kind: "points", points })),
  size.map((amount): FixedSlack => ({ kind: "amount", amount })),
);

/** Steps between neighbours, up for the best comparisons and down for the worst. */
function changesOf(
  states: readonly RatedState[],
  drawn: readonly {
    at: number;
    up: boolean;
    count: number;
    baseline: Baseline;
    unknown: StatusChange["whenUnknown"];
  }[],
): readonly StatusChange[] {
  return drawn.map(({ at, up, count, baseline: against, unknown }) => {
    const place = at % (states.length - 1);
    const [better, worse] = [states[place]?.id ?? "", states[place + 1]?.id ?? ""];
    return {
      from: up ? worse : better,
      to: up ? better : worse,
      verdicts: up ? JUDGED_VERDICTS.slice(0, count) : JUDGED_VERDICTS.slice(-count),
      baseline: against,
      whenUnknown: unknown,
    };
  });
}

export const anyProfile: fc.Arbitrary<Profile> = fc
  .record({
    values: fc.array(
      fc.integer({ min: -400, max: 1_500 }).map((hundredths) => hundredths / 100),
      { minLength: 1, maxLength: 4 },
    ),
    slackOf: measure,
    looks: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 5, maxLength: 5 }),
    inclusive: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    defaultTolerance: fixed,
    toleranceBasis: fc.constantFrom("relative" as const, "points" as const),
    warned: fc.integer({ min: 0, max: 5 }),
    changes: fc.array(
      fc.record({
        at: fc.nat(10),
        up: fc.boolean(),
        count: fc.integer({ min: 1, max: 3 }),
        baseline,
        unknown: fc.constantFrom("ask" as const, "stay" as const, "change" as const),
      }),
      { maxLength: 3 },
    ),
    ratedIn: fc.option(
      fc.record({
        quarters: fc.subarray([1, 2, 3, 4] as const, { minLength: 1 }),
        otherwise: fc.constantFrom("not-rated" as const, "tracking" as const),
      }),
    ),
    polarityWhenMissing: fc.constantFrom(
      "ask" as const,
      "higher" as const,
      "lower" as const,
      "suggested" as const,
    ),
    rangeTarget: fc.constantFrom("ask" as const, "inside" as const),
    colours: fc.constantFrom("reporting-period" as const, "every-period" as const),
    given: fc.constantFrom("always" as const, "not-for-cumulative" as const, "never" as const),
    baseline,
    longBaseline: fc.option(baseline),
    otherwise: fc.option(baseline),
    heldAgainst: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: baseline }),
    bareTolerance: fc.constantFrom("ask", "relative", "amount", "last-amber"),
    judged: fc.boolean(),
    deadBand: fc.option(band),
    acceptable: fc.oneof(band, fc.constantFrom({ kind: "any" } as const, { kind: "none" } as const)),
    onTargetIsAcceptable: fc.boolean(),
    follows: fc.constantFrom("number" as const, "performance" as const),
  })
  .map((drawn): Profile => {
    const states = statesOf(drawn.values, drawn.slackOf, drawn.looks, drawn.inclusive);
    const { polarityWhenMissing, rangeTarget, colours, ratedIn, defaultTolerance, toleranceBasis } = drawn;
    const { given, longBaseline, judged, deadBand, acceptable, onTargetIsAcceptable, follows } = drawn;
    return {
      ...CORPORATE,
      id: "any",
      name: "Any",
      states,
      warnOn: states.slice(Math.max(1, states.length - drawn.warned)).map(({ id }) => id),
      changes: changesOf(states, drawn.changes),
      ...{ ratedIn, polarityWhenMissing, rangeTarget, colours, defaultTolerance, toleranceBasis },
      ...{ heldAgainst: drawn.heldAgainst, bareTolerance: drawn.bareTolerance },
      travel: {
        ...{
          given,
          baseline: drawn.baseline,
          otherwise: drawn.otherwise,
          longBaseline,
          judged,
          deadBand,
          acceptable,
          onTargetIsAcceptable,
        },
        scheme: { ...CORPORATE.travel.scheme, follows },
      },
    };
  });

const appliesTo: fc.Arbitrary<AppliesTo> = fc.oneof(
  fc.constantFrom<AppliesTo>({ kind: "every-row" }, { kind: "assigned" }),
  fc
    .record(
      {
        ref: fc.constantFrom("(KPI #)", "FIN#"),
        refs: fc.array(fc.constantFrom("R4", "R7", "BBF05 (KPI 2)"), { minLength: 1, maxLength: 3 }),
        section: fc.constant("Housing"),
        sheet: fc.constant("Quarter #"),
        targetIn: fc.constantFrom("percent", "other units"),
      },
      { requiredKeys: ["section"] },
    )
    .map((where): AppliesTo => ({ kind: "rows", where })),
);

/** Rule sets as files hold them: for some rows only, and with a best state whose limit stands in a column. */
export const anyInFile: fc.Arbitrary<Profile> = fc
  .record({ profile: anyProfile, appliesTo, inColumn: fc.boolean() })
  .map((drawn): Profile => {
    const [best, ...others] = drawn.profile.states;
    const isShort = others.length > 0 && others.length < 4;
    if (!drawn.inColumn || !isShort || best === undefined)
      return { ...drawn.profile, appliesTo: drawn.appliesTo };
    const stretch: RatedState = {
      ...best,
      ...{ id: "stretch", name: "Stretch", letter: "S", words: [] },
      upTo: { slack: { kind: "column", heading: "Stretch target" }, inclusive: true },
    };
    return { ...drawn.profile, appliesTo: drawn.appliesTo, states: [stretch, best, ...others] };
  });
