import { checkSheets } from "../../src/actions/checkSheets";
import {
  EMPTY_SETTINGS,
  listCorrections,
  readSettings,
  saveSettings,
  withProfile,
  withTabKeyRuling,
} from "../../src/actions/settings";
import { CORPORATE } from "../../src/kpi/profile/builtInProfiles";
import type { Profile } from "../../src/kpi/profile/profile";
import { HEADINGS, KEY, KPIS, WITH_TOLERANCE } from "./keyBook";
import { onlySheet, useDesk, type Desk } from "./desk";

const open = useDesk();

describe("a key that goes against the rules in use is told of once, with the sheet", () => {
  const within = (percent: number): Profile => ({
    ...CORPORATE,
    defaultTolerance: { kind: "relative", percent },
  });
  const FIXED: Profile = {
    ...CORPORATE,
    states: CORPORATE.states.map((state) =>
      state.id === "amber"
        ? { ...state, upTo: { slack: { kind: "relative", percent: 8 }, inclusive: true } }
        : state,
    ),
  };
  /** What the results say of the key, and what the list of corrections does. */
  async function told(desk: Desk) {
    const result = await desk.evaluate({ kind: "all" });
    const read = await readSettings();
    const listed = listCorrections(read.kind === "done" ? read.settings : EMPTY_SETTINGS, result.sheets);
    return {
      notices: onlySheet(result).notices.filter((one) => one.startsWith("The key")),
      overtaken: listed.flatMap(({ sheet, overtaken }) => (sheet === "RAG key" ? overtaken : [])),
    };
  }
  const decide = (followed: boolean) =>
    saveSettings((now) =>
      withTabKeyRuling(now, {
        says: "10% of target",
        followed,
        against: "5% of the target",
        tab: "RAG key",
      }),
    );
  const rules = (profile: Profile) => saveSettings((now) => withProfile(now, profile));
  const cell = "The key in 'RAG key'!A1 gives amber “10% of target”, and the “Corporate” rules give";

  test("not while a row asks, for then the question says it", async () => {
    expect((await told(await open([KPIS, KEY]))).notices).toEqual([]);
  });

  test("where no status depends on it", async () => {
    const row = ["A1", "Calls answered", "High", "90%", "60%", "90%", null];
    const desk = await open([{ ...KPIS, rows: [HEADINGS, row, row] }, KEY]);
    const unasked = "No status on this sheet depends on which of them holds, so nothing is asked.";
    expect((await told(desk)).notices).toEqual([`${cell} 5% of the target. ${unasked}`]);
  });

  test("not where every KPI has a tolerance of its own, which goes before both", async () => {
    const desk = await open([{ ...KPIS, rows: [HEADINGS, WITH_TOLERANCE] }, KEY]);
    expect((await told(desk)).notices).toEqual([]);
  });

  test("once it was decided, with which of them amber goes by; rules that give the same end it", async () => {
    const desk = await open([KPIS, KEY]);
    await decide(true);
    const byKey =
      "Amber goes by the key, as was decided. If the rules are right, remove that decision under Corrections.";
    expect(await told(desk)).toEqual({ notices: [`${cell} 5% of the target. ${byKey}`], overtaken: [null] });
    await rules(within(8));
    expect(await told(desk)).toEqual({
      notices: [`${cell} 8% of the target. ${byKey}`],
      overtaken: [expect.stringContaining("Now the “Corporate” rules give 8% of the target")],
    });
    await rules(within(10));
    expect(await told(desk)).toEqual({
      notices: [],
      overtaken: [expect.stringContaining("so this makes no difference")],
    });
  });

  test("where the rules were let go before it, and changed since", async () => {
    const desk = await open([KPIS, KEY]);
    await decide(false);
    await rules(within(8));
    const byRules = "Amber goes by the rules, as was decided. Correct the key, so that it misleads nobody.";
    expect(await told(desk)).toEqual({
      notices: [`${cell} 8% of the target. ${byRules}`],
      overtaken: [expect.stringContaining("amber goes by the rules.")],
    });
  });

  test("where the rules have an amber of their own by now, and the decision no longer counts", async () => {
    const desk = await open([KPIS, KEY]);
    await decide(true);
    await rules(FIXED);
    expect(await told(desk)).toEqual({
      notices: [expect.stringContaining("These rules do not look at a tolerance, so amber goes by them.")],
      overtaken: [expect.stringContaining("so this has no effect")],
    });
  });

  test("the list says so where the key says something else, or is gone", async () => {
    const desk = await open([KPIS, KEY]);
    await decide(true);
    desk.type("B1", "Within 12% of target", "RAG key");
    expect((await told(desk)).overtaken).toEqual([
      "The key says “12% of target” now, so this has no effect.",
    ]);
    desk.type("B1", "Ask the performance team", "RAG key");
    expect((await told(desk)).overtaken).toEqual([expect.stringContaining("No sheet that was evaluated")]);
  });

  test("a check tells of it as well", async () => {
    await open([KPIS, KEY]);
    await decide(true);
    const outcome = await checkSheets({ kind: "active" });
    const notices = outcome.kind === "done" ? onlySheet(outcome.result).notices : [];
    expect(notices).toEqual([expect.stringContaining(`${cell} 5% of the target.`)]);
  });
});
