import { DEFAULT_STYLE, withNumberFormat } from "../../simulator/model/styles";
import { BUILT_IN_FORMATS, displayText } from "../../simulator/model/text";
import type { CellValue } from "../../simulator/model/types";

const shown = (value: CellValue, format: string, date1904 = false, isError = false) =>
  displayText({ value, isError, style: withNumberFormat(DEFAULT_STYLE, format) }, date1904);

test.each<[value: CellValue, format: string, text: string]>([
  // General: eleven places at most, the point included.
  [75, "General", "75"],
  [0.1 + 0.2, "General", "0.3"],
  [1 / 3, "General", "0.333333333"],
  [12345678.12345678, "General", "12345678.12"],
  [22340264.84, "General", "22340264.84"],
  [123456789012, "General", "1.23457E+11"],
  [0.00001234, "General", "0.00001234"],
  [-0.5, "General", "-0.5"],
  ["75%", "General", "75%"],
  ["", "General", ""],
  [true, "General", "TRUE"],
  [false, "0%", "FALSE"],
  // Numbers.
  [0.75, "0%", "75%"],
  [0.345, "0%", "35%"],
  [0.9293, "0.00%", "92.93%"],
  [1.005, "0.00", "1.01"],
  [2.5, "0", "3"],
  [1234.5, "#,##0", "1,235"],
  [-12345, "£#,##0", "-£12,345"],
  [12345.678, "[$£-809]#,##0.00", "£12,345.68"],
  [0.5, "# ?/?", " 1/2"],
  [12345, "0.00E+00", "1.23E+04"],
  [3, '0.0" days"', "3.0 days"],
  // Sections.
  [7, '[>=10]"high";[<5]"low";"middle"', "middle"],
  [12, '[>=10]"high";[<5]"low";"middle"', "high"],
  [0, '0;-0;"none"', "none"],
  [-4, "[Red]0;[Blue]-0", "-4"],
  ["n/a", '0;-0;0;"text: "@', "text: n/a"],
  ["n/a", "0%", "n/a"],
  [3.5, "@", "3.5"],
  [5, ";;;", ""],
  // Dates, as a British Excel shows them.
  [45108, BUILT_IN_FORMATS.get(14) ?? "", "01/07/2023"],
  [45108, BUILT_IN_FORMATS.get(15) ?? "", "01-Jul-23"],
  [45108, BUILT_IN_FORMATS.get(16) ?? "", "01-Jul"],
  [45108, BUILT_IN_FORMATS.get(17) ?? "", "Jul-23"],
  [45108.75, BUILT_IN_FORMATS.get(18) ?? "", "6:00 PM"],
  [45108.25, BUILT_IN_FORMATS.get(20) ?? "", "06:00"],
  [45108.75, BUILT_IN_FORMATS.get(22) ?? "", "01/07/2023 18:00"],
  [0.5, BUILT_IN_FORMATS.get(45) ?? "", "00:00"],
  [1.5, BUILT_IN_FORMATS.get(46) ?? "", "36:00:00"],
  [45108, "mmm yyyy", "Jul 2023"],
  [45108, "[$-809]dd mmmm yyyy", "01 July 2023"],
  [45108, "yyyy-mm-dd", "2023-07-01"],
  [60, "dd/mm/yyyy", "29/02/1900"],
  [-1, "dd/mm/yyyy", "########"],
  [3e6, "dd/mm/yyyy", "########"],
  // A code that no Excel would have taken.
  [5, '0"', "5"],
])("%p as %s shows %p", (value, format, text) => expect(shown(value, format)).toBe(text));

test("errors show their names, whatever the format", () => {
  expect(shown("#DIV/0!", "0%", false, true)).toBe("#DIV/0!");
});

test("the 1904 date system moves dates and nothing else", () => {
  expect([shown(43646, "dd/mm/yyyy", true), shown(43646, "0", true)]).toEqual(["01/07/2023", "43646"]);
});

test.each([
  [0, "General"],
  [9, "0%"],
  [10, "0.00%"],
  [14, "m/d/yyyy"],
  [37, "#,##0;-#,##0"],
  [49, "@"],
])("built-in format %i is %s", (id, code) => expect(BUILT_IN_FORMATS.get(id)).toBe(code));
