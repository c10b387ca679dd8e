import { editOfRow } from "../../src/actions/editOfRow";
import type { RowResult, SheetResult } from "../../src/actions/result";
import { smallSheet, useDesk, onlySheet } from "./desk";

const open = useDesk();

async function judged(): Promise<{ sheet: SheetResult; second: RowResult; third: RowResult }> {
  const desk = await open([smallSheet()]);
  const sheet = onlySheet(await desk.evaluate());
  const [second, third] = sheet.rows;
  if (second === undefined || third === undefined) throw new Error("two rows");
  return { sheet, second, third };
}

test("an edit belongs to the rows whose cells it touches, a heading to none", async () => {
  const { sheet, second, third } = await judged();
  const check = (edited: readonly string[]) => [second, third].map((row) => editOfRow(sheet, row, edited));
  expect(check(["D2"])).toEqual(["D2", null]);
  expect(check(["G3", "D2"])).toEqual(["D2", "G3"]);
  expect(check(["D2:D3"])).toEqual(["D2:D3", "D2:D3"]);
  expect(check(["B3"])).toEqual([null, "B3"]);
  expect(check(["C1"])).toEqual([null, null]);
  expect(check(["D4"])).toEqual([null, null]);
  expect(check([])).toEqual([null, null]);
});

test("after rows or columns were moved nothing is said of single rows", async () => {
  const { sheet, second } = await judged();
  expect(editOfRow(sheet, second, ["1:1", "D2"])).toBeNull();
  expect(editOfRow(sheet, second, ["C:D"])).toBeNull();
});
