/** @jest-environment ./tests/environment/paneJsdom.js */
import { saveWorkbook } from "../../simulator/xlsx/save";
import { at, firstSheet, fixture, open } from "./xlsxPackage";

// The add-in's tests run the simulator beside office.js in jsdom, which lacks some of what browsers have.
test("a workbook opens and saves in jsdom, emoji included", () => {
  const opened = open(fixture("libreoffice.xlsx"));
  at(firstSheet(opened), "F2").value = "£ ↓ 😀";
  expect(at(firstSheet(open(saveWorkbook(opened))), "F2").value).toBe("£ ↓ 😀");
});
