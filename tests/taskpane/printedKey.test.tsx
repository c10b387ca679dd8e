/** @jest-environment ./tests/environment/paneJsdom.js */
import { act, screen } from "@testing-library/react";
import { EMPTY_SETTINGS } from "../../src/actions/settings";
import type { SessionState } from "../../src/actions/session";
import type { RowResult } from "../../src/actions/result";
import { applied, button, drawn, refsInSight, said } from "./drawn";
import { CORPORATE } from "../../src/kpi/profile/builtInProfiles";
import { becameInWords } from "../../src/taskpane/results/SettledRow";
import { noticesOf } from "../../src/taskpane/shell/notices";
import { done, FRESH, FRONT, row, sheet } from "./fixtures";

/** A row that waits for the question which of the key in a cell and the rules holds. */
function waiting(ref: string, at: number, cell: string, takenAs: string | null): RowResult {
  const query = {
    code: "tolerance-key-differs" as const,
    cell,
    text: "10% of target",
    takenAs,
    blocking: true,
    sentence: "The key and the rules differ.",
    answers: [],
  };
  return row({ ref, row: at, status: "needs-attention", queries: [query] });
}

const ON_TAB = "'Key'!A3";
const FIVE = "5% of the target";

describe("a key that goes against the rules", () => {
  test.each([
    ["Amber as the key says: 10% of target", true],
    ["Amber by the rules: 5% of the target", false],
  ])("is asked about once for its rows: %s", async (answer, followed) => {
    const rows = [waiting("AAA1", 4, ON_TAB, FIVE), waiting("BBB2", 5, ON_TAB, FIVE)];
    const pane = drawn(done([sheet({ rows })]));
    expect(screen.getByRole("heading", { name: "The key and the rules differ · 2 rows wait" })).toBeTruthy();
    expect(refsInSight()).toEqual([]);
    await pane.user.click(button(answer));
    const [change] = pane.changes[0] ?? [];
    expect(change && applied(change)).toMatchObject({
      sheets: [],
      tabKey: { says: "10% of target", followed, against: FIVE, tab: "Key" },
    });
  });

  test("on a tab is asked about once for all the sheets that wait for it, which are evaluated again together", async () => {
    const housing = [waiting("BBB2", 4, ON_TAB, "8% of the target")];
    const sheets = [
      sheet({ rows: [waiting("AAA1", 4, ON_TAB, FIVE)] }),
      sheet({ id: "{2}", name: "Housing", rows: housing }),
    ];
    const pane = drawn(done(sheets));
    const heading = { name: "The key and the rules differ · 2 rows wait" };
    expect(screen.getAllByRole("heading", heading)).toHaveLength(1);
    await pane.user.click(button("Amber by each row’s own rules"));
    const [change, again] = pane.changes[0] ?? [];
    expect(change && applied(change).tabKey).toEqual({ says: "10% of target", followed: false, tab: "Key" });
    expect(again?.map(({ name }) => name)).toEqual(["Place & Economy", "Housing"]);
  });

  test("on a tab has all sheets evaluated again that go by it, also those that do not wait or are not in sight; what was decided of it before they are is not said of them", async () => {
    const key = { cell: ON_TAB, says: "10% of target", onTab: true, followed: null } as const;
    const own = sheet({ key, rows: [waiting("AAA1", 4, ON_TAB, FIVE)] });
    const housing = sheet({ id: "{2}", name: "Housing", key });
    const waste = sheet({ id: "{3}", name: "Waste", key: { ...key, cell: "A2", onTab: false } });
    const at = (id: string, name: string) => ({ front: { ...FRONT, id, name } });
    const pane = drawn({ ...done([waste]), evaluated: ["{3}"] } as SessionState, at("{3}", "Waste"));
    pane.know(at("{2}", "Housing"));
    pane.become({ ...done([waste, housing]), evaluated: ["{2}"] } as SessionState);
    pane.know({ front: FRONT });
    pane.become({ ...done([waste, housing, own]), evaluated: ["{1}"] } as SessionState);
    await pane.user.click(button("Amber by the rules: 5% of the target"));
    expect(pane.changes[0]?.[1].map(({ name }) => name)).toEqual(["Place & Economy", "Housing"]);
    const decided = {
      ...FRESH,
      outOfDate: true,
      elsewhere: [{ id: "", sheet: "Key", what: "key" as const }],
    };
    pane.know({ freshness: new Map([["{1}", decided]]) });
    expect(said()).not.toContain("Out of date");
    const evaluating = (name: string, ready: number): void =>
      pane.become({
        kind: "running",
        task: "evaluate",
        progress: { step: "evaluating", sheet: name, done: ready, total: 2 },
      });
    evaluating("Place", 0);
    evaluating("Housing", 1);
    expect(said()).toBe("Evaluating Housing, sheet 2 of 2…");
    evaluating("Place", 0);
    expect(said()).toBe("Evaluating Housing, sheet 2 of 2…");
    await act(() => new Promise<void>((rest) => setTimeout(rest, 900)));
    expect(said()).not.toContain("Out of date");
  });

  test("on the sheet itself is asked about on that sheet, and the answer is kept for it", async () => {
    const pane = drawn(done([sheet({ rows: [waiting("AAA1", 4, "A2", null)] })]));
    await pane.user.click(button("No amber, as the rules say"));
    const [change] = pane.changes[0] ?? [];
    const after = change && applied(change);
    expect(after?.tabKey).toBeUndefined();
    expect(after?.sheets[0]?.printedKey).toEqual({ says: "10% of target", followed: false, against: null });
  });
});

describe("the rows that wait for the key", () => {
  const at = (ref: string, place: number): RowResult => {
    const one = waiting(ref, place, ON_TAB, FIVE);
    return { ...one, cells: { ...one.cells, current: `F${place}`, tolerance: `H${place}` } };
  };

  test("are named, each with the cell in which it can have a tolerance", () => {
    drawn(done([sheet({ rows: [at("H01", 11)] })]));
    expect(screen.getByText("Waiting: H01 (its tolerance cell is H11).")).toBeTruthy();
  });

  test("are shortened where there are many, and shown when they are asked for", async () => {
    const rows = [11, 12, 13, 14, 15].map((place) => at(`K${String(place)}`, place));
    const pane = drawn(done([sheet({ rows })]));
    const line = "Waiting: K11 (its tolerance cell is H11), K12 (H12), K13 (H13) and 2 more.";
    expect(screen.getByText(line)).toBeTruthy();
    await pane.user.click(button("Show the 5 rows"));
    await pane.user.click(button("Go to F15"));
    expect(pane.actions.selectCell).toHaveBeenCalledWith(sheet().id, "F15");
  });
});

describe("what was decided of the key on a tab", () => {
  const key = { cell: ON_TAB, says: "10% of target", onTab: true, followed: true } as const;
  const sheets = [
    sheet({ key }),
    sheet({ id: "{2}", name: "Housing", key }),
    sheet({ id: "{3}", name: "Waste", key: { ...key, cell: "A2", onTab: false } }),
  ];
  const tabKey = { says: "10% of target", followed: true, against: FIVE, tab: "Key" };
  const words = "Amber by the key on “Key”, for every sheet that goes by it: 10% of target";
  const openList = async ({ user }: ReturnType<typeof drawn>): Promise<void> => {
    await user.click(button("More"));
    await user.click(screen.getByRole("menuitem", { name: "Corrections" }));
  };

  test("is among the corrections once, under the tab’s name, and taking it back bears on the sheets that go by it", async () => {
    const pane = drawn(done(sheets), { settings: { ...EMPTY_SETTINGS, tabKey } });
    await openList(pane);
    expect(screen.getByRole("heading", { level: 3, name: "Key" })).toBeTruthy();
    await pane.user.click(button(`Remove ${words}`));
    const [change, again] = pane.changes[0] ?? [];
    expect(change && change({ ...EMPTY_SETTINGS, tabKey })).toEqual({
      kind: "changed",
      settings: EMPTY_SETTINGS,
    });
    expect(again?.map(({ name }) => name)).toEqual(["Place & Economy", "Housing"]);
  });

  test("two KPIs of which the same was said have their own buttons", async () => {
    const rows = ["C4", "C5"].map((identity) => ({ identity, what: "polarity", value: "lower" }) as const);
    const own = {
      sheetId: "{1}",
      name: "Place & Economy",
      kpis: [],
      reportingPeriod: null,
      columns: [],
      rows,
    };
    const settings = { ...EMPTY_SETTINGS, sheets: [own] };
    await openList(drawn(done(sheets), { settings }));
    const names = screen
      .getAllByRole("button", { name: /^Remove / })
      .map((one) => one.getAttribute("aria-label"));
    expect(names).toEqual([
      "Remove all on Place & Economy",
      "Remove lower is better, of C4, on Place & Economy",
      "Remove lower is better, of C5, on Place & Economy",
    ]);
  });

  test("names the tab as it is called where the sheets were evaluated since it was renamed", async () => {
    const renamed = sheets.map((one) => ({ ...one, key: { ...key, cell: "'RAG legend'!A3" } }));
    await openList(drawn(done(renamed), { settings: { ...EMPTY_SETTINGS, tabKey } }));
    expect(screen.getByRole("heading", { level: 3, name: "RAG legend" })).toBeTruthy();
    expect(screen.getByText(words.replace("Key", "RAG legend"))).toBeTruthy();
  });

  test("says of no sheet that its rows go by the key where each has a tolerance of its own", async () => {
    const filled = [sheet({ key: null }), sheet({ id: "{2}", name: "Housing", key })];
    const pane = drawn(done(filled), { settings: { ...EMPTY_SETTINGS, tabKey } });
    await pane.user.click(button("Rules: Corporate"));
    expect(screen.getAllByText(/amber by the key, “10% of target”/)).toHaveLength(1);
  });

  test("says there what the rules, changed since, have made of it", async () => {
    const pane = drawn(done(sheets), { settings: { ...EMPTY_SETTINGS, tabKey } });
    await openList(pane);
    const overtaken = "The “Corporate” rules give the same as the key now, so this makes no difference.";
    expect(screen.queryByText(overtaken)).toBeNull();
    const ours = { ...CORPORATE, defaultTolerance: { kind: "relative", percent: 10 } as const };
    pane.know({ settings: { ...EMPTY_SETTINGS, tabKey, profiles: [ours] } });
    expect(screen.getByText(overtaken)).toBeTruthy();
  });

  test("stands with the rules in use of the sheets that go by it", async () => {
    const pane = drawn(done(sheets), { settings: { ...EMPTY_SETTINGS, tabKey } });
    await pane.user.click(button("Rules: Corporate"));
    const line = "Rows without a tolerance of their own: amber by the key, “10% of target”.";
    expect(screen.getAllByText(line)).toHaveLength(2);
  });
});

test("what the sheets have in common to say stands once, with their names", () => {
  const notices = [
    { name: "Adults", notices: ["The key differs.", "Row 4 is hidden."] },
    { name: "Place", notices: ["The key differs."] },
  ];
  expect(noticesOf(notices, true)).toEqual(["Adults, Place: The key differs.", "Adults: Row 4 is hidden."]);
  expect(noticesOf(notices.slice(1), false)).toEqual(["The key differs."]);
});

test("a row that still waits once one question was answered says for what", () => {
  const asks = { sheet: sheet(), row: waiting("C4", 7, ON_TAB, null) };
  expect(becameInWords(asks, asks.row.statusName)).toMatch(/^C4 .* stays .*: its key is to be decided\.$/);
  const settled = row({ ref: "C4" });
  expect(becameInWords({ sheet: sheet(), row: settled }, null)).not.toContain(": its");
});
