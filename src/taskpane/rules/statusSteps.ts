import { JUDGED_VERDICTS, type Profile, type StatusChange } from "../../actions/profiles";

/** Where a step of the status leads: one better, or one worse. */
export type StepTo = "better" | "worse";

/** When a step is taken, in words: of a step up the best verdicts, of a step down the worst. */
export type StepWhen =
  "improved" | "improved-or-same" | "not-far-worse" | "not-improved" | "worse" | "far-worse";

/** For each, how many verdicts from the best (a step up), or from the worst (a step down). */
const WHEN: Readonly<Record<StepTo, Readonly<Partial<Record<StepWhen, number>>>>> = {
  better: { improved: 1, "improved-or-same": 2, "not-far-worse": 3 },
  worse: { "not-improved": 3, worse: 2, "far-worse": 1 },
};

type States = Profile["states"];

/** The ways that lead on from a status: the best has none better, the worst none worse. */
export function stepsFrom(states: States, from: string): readonly StepTo[] {
  const at = states.findIndex(({ id }) => id === from);
  return [
    ...(at > 0 ? (["better"] as const) : []),
    ...(at >= 0 && at < states.length - 1 ? (["worse"] as const) : []),
  ];
}

/** Which way a step leads; null for one whose statuses are no neighbours any more. */
export function directionOf(states: States, { from, to }: StatusChange): StepTo | null {
  const by = states.findIndex(({ id }) => id === to) - states.findIndex(({ id }) => id === from);
  return by === 1 ? "worse" : by === -1 ? "better" : null;
}

export function whenChoices(to: StepTo): readonly StepWhen[] {
  return (Object.keys(WHEN[to]) as StepWhen[]).filter((when) => WHEN[to][when] !== undefined);
}

export function whenOf(to: StepTo, { verdicts }: StatusChange): StepWhen {
  const found = whenChoices(to).find((when) => WHEN[to][when] === verdicts.length);
  return found ?? (to === "better" ? "improved" : "worse");
}

/** The step from a status one better or one worse; its other parts stay as they are, except that its verdicts must fit the way it leads. */
export function withStep(
  states: States,
  step: StatusChange,
  { from, to, when }: { readonly from: string; readonly to: StepTo; readonly when?: StepWhen },
): StatusChange {
  const target = states[states.findIndex(({ id }) => id === from) + (to === "worse" ? 1 : -1)];
  const many = WHEN[to][when ?? (to === "worse" ? "worse" : "improved")] ?? 1;
  return {
    ...step,
    from,
    to: target?.id ?? step.to,
    verdicts: to === "better" ? JUDGED_VERDICTS.slice(0, many) : JUDGED_VERDICTS.slice(-many),
  };
}

/** A step to begin with: the status before the worst becomes the worst where the figure is worse than in the same period last year. */
export function newStep(states: States): StatusChange {
  const from = states.at(-2)?.id ?? "";
  const step: StatusChange = {
    from,
    to: from,
    verdicts: [],
    baseline: { kind: "same-period-last-year" },
    whenUnknown: "ask",
  };
  return withStep(states, step, { from, to: "worse" });
}
