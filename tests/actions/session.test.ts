import {
  cancel,
  check,
  clear,
  evaluate,
  followAnswer,
  preview,
  refresh,
  sessionState,
  soon,
  subscribe,
} from "../../src/actions/session";
import type { SessionState } from "../../src/actions/session";
import { saveSettings, withColumnRole } from "../../src/actions/settings";
import { smallSheet, smallSheetWith, useDesk } from "./desk";

const open = useDesk();

/** The states that the session goes through, "running evaluate", each once in a row. */
async function statesOf(task: () => Promise<void>): Promise<readonly string[]> {
  const seen: string[] = [];
  const stop = subscribe(() => {
    const state = sessionState();
    const name = state.kind === "running" ? `running ${state.task}` : state.kind;
    if (seen.at(-1) !== name) seen.push(name);
  });
  await task();
  stop();
  return seen;
}

function now<Kind extends SessionState["kind"]>(kind: Kind): Extract<SessionState, { kind: Kind }> {
  const state = sessionState();
  if (state.kind !== kind) throw new Error(JSON.stringify(state));
  return state as Extract<SessionState, { kind: Kind }>;
}

test("a preview shows what would change, and leaves the sheet alone", async () => {
  const desk = await open([smallSheet()]);
  expect(await statesOf(() => preview({ kind: "active" }))).toEqual(["running preview", "previewed"]);
  const { changes, result, scope } = now("previewed");
  expect([changes[0]?.rows.length, result.sheets[0]?.rows.length, scope]).toEqual([3, 2, { kind: "active" }]);
  expect(desk.text("E2")).toBe("");
});

test("a check compares what is on the sheet with the rules, and leaves it alone", async () => {
  const desk = await open([smallSheet()]);
  desk.type("E2", "↑ G");
  expect(await statesOf(() => check({ kind: "active" }))).toEqual(["running check", "checked"]);
  expect(now("checked").result.sheets[0]?.rows.map((row) => [row.check, row.printed, row.expected])).toEqual([
    ["disagrees", "↑ G", "↓ R"],
    ["nothing printed", undefined, undefined],
  ]);
  expect(desk.text("E2")).toBe("↑ G");
});

test("what is settled while something runs is evaluated after it, sheet by sheet, and its notice is gone", async () => {
  const twoTargets = smallSheetWith(["Target value", "88%", "88%"]);
  const desk = await open([twoTargets, { ...twoTargets, name: "Second" }]);
  await evaluate({ kind: "all" });
  await evaluate({ kind: "all" });
  const notices = (): number[] => now("done").result.sheets.map((sheet) => sheet.notices.length);
  expect(notices()).toEqual([1, 1]);
  const running = evaluate({ kind: "all" });
  const settled = ["KPIs", "Second"].map(async (name) => {
    const { id } = desk.sheet(name);
    const outcome = await saveSettings((settings) =>
      withColumnRole(settings, { id, name, kpis: [] }, { heading: "Target value", role: "other" }),
    );
    expect(outcome.kind).toBe("done");
    await soon(() => refresh(id));
  });
  await Promise.all([running, ...settled]);
  expect(notices()).toEqual([0, 0]);
});

test("one task at a time: what is asked while another runs is ignored", async () => {
  const desk = await open([smallSheet()]);
  const states = await statesOf(async () => {
    const first = evaluate({ kind: "active" });
    await Promise.all([first, clear({ kind: "active" }), preview({ kind: "all" }), refresh(desk.sheet().id)]);
  });
  expect(states).toEqual(["running evaluate", "done"]);
  expect(desk.text("E2")).toBe("↓ R");
});

test("cancelled before its next message, a task says what stands", async () => {
  const desk = await open([smallSheet()]);
  const task = evaluate({ kind: "active" });
  cancel();
  await task;
  expect(now("cancelled")).toMatchObject({ task: "evaluate", notices: [expect.stringContaining("othing")] });
  expect(desk.text("E2")).toBe("");
});

test("a sheet that is refreshed takes the place of its earlier results; a new one comes last", async () => {
  const desk = await open([smallSheet(), smallSheet({ name: "Second" }), smallSheet({ name: "Third" })]);
  await evaluate({ kind: "all" });
  desk.type("D2", 0.95, "Second");
  await refresh(desk.sheet("Second").id);
  const { result, evaluated } = now("done");
  expect(result.sheets.map(({ name, rows }) => `${name} ${rows[0]?.status ?? ""}`)).toEqual([
    "KPIs red",
    "Second green",
    "Third red",
  ]);
  expect(evaluated).toEqual([desk.sheet("Second").id]);
});

test("sheets that are evaluated one by one keep their results; one that has lost its table does not", async () => {
  const desk = await open([smallSheet({ name: "Roads" }), smallSheet({ name: "Waste" })]);
  await evaluate({ kind: "named", name: "Roads" });
  await evaluate({ kind: "named", name: "Waste" });
  const { result, evaluated, again } = now("done");
  expect(result.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["Roads", "Waste"]));
  expect(evaluated).toEqual([desk.sheet("Waste").id]);
  expect(again).toBeUndefined();
  expect(result.cellsWritten).toBeGreaterThan(0);
  for (const cell of ["A1", "B1", "C1", "D1", "E1"]) desk.type(cell, "", "Roads");
  await evaluate({ kind: "named", name: "Roads" });
  const { result: left, nothingOn } = now("done");
  expect(left.sheets.map(({ name }) => name)).not.toContain("Roads");
  expect(nothingOn?.map(({ name }) => name)).toEqual(["Roads"]);
});

test("several sheets are refreshed together, and no other is evaluated; one that is gone or hidden is passed over", async () => {
  const desk = await open(["One", "Two", "Three"].map((name) => smallSheet({ name })));
  await evaluate({ kind: "active" });
  const ids = ["One", "Two"].map((name) => desk.sheet(name).id);
  desk.office.host.resetCounts();
  await refresh(...(ids as [string, string]), "{00000000-0000-0000-0000-00000000000F}");
  const { result, evaluated } = now("done");
  const names = result.sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["One", "Two"]));
  expect(names).not.toContain("Three");
  expect(evaluated).toEqual(ids);
  // The list, the cells, the look and the writing.
  expect(desk.office.host.counts.messages).toBe(4);
});

test("an evaluation that follows an answer is known by that from its beginning, and the next one is not", async () => {
  const desk = await open([smallSheet()]);
  await evaluate({ kind: "active" });
  const seen = new Set<unknown>();
  const stop = subscribe(() => {
    const state = sessionState();
    seen.add("answered" in state && state.answered);
  });
  await followAnswer(desk.sheet().id);
  stop();
  expect([...seen]).toEqual([true]);
  expect(now("done").followedUp).toBe(true);
  await evaluate({ kind: "active" });
  expect(now("done")).not.toHaveProperty("answered");
});

test("a deleted sheet cannot be refreshed, and the sentence says so", async () => {
  const desk = await open([smallSheet(), smallSheet({ name: "Second" })]);
  await evaluate({ kind: "all" });
  const { id } = desk.sheet("Second");
  desk.office.host.officerDoes((excel) => excel.worksheets.getItem("Second").delete());
  await refresh(id);
  expect(now("failed").failure.code).toBe("ItemNotFound");
});
