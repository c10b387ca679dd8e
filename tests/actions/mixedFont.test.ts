import { previewSheets } from "../../src/actions/previewSheets";
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
  test("is left with its colours, and named, in a preview as well", async () => {
    const desk = await open([SHEET]);
    mix(desk, "F2", "G2", "H2");
    const ahead = await previewSheets({ kind: "active" }, {});
    const told = ahead.kind === "done" ? ahead.result.sheets.flatMap((sheet) => sheet.notices) : [];
    expect(told.join(" ")).toContain("F2, G2, H2 hold text of which a part");
    const { notices } = onlySheet(await desk.evaluate());
    expect(notices.filter((one) => one.includes(NAMED))).toEqual([
      "F2, G2, H2 hold text of which a part has another font, weight or colour. Excel could not give that back, so the text and its colours were left as they are. For results there, give each text one font and evaluate again.",
    ]);
    expect([desk.cell("G2")?.value, desk.cell("H2")?.value]).toEqual(["Amber", "Outside tolerance: see May"]);
    expect(desk.cell("F2")?.style.fill.pattern).toBe("None");
    expect([desk.cell("G3")?.value, desk.cell("F3")?.style.fill.pattern]).toEqual(["Red", "Solid"]);
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
