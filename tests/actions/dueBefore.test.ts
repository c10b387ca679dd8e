import { settle, sheetRefOf } from "../../src/actions/corrections";
import type { RowResult } from "../../src/actions/result";
import type { NewCell } from "../../simulator/xlsx/create";
import { onlySheet, rowAt, useDesk, type Desk } from "./desk";

const open = useDesk();
const money = (value: number): NewCell => ({ value, numberFormat: '"£"#,##0' });

/** A cumulative KPI with £300,000 for its target; July is still to come, in column H. */
async function answeredInJune(typed: string): Promise<Desk> {
  const desk = await open([
    {
      name: "Place",
      rows: [
        ["Ref", "Measure", "Good is", "Target", "Tolerance", "May-25", "Jun-25", null],
        [
          "PE10",
          "Car park income (cumulative)",
          "High",
          money(300000),
          "5%",
          money(190000),
          money(290000),
          null,
        ],
        ["PE11", "Visits", "High", 90, "5", 91, 92, null],
      ],
    },
  ]);
  const first = await desk.evaluate();
  const [query] = rowAt(first, 2).queries;
  const answer = query?.answers.find(({ label }) => label === "Give the target to date for June 2025");
  if (answer === undefined) throw new Error(JSON.stringify(query));
  expect((await settle(sheetRefOf(onlySheet(first)), answer, typed)).kind).toBe("done");
  return desk;
}

async function inJuly(desk: Desk): Promise<RowResult> {
  desk.type("H1", "Jul-25");
  desk.type("H2", 395000);
  desk.type("H3", 93);
  return rowAt(await desk.evaluate(), 2);
}

test.each(["300000", "£300,000"])(
  "a target cell told to be due by June (%s) does not make July green, though July's figure has passed it",
  async (typed) => {
    const desk = await answeredInJune(typed);
    expect(rowAt(await desk.evaluate(), 2).status).toBe("amber");
    const july = await inJuly(desk);
    expect([july.status, july.queries.map(({ code }) => code)]).toEqual([
      "needs-attention",
      ["target-to-date-unknown"],
    ]);
  },
);

test("where another figure was due by June, the cell may be the year's: reached already, it is green", async () => {
  const desk = await answeredInJune("£75,000");
  expect((await inJuly(desk)).status).toBe("green");
});
