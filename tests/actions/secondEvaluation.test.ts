import type { NewCell, NewSheet } from "../../simulator/xlsx/create";
import { rowAt, useDesk } from "./desk";

/** What a sheet comes to must not depend on its having been evaluated before: neither by what is remembered of it, nor by our marks. */

const open = useDesk();

test("a share that was read by its tolerance is read so again, whatever the memory calls it", async () => {
  const desk = await open([
    {
      name: "KPIs",
      rows: [
        ["Ref", "Measure", "Jun-23", "Polarity", "Target", "Tolerance level"],
        ["A1", "Measure", 0.75, "Higher is better", 80, "99.5% and above is green, 99% and above is amber"],
      ],
    },
  ]);
  const first = rowAt(await desk.evaluate(), 2);
  expect([first.status, first.current?.value]).toEqual(["red", 75]);
  const second = await desk.evaluate();
  expect(rowAt(second, 2)).toEqual({ ...first, changed: false, before: { statusName: "Red", travel: "" } });
  expect(second.cellsWritten).toBe(0);
});

test("an arrow emptied on one sheet does not stand in a blank cell of another with the same KPI", async () => {
  const people: NewSheet = {
    name: "People",
    rows: [
      ["Ref", "Measure", "Polarity", "Target", "Jun-23", "Jul-23", "DoT"],
      ["A1", "Visits", "Higher is better", "90%", "93%", "95%", null],
      ["STP3", "Calls answered", "Higher is better", "90%", null, null, "Improving"],
    ],
  };
  const place: NewSheet = {
    name: "Place",
    rows: [
      ["Ref", "Measure", "Jul-23", "DoT", "Target"],
      ["B1", "Bins", "New KPI for 2023-24", "Improving", "90%"],
      ["B2", "Letters", "97%", "see commentary", "90%"],
      ["STP3", "Calls answered", "N/A Reporting one month in arrears", null, null],
    ],
  };
  const desk = await open([people, place]);
  await desk.evaluate({ kind: "all" });
  expect([desk.text("G2", "People"), desk.text("G3", "People")]).toEqual(["↑ G", ""]);
  expect((await desk.evaluate({ kind: "all" })).cellsWritten).toBe(0);
  expect(desk.text("D2", "Place")).toBe("Improving");
});

test("a column “Tolerance warning” of the officer's over a second table is not taken for the one that we made for the first", async () => {
  const kpi = (ref: string, words: string | null): NewCell[] => [ref, "Bins", 0.75, 0.9, words];
  const desk = await open([
    {
      name: "KPIs",
      rows: [
        ["Ref", "Measure", "Apr-23", "Target 2023/24", null, "Good performance"],
        [...kpi("A1", null), "Higher is better"],
        [],
        [],
        ["Ref", "Measure", "Apr-23", "Target 2023/24", "Tolerance warning", "Good performance"],
        [...kpi("B1", null), "Higher is better"],
      ],
    },
  ]);
  await desk.evaluate();
  expect([desk.text("G1"), desk.text("G5")]).toEqual(["Tolerance warning", ""]);
  const warning = desk.text("E6");
  expect(warning).not.toBe("");
  expect((await desk.evaluate()).cellsWritten).toBe(0);
  expect([desk.text("E6"), desk.text("G5")]).toEqual([warning, ""]);
});
