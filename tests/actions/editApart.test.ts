import type { NewCell, NewSheet } from "../../simulator/xlsx/create";
import { useDesk, type Desk } from "./desk";
import { followed } from "./followed";

const HEADINGS = ["Ref", "KPI", "Good is", "Jun-23", "Jul-23", "Target", "RAG", "Comments"];

/** Three rows of titles, with nothing to go by for amber. */
function scorecard(name: string): NewSheet {
  const row = (ref: string, title: string, figure: number): NewCell[] => [
    ...[ref, title, "High", "90%", { value: figure, numberFormat: "0%" }, "90%", null, null],
  ];
  return {
    name,
    rows: [
      ["Performance"],
      [],
      HEADINGS,
      row("A1", "Calls answered", 0.92),
      row("A2", "Rent collected", 0.83),
      row("A3", "Bins collected", 0.5),
    ],
  };
}

const KEY = "Green = on target, Amber = within 10% of target, Red = more than 10% below target";

beforeAll(() => void Object.assign(globalThis, { window: new EventTarget() }));

let stop: () => Promise<void> = () => Promise.resolve();
afterEach(() => stop());

const open = useDesk();

async function follow(desk: Desk) {
  const session = await followed(desk);
  ({ stop } = session);
  const { saveSettings, withOption } = await import("../../src/actions/settings");
  const told = (name?: string) => {
    const found = session.sheetFreshness().get(desk.sheet(name).id);
    return found === undefined
      ? null
      : { cells: found.cells, rows: found.affected && [...found.affected.rows] };
  };
  return { ...session, saveSettings, withOption, told };
}

describe("a key that is typed after an evaluation", () => {
  test.each([
    ["right of the table", "K4"],
    ["two columns on", "N6"],
    ["below it, under a column that nothing is read from", "H12"],
    ["above it", "E1"],
  ])("%s (%s) makes its results out of date, and taking it back right again", async (_what, cell) => {
    const desk = await open([scorecard("KPIs")]);
    const { evaluate, told, type, host, rest } = await follow(desk);
    await evaluate({ kind: "active" });
    await type(cell, KEY);
    expect(told()).toMatchObject({ cells: [cell] });
    expect(told()?.rows).toContain("A2");
    host.undo();
    await rest();
    expect(told()).toBeNull();
  });

  test("in two cells: the second, which says how far amber goes, makes them out of date", async () => {
    const desk = await open([scorecard("KPIs")]);
    const { evaluate, told, type } = await follow(desk);
    await evaluate({ kind: "active" });
    await type("K4", "Amber");
    expect(told()).toBeNull();
    await type("L4", "Within 10% of target");
    expect(told()).toMatchObject({ cells: ["L4"] });
  });

  test("stays named beside a figure that is typed, and alone once that is taken back", async () => {
    const desk = await open([scorecard("KPIs")]);
    const { evaluate, told, type } = await follow(desk);
    await evaluate({ kind: "active" });
    await type("E4", "95%");
    await type("K4", KEY);
    expect(told()?.rows).toContain("A2");
    await type("E4", "92%");
    expect(told()).toMatchObject({ cells: ["K4"] });
    await type("K4", "");
    expect(told()).toBeNull();
  });

  test("on a sheet that is not in front is found once it comes there", async () => {
    const desk = await open([scorecard("KPIs"), scorecard("Housing")]);
    const { evaluate, told, type, host, rest } = await follow(desk);
    await evaluate({ kind: "all" });
    await type("K4", KEY, "Housing");
    host.select(desk.sheet("Housing").id);
    await rest();
    expect(told("Housing")).toMatchObject({ cells: ["K4"] });
    expect(told()).toBeNull();
  });

  test("sets an evaluation going where the officer wants results to follow", async () => {
    const desk = await open([scorecard("KPIs")]);
    const { evaluate, saveSettings, withOption, told, type, rest } = await follow(desk);
    await saveSettings((now) => withOption(now, "reevaluate", true));
    await evaluate({ kind: "active" });
    await rest();
    expect(desk.text("G5")).toBe("Red");
    await type("K4", KEY);
    await rest();
    expect(told()).toBeNull();
    expect(desk.text("G5")).not.toBe("Red");
  });
});

test.each([
  ["a jotting right of the table", "K4", "Ask Jo"],
  ["a jotting far below", "Z900", "10%"],
  ["a comment that reads like a key", "H5", KEY],
])("%s (%s) leaves the results as they are", async (_what, cell, text) => {
  const desk = await open([scorecard("KPIs")]);
  const { evaluate, told, type, host } = await follow(desk);
  await evaluate({ kind: "active" });
  host.resetCounts();
  await type(cell, text);
  expect(told()).toBeNull();
  // A look at the sheet, unless the place alone tells.
  expect(host.counts.messages).toBe(cell === "H5" ? 0 : 1);
});
