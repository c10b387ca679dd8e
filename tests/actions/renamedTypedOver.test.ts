import { clearResults } from "../../src/actions/clearResults";
import { smallSheet, smallSheetWith, useDesk, type Desk } from "./desk";

/** A KPI gets another reference, and somebody types over its mark before the sheet is evaluated again: the word is still theirs. */

const open = useDesk();

const isWrapped = (desk: Desk, at: string): boolean => desk.cell(at)?.style.alignment.wrapText ?? false;

test.each([
  ["in the officer's column", smallSheetWith(["Tolerance warning", null, null])],
  ["in a column of our own", smallSheet()],
] as const)("%s: it stays, and nothing of ours stays under it", async (_, sheet) => {
  const desk = await open([sheet], { apiLevel: "1.15" });
  await desk.evaluate();
  expect([desk.text("I2").slice(0, 7), isWrapped(desk, "I2")]).toEqual(["Outside", true]);
  desk.type("A2", "B9");
  desk.type("I2", "Ask Jo");
  await desk.evaluate();
  expect([desk.text("I2"), isWrapped(desk, "I2")]).toEqual(["Ask Jo", false]);
  expect((await desk.evaluate()).cellsWritten).toBe(0);
  await clearResults({ kind: "active" }, {});
  expect([desk.text("I2"), isWrapped(desk, "I2")]).toEqual(["Ask Jo", false]);
});

test("cleared and evaluated again, the word in the officer's column is still theirs", async () => {
  const desk = await open([smallSheetWith(["Tolerance warning", null, null])], { apiLevel: "1.15" });
  await desk.evaluate();
  desk.type("A2", "B9");
  desk.type("I2", "Ask Jo");
  await desk.evaluate();
  await clearResults({ kind: "active" }, {});
  await desk.evaluate();
  expect(desk.text("I2")).toBe("Ask Jo");
});

test("a row deleted with its KPI takes its marks along: nothing of them is put into the next one's row", async () => {
  const desk = await open([smallSheetWith(["Tolerance warning", null, null])], { apiLevel: "1.15" });
  await desk.evaluate();
  // As after deleting row 2: the second KPI stands in it, and says something of its own where the warning was.
  for (const column of ["A", "B", "C", "D", "E", "F", "G", "H"]) {
    desk.type(`${column}2`, desk.cell(`${column}3`)?.value ?? "");
    desk.type(`${column}3`, "");
  }
  desk.type("I2", "Fine");
  await clearResults({ kind: "active" }, {});
  expect(desk.text("I2")).toBe("Fine");
});
