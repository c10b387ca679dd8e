import { clearResults } from "../../src/actions/clearResults";
import { previewSheets } from "../../src/actions/previewSheets";
import { differences, pictureOf, told } from "../reliability/picture";
import { onlySheet, useDesk, type Desk } from "./desk";
import type { NewSheet } from "../../simulator/xlsx/create";

const open = useDesk();

const SHEET: NewSheet = {
  name: "KPIs",
  rows: [
    ["Ref", "KPI", "Good is", "Target", "Jun-23", "Jul-23", "RAG", "Tolerance warning"],
    ["A1", "Calls answered", "High", "90%", "85%", "75%", "Amber", "Outside tolerance: see May"],
    ["A2", "Rent collected", "High", "90%", "85%", "75%", "", ""],
  ],
};

/** Parts of these cells' texts are bold. */
function mix(desk: Desk, ...addresses: readonly string[]): void {
  for (const address of addresses) {
    const cell = desk.cell(address);
    if (cell === undefined) throw new Error("no cell");
    cell.mixed = ["bold"];
  }
}

const NAMED = "Excel could not give that back";

describe("text of which a part is bold", () => {
  test("stays where words would be written over it, and its cells are named, in a preview as well", async () => {
    const desk = await open([SHEET]);
    mix(desk, "G2", "H2");
    const ahead = await previewSheets({ kind: "active" }, {});
    const said = ahead.kind === "done" ? ahead.result.sheets.flatMap((sheet) => sheet.notices) : [];
    expect(said.join(" ")).toContain("G2, H2 hold text of which a part");
    const { notices } = onlySheet(await desk.evaluate());
    expect(notices.filter((one) => one.includes(NAMED))).toEqual([
      "G2, H2 hold text of which a part has another font, weight or colour. Excel could not give that back, so the text and its colours were left as they are. For results there, give each text one font and evaluate again.",
    ]);
    expect([desk.cell("G2")?.value, desk.cell("H2")?.value]).toEqual(["Amber", "Outside tolerance: see May"]);
    expect([desk.cell("G3")?.value, desk.cell("F3")?.style.fill.pattern]).toEqual(["Red", "Solid"]);
  });

  test("gets its status' colours in a figure, keeps its weights, and is given back; a second evaluation writes nothing", async () => {
    const desk = await open([SHEET]);
    mix(desk, "F2");
    const original = pictureOf(desk.opened.workbook);
    const { notices } = onlySheet(await desk.evaluate());
    expect(notices.join(" ")).not.toContain(NAMED);
    const style = desk.cell("F2")?.style;
    expect([style?.fill.color.toUpperCase(), style?.font.color.toUpperCase(), style?.font.bold]).toEqual([
      "#C4161C",
      "#FFFFFF",
      false,
    ]);
    expect((await desk.evaluate()).cellsWritten).toBe(0);
    await clearResults({ kind: "active" }, {});
    expect(differences(original, pictureOf(desk.opened.workbook)).map(told)).toEqual([]);
  });

  test("is left with its colours in a figure whose parts have several", async () => {
    const desk = await open([SHEET]);
    const cell = desk.cell("F2");
    if (cell !== undefined) cell.mixed = ["color"];
    const { notices } = onlySheet(await desk.evaluate());
    expect(notices.join(" ")).toContain("F2 holds text of which a part");
    expect(desk.cell("F2")?.style.fill.pattern).toBe("None");
  });

  test("is the officer's too where our own word was made so", async () => {
    const desk = await open([SHEET]);
    await desk.evaluate();
    mix(desk, "G3");
    desk.type("F3", "95%");
    const { notices } = onlySheet(await desk.evaluate());
    expect(notices.join(" ")).toContain("G3 was changed after it was marked");
    expect(desk.cell("G3")?.value).toBe("Red");
  });
});
