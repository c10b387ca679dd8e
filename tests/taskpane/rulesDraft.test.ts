import { type Profile, profileProblems, READY_PROFILES } from "../../src/actions/profiles";
import { CORPORATE, DEFAULT_PROFILES } from "../../src/kpi/profile/builtInProfiles";
import { formatProfiles, parseProfiles } from "../../src/kpi/profile/profileFile";
import { profileFrom, rulesDraft } from "../../src/taskpane/rules/rulesDraft";
import { withStateAdded, withStateMoved } from "../../src/taskpane/rules/ladder";

const ALL = [...DEFAULT_PROFILES, ...READY_PROFILES];
const byId = (id: string): Profile => {
  const found = ALL.find((profile) => profile.id === id);
  if (found === undefined) throw new Error(`There are no rules ${id}.`);
  return found;
};

test.each(ALL.map((profile) => [profile.id, profile] as const))(
  "%s comes out of its form as it went in",
  (_, profile) => {
    expect(profileFrom(rulesDraft(profile))).toEqual({ profile, complete: true });
  },
);

/** Each limit as "side amount kind". */
const limits = ({ states }: Profile) =>
  states.map(({ id, upTo }) => `${id} ${upTo === null ? "-" : JSON.stringify(upTo)}`);

test("a status is added before the last, takes its id from its name, and is kept by a rules file", () => {
  const draft = rulesDraft(byId("amber-within-10"));
  const states = withStateAdded(draft.states).map((state) =>
    state.id === null
      ? { ...state, name: "Well below", letter: "W", distance: { kind: "relative" as const, amount: "20 %" } }
      : state,
  );
  const { profile, complete } = profileFrom({ ...draft, states });
  expect(complete).toBe(true);
  expect(profileProblems(profile)).toEqual([]);
  expect(profile.states.map(({ id }) => id)).toEqual(["green", "amber", "well-below", "red"]);
  expect(profile.states[2]?.upTo).toEqual({ slack: { kind: "relative", percent: 20 }, inclusive: true });
  expect(parseProfiles(formatProfiles([profile]))).toMatchObject({ kind: "profiles", profiles: [profile] });
});

test("a limit that only a rules file can say goes through the form as it is, and can be given up for one of the form’s", () => {
  const [green, amber, red] = CORPORATE.states;
  if (green === undefined || amber === undefined || red === undefined) throw new Error("Three states.");
  const slack = {
    kind: "largest",
    of: [
      { kind: "relative", percent: 5 },
      { kind: "amount", amount: 1 },
    ],
  } as const;
  const own: Profile = {
    ...CORPORATE,
    states: [
      { ...green, upTo: { slack: { kind: "column", heading: "Stretch target" }, inclusive: true } },
      { ...amber, upTo: { slack, inclusive: true } },
      red,
    ],
  };
  const draft = rulesDraft(own);
  expect(profileFrom(draft)).toEqual({ profile: own, complete: true });
  const changed = draft.states.map((state, index) =>
    index === 1
      ? { ...state, side: "within" as const, distance: { kind: "points" as const, amount: "3" } }
      : state,
  );
  const { profile } = profileFrom({ ...draft, states: changed });
  expect(profile.states[0]?.upTo).toEqual(own.states[0]?.upTo);
  expect(profile.states[1]?.upTo).toEqual({ slack: { kind: "points", points: 3 }, inclusive: true });
});

test("moved statuses change limits where these would not run from the best to the worst", () => {
  const draft = rulesDraft(byId("four-colours"));
  const { profile } = profileFrom({ ...draft, states: withStateMoved(draft.states, 2, -1) });
  expect(limits(profile).map((each) => each.split(" ")[0])).toEqual(["green", "amber", "yellow", "red"]);
  expect(profileProblems(profile)).toEqual([]);
  const unmoved = profileFrom({ ...draft, states: withStateMoved(draft.states, 0, -1) });
  expect(unmoved.profile).toEqual(byId("four-colours"));
});

test("one that words earn keeps to its words when it is moved", () => {
  const draft = rulesDraft(byId("blue-for-complete"));
  const { profile } = profileFrom({ ...draft, states: withStateMoved(draft.states, 0, 1) });
  expect(profile.states.slice(0, 2)).toEqual([
    byId("blue-for-complete").states[1],
    byId("blue-for-complete").states[0],
  ]);
});

test("without a status go the steps to and from it, and what is outside tolerance begins at the worst that is left", () => {
  const rules = byId("amber-if-no-worse-than-last-year");
  const draft = rulesDraft(rules);
  const { profile } = profileFrom({ ...draft, states: draft.states.filter(({ id }) => id !== "amber") });
  expect(rules.changes).not.toEqual([]);
  expect(profile.changes).toEqual([]);
  expect(profile.warnOn).toEqual(["red"]);
  expect(profileProblems(profile)).toEqual([]);
});

test.each([
  ["0.00001", false],
  ["1e3", false],
  ["-5", false],
  ["", false],
  ["2.5", true],
  [" 5% ", true],
])("an amount of %p is one that a rules file takes: %p", (amount, complete) => {
  const draft = rulesDraft(byId("corporate"));
  const changed = profileFrom({ ...draft, tolerance: { kind: "relative", amount } });
  expect(changed.complete).toBe(complete);
});
