import type { NewCell, NewSheet } from "../../simulator/xlsx/create";
import { useDesk, type Desk } from "./desk";
import { followed } from "./followed";

/** Evaluated for September, then for October as well, and that undone: the sheet bears September's marks, the pane October's results. */

const HEADINGS: readonly NewCell[] = ["Ref", "Measure", "Good is", "Target", "Aug-26", "Sep-26", "Oct-26"];
const KPIS: readonly (readonly NewCell[])[] = [
  ["A1", "Visits", "High", 90, 91, 95, null],
  ["A2", "Calls answered", "High", 90, 91, 70, null],
  ["A3", "Letters", "High", 90, 95, 88, null],
  ["A4", "Bins", "Low", 90, 91, 120, null],
];
const sheet = (name: string, ...more: readonly string[]): NewSheet => ({
  name,
  rows: [[...HEADINGS, ...more], ...KPIS.map((cells) => [...cells, ...more.map(() => null)])],
});

beforeAll(() => void Object.assign(globalThis, { window: new EventTarget() }));

let stop: () => Promise<void> = () => Promise.resolve();
afterEach(() => stop());

const open = useDesk();

/** What the officer types in one go, not waited for cell by cell. */
async function follow(desk: Desk) {
  const session = await followed(desk);
  ({ stop } = session);
  const type = (cell: string, values: string): void => {
    session.host.officerDoes((excel) => {
      Object.assign(excel.worksheets.getItem(desk.sheet().id).getRange(cell), { values });
    });
  };
  return { ...session, type, told: () => session.sheetFreshness().get(desk.sheet().id) };
}

/** Two rows are outside tolerance in September and none in October: our column of warnings goes, and comes back. */
const OCTOBER = ["91", "95", "92", "89"];

describe.each([
  ["with columns for words and arrows", ["DoT", "RAG"]],
  ["with a column for the status", ["RAG"]],
  ["with no column for results", []],
])("%s", (_name, more) => {
  test.each([["1.15"], ["1.18"]] as const)(
    "October undone is told as that, with all that went, at %s",
    async (apiLevel) => {
      const desk = await open([sheet("Housing", ...more)], { apiLevel });
      const { evaluate, type, host, rest, told } = await follow(desk);
      await evaluate({ kind: "active" });
      OCTOBER.forEach((value, index) => type(`G${String(index + 2)}`, value));
      await rest();
      await evaluate({ kind: "active" });
      const steps = host.undoSteps.length;
      host.undo();
      expect(host.undoSteps.length).toBe(steps - 1);
      await rest();
      expect(told()).toMatchObject({ outOfDate: true, undone: true, affected: { rows: new Set() } });
      const column = "HIJ"[more.length] ?? "";
      expect(told()?.cells.some((cell) => cell.startsWith(column))).toBe(true);
      expect(told()?.cells.some((cell) => cell.startsWith("H"))).toBe(true);
    },
  );

  test("what is typed afterwards is told as typed", async () => {
    const desk = await open([sheet("Housing", ...more)], { apiLevel: "1.18" });
    const { evaluate, type, host, rest, told } = await follow(desk);
    await evaluate({ kind: "active" });
    OCTOBER.forEach((value, index) => type(`G${String(index + 2)}`, value));
    await rest();
    await evaluate({ kind: "active" });
    host.undo();
    await rest();
    type("G3", "60");
    await rest();
    expect(told()).toMatchObject({ outOfDate: true, undone: false });
    expect(told()?.cells).toContain("G3");
  });
});
