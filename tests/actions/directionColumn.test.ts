import { sheetRefOf } from "../../src/actions/corrections";
import { saveSettings, withColumnRole } from "../../src/actions/settings";
import type { NewCell, NewSheet } from "../../simulator/xlsx/create";
import { onlySheet, useDesk } from "./desk";

/** "Direction" over arrows may ask which way is good, or tell which way it went. */
const open = useDesk();

const percent = (value: number): NewCell => ({ value, numberFormat: "0%" });

function annual(polarity: readonly NewCell[]): NewSheet {
  const headings = [
    "Ref",
    "Measure",
    ...polarity.slice(0, 1),
    "2024/25",
    "2025/26",
    "Target 2025/26",
    "Direction",
  ];
  const rows = ["↑", "↓", "↑", "↓"].map((arrow, index): NewCell[] => {
    const ref = `A${String(index + 1)}`;
    const figures = [percent(0.84), percent(0.85), percent(0.86)];
    return [ref, `Measure ${ref}`, ...polarity.slice(1), ...figures, arrow];
  });
  return { name: "Annual", rows: [headings, ...rows] };
}

test("beside a polarity column it is the direction of travel", async () => {
  const desk = await open([annual(["Polarity", "Higher is better"])]);
  const { columns, rows } = onlySheet(await desk.evaluate());
  expect([columns["travel"], rows.map(({ travel }) => travel?.mark)]).toEqual([
    "G",
    ["↑ G", "↑ G", "↑ G", "↑ G"],
  ]);
  expect(desk.text("G3")).toBe("↑ G");
});

test("without one it is left open; once the officer has said what it is, the headings stand where they stood", async () => {
  const desk = await open([annual([])]);
  const before = onlySheet(await desk.evaluate());
  expect([before.columns["travel"], desk.text("F3")]).toEqual([undefined, "↓"]);
  await saveSettings((now) =>
    withColumnRole(now, sheetRefOf(before), { heading: "Direction", role: "travel" }),
  );
  const after = onlySheet(await desk.evaluate());
  expect([after.table, after.rows.length, after.columns["travel"]]).toEqual([true, 4, "F"]);
});

test.each(["+/-", "(+/-)"])(
  "%j over + and - is the polarity once the officer has said so",
  async (heading) => {
    const desk = await open([
      {
        name: "Quarters",
        rows: [
          ["Ref", "Measure", heading, "Q1 2025/26", "Q2 2025/26", "Target", "RAG"],
          ["C1", "Calls answered", "+", percent(0.9), percent(0.91), percent(0.9), null],
          ["C2", "Calls abandoned", "-", percent(0.09), percent(0.11), percent(0.1), null],
        ],
      },
    ]);
    const before = onlySheet(await desk.evaluate());
    expect(before.columns["polarity"]).toBeUndefined();
    await saveSettings((now) => withColumnRole(now, sheetRefOf(before), { heading, role: "polarity" }));
    expect(onlySheet(await desk.evaluate()).columns["polarity"]).toBe("C");
    expect([desk.text("G2"), desk.text("G3")]).toEqual(["Green", "Red"]);
  },
);
