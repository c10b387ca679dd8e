import { clearResults } from "../../src/actions/clearResults";
import type { NewCell, NewSheet } from "../../simulator/xlsx/create";
import { onlySheet, rowAt, useDesk, type Desk } from "./desk";

/** Arrows of last month's report, in rows to which the rules give none this month. */

const open = useDesk();

const CERTAIN = ["High", "90%"] as const;

function sheetOf(...rows: readonly (readonly NewCell[])[]): readonly NewSheet[] {
  const heading = ["Ref", "Measure", "Good is", "Target", "Jun-23", "Jul-23", "RAG", "DoT"];
  const whole = ["A1", "Visits", ...CERTAIN, "91%", "95%", "Red", "▼"];
  return [{ name: "KPIs", rows: [heading, whole, ...rows] }];
}

const NOT_IN: readonly NewCell[] = ["A2", "Calls answered", ...CERTAIN, "91%", null, "Green", "▲"];
const GAVE_WAY = "“▲” in H3 gives way, since it cannot be this period’s. Clear results brings it back.";
/** Beside a question the arrow may well be this period's. */
const WAITS =
  "“▲” in H3 gives way until the question about the row is answered. Clear results brings it back.";

async function evaluated(desk: Desk) {
  const result = await desk.evaluate();
  return { row: rowAt(result, 3), notices: onlySheet(result).notices, written: result.cellsWritten };
}

test.each([
  ["no figure", NOT_IN, "data-missing", GAVE_WAY],
  ["an open question", ["A2", "Calls", null, "90%", "91%", "95%", "Green", "▲"], "needs-attention", WAITS],
  ["nothing due", ["A2", "Calls", ...CERTAIN, "Annual", "Annual", "Green", "▲"], "not-rated", GAVE_WAY],
] as const)("beside %s an arrow gives way, and Clear brings it back", async (_, cells, status, sentence) => {
  const desk = await open(sheetOf(cells));
  const before = desk.text("H2") + desk.text("H3");
  const first = await evaluated(desk);
  expect([first.row.status, desk.text("H3")]).toEqual([status, ""]);
  expect(first.row.explanation).toContain(sentence);
  expect(first.notices.filter((one) => one.includes("H3"))).toEqual([
    "What was typed in H3 gave way, because the rules give no arrow there for this period. Clear results brings it back.",
  ]);
  const second = await evaluated(desk);
  expect([second.written, second.row.explanation]).toEqual([0, first.row.explanation]);
  expect((await clearResults({ kind: "active" }, {})).kind).toBe("done");
  expect(desk.text("H2") + desk.text("H3")).toBe(before);
});

test("the arrow of this period takes its place once the figure is in", async () => {
  const desk = await open(sheetOf(NOT_IN));
  await desk.evaluate();
  desk.type("F3", "95%");
  expect((await evaluated(desk)).row.explanation).not.toContain("gives way");
  expect(desk.text("H3")).toBe("▲ G");
});

test("an arrow stays where the row is judged, and the card says so", async () => {
  const desk = await open(sheetOf(["A2", "Calls", ...CERTAIN, null, "95%", "Red", "▲"]));
  const { row } = await evaluated(desk);
  expect([row.status, desk.text("H3")]).toEqual(["green", "▲"]);
  expect(row.explanation).toMatch(
    /“▲” in H3 is not from the rules: check that it still holds for this period\.$/,
  );
});

test("an arrow that waited for an answer is judged as it stood before, as if the answer had come first", async () => {
  const cells = (goodIs: string | null) => ["A2", "Calls", goodIs, "90%", "n/a", "95%", null, "▲"] as const;
  const desk = await open(sheetOf(cells(null)));
  await desk.evaluate();
  expect(desk.text("H3")).toBe("");
  desk.type("C3", "High");
  const { row } = await evaluated(desk);
  const once = await open(sheetOf(cells("High")));
  const { row: direct } = await evaluated(once);
  expect(direct.explanation).toContain("check that it still holds");
  expect([row.explanation, desk.text("H3")]).toEqual([direct.explanation, once.text("H3")]);
  expect(desk.text("H3")).toBe("▲");
  // The same again once more: nothing is written, and nothing is taken away.
  const again = await evaluated(desk);
  expect([again.row.explanation, desk.text("H3")]).toEqual([direct.explanation, "▲"]);
});

test("an arrow that had given way to one of ours stays away, and it is said why", async () => {
  const desk = await open(sheetOf(["A2", "Calls", ...CERTAIN, "91%", "95%", "Red", "▼"]));
  await desk.evaluate();
  expect(desk.text("H3")).toBe("▲ G");
  desk.type("E3", "n/a");
  const { row } = await evaluated(desk);
  expect(desk.text("H3")).toBe("");
  expect(row.explanation).toContain(
    "“▼” stood in H3 before the arrow of an earlier evaluation, and does not come back by itself. Clear results brings it back.",
  );
});

test("a text that is no arrow stays, and is told", async () => {
  const whole = ["A3", "Visits online", ...CERTAIN, "91%", "95%", "Red", "▼"];
  const desk = await open(sheetOf([...NOT_IN.slice(0, 7), "Ask Jo"], whole, whole));
  const { row, notices } = await evaluated(desk);
  expect(desk.text("H3")).toBe("Ask Jo");
  expect(row.explanation).toContain("“Ask Jo” in H3 is not from the rules");
  expect(notices.join()).toContain("The rules give no arrow in H3");
});

test("a formula is never written over", async () => {
  const desk = await open(sheetOf([...NOT_IN.slice(0, 7), { formula: '=IF(E3>0,"▲","")', value: "▲" }]));
  const { row, notices } = await evaluated(desk);
  expect(desk.cell("H3")?.formula).toContain("IF(E3>0");
  expect(row.explanation).toContain("“▲” in H3 is not from the rules");
  expect(notices.join()).toContain("H3 holds a formula, so it was left as it is.");
});

test("a colour that was its verdict goes with it, and comes back", async () => {
  const desk = await open(sheetOf([...NOT_IN.slice(0, 7), { value: "▲", fill: "#00B050" }]));
  const fill = () => desk.cell("H3")?.style.fill?.color;
  const before = fill();
  await desk.evaluate();
  expect(fill()).not.toBe(before);
  await clearResults({ kind: "active" }, {});
  expect([fill(), desk.text("H3")]).toEqual([before, "▲"]);
});

test("on another sheet with the same KPI an empty cell is not taken for one that was emptied", async () => {
  // Without a status column and without a colour, the emptied cell is all that the ledger knows of the first sheet.
  const rows = (arrow: string | null): readonly (readonly NewCell[])[] => [
    ["Ref", "Measure", "Good is", "Target", "Jun-23", "Jul-23", "DoT"],
    ["A2", "Calls", null, "90%", "91%", "95%", arrow],
  ];
  const desk = await open([
    { name: "KPIs", rows: rows("▲") },
    { name: "Other", rows: rows(null) },
  ]);
  await desk.evaluate();
  expect(desk.text("G2")).toBe("");
  await clearResults({ kind: "all" }, {});
  expect([desk.text("G2"), desk.text("G2", "Other")]).toEqual(["▲", ""]);
});

test("a table further down in the same columns changes nothing: the arrow that gave way stays away", async () => {
  const below = ["Ref", "Measure", "Good is", "Target", "Jun-23", "Jul-23", "RAG", "Trend"];
  const theirs = ["B1", "Letters", ...CERTAIN, "91%", "n/a", null, null];
  const [heading = []] = sheetOf()[0]?.rows ?? [];
  // No arrow of ours in the column vouches for the one that was only emptied.
  const rows = [heading, [], NOT_IN, [], [], ["Other measures"], below, theirs];
  const desk = await open([{ name: "KPIs", rows }]);
  await desk.evaluate();
  expect(desk.text("H3")).toBe("");
  const again = await evaluated(desk);
  expect([again.written, desk.text("H3")]).toEqual([0, ""]);
});
