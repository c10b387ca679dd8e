import {
  deleteInFormula,
  offsetFormula,
  renameInFormula,
  shiftFormula,
} from "../../simulator/model/formulaRefs";

test.each([
  ["=A1+$B$1+C$1+$D1", "=B3+$B$1+D$1+$D3"],
  ["=SUM(A1:B2)", "=SUM(B3:C4)"],
  ['=A1&"A1 ""B2"""&LOG10(B2)', '=B3&"A1 ""B2"""&LOG10(C4)'],
  ["='A1 Sheet'!A1+Data!$A1", "='A1 Sheet'!B3+Data!$A3"],
  ["=Table1[[#This Row],[A1]]*2", "=Table1[[#This Row],[A1]]*2"],
  ["=[1]Sheet1!A1", "=[1]Sheet1!A1"],
  ["=A:A+1:1", "=B:B+3:3"],
  ["=Total_A1+A1.5+TRUE", "=Total_A1+A1.5+TRUE"],
  ["=1E5+XFD1", "=1E5+#REF!"],
  ["=Sheet1:Sheet3!A1", "=Sheet1:Sheet3!B3"],
])("%s copied two down and one right is %s", (formula, copied) =>
  expect(offsetFormula(formula, 2, 1)).toBe(copied),
);

const insert = { axis: "row", at: 2, count: 2 } as const;
const remove = { axis: "row", at: 2, count: -2 } as const;
test.each([
  ["=A2+A3", insert, "=A2+A5"],
  ["=SUM(A1:A5)", insert, "=SUM(A1:A7)"],
  ["=$A$3", insert, "=$A$5"],
  ["=Other!A3+Own!A3", insert, "=Other!A3+Own!A5"],
  ["=A:C+5:6", insert, "=A:C+7:8"],
  ["=A3", remove, "=#REF!"],
  ["=A5", remove, "=A3"],
  ["=SUM(A1:A3)", remove, "=SUM(A1:A2)"],
  ["=SUM(A3:A4)", remove, "=SUM(#REF!)"],
  ["=SUM(A4:A9)", remove, "=SUM(A3:A7)"],
  ["=C1", { axis: "column", at: 1, count: 1 } as const, "=D1"],
])("%s after %j is %s", (formula, shift, shifted) =>
  expect(shiftFormula(formula, "Own", "Own", shift)).toBe(shifted),
);

test("formulas of other sheets move with the sheet they name", () => {
  expect(shiftFormula("=A3+own!A3", "Other", "Own", insert)).toBe("=A3+own!A5");
});

test.each([
  ["=Old!A1+'Old'!B1+Older!C1", "='New name'!A1+'New name'!B1+Older!C1"],
  ['="Old!A1"&Old', '="Old!A1"&Old'],
  ["=[Book.xlsx]Old!A1+'[Book.xlsx]Old'!A1", "=[Book.xlsx]Old!A1+'[Book.xlsx]Old'!A1"],
])("%s with its sheet renamed is %s", (formula, renamed) =>
  expect(renameInFormula(formula, "OLD", "New name")).toBe(renamed),
);

test("a deleted sheet leaves #REF!", () => {
  expect(deleteInFormula("='My data'!A1+B1", "My data")).toBe("=#REF!A1+B1");
});
