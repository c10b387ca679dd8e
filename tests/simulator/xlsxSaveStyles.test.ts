import {
  withAlignment,
  withBorder,
  withFill,
  withFont,
  withNumberFormat,
  withProtection,
} from "../../simulator/model/styles";
import type { CellStyle } from "../../simulator/model/types";
import { saveWorkbook } from "../../simulator/xlsx/save";
import {
  at,
  changedParts,
  firstSheet,
  fixture,
  open,
  rawWorkbook,
  savedParts,
  sheetData,
  styleSheet,
} from "./xlsxPackage";

const SHEET = "xl/worksheets/sheet1.xml";
const STYLES = "xl/styles.xml";

const styles = styleSheet(
  `<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot; days&quot;"/></numFmts>` +
    `<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="11"/><color theme="4" tint="-0.25"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>` +
    `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="5" tint="0.6"/><bgColor indexed="64"/></patternFill></fill></fills>` +
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color indexed="64"/></left><right/><top/><bottom/><diagonal/></border></borders>` +
    `<cellStyleXfs count="1"><xf/></cellStyleXfs>` +
    `<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="1" fillId="2" borderId="1" xfId="0" quotePrefix="1" applyFill="1"><alignment horizontal="center" wrapText="1" readingOrder="1"/><protection locked="0"/></xf><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>` +
    `<dxfs count="0"/>`,
);
const bytes = rawWorkbook(sheetData('<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><v>2</v></c></row>'), {
  [STYLES]: styles,
});

/** The styles part after the style of A1 (format 1) or B1 (format 0) was changed. */
function after(change: (style: CellStyle) => CellStyle, address = "A1"): { styles: string; sheet: string } {
  const opened = open(bytes);
  const cell = at(firstSheet(opened), address);
  cell.style = change(cell.style);
  const parts = savedParts(opened);
  return { styles: parts[STYLES] ?? "", sheet: parts[SHEET] ?? "" };
}

test("what a style is read as", () => {
  expect(at(firstSheet(open(bytes)), "A1").style).toMatchObject({
    xf: 1,
    numberFormat: '0.0" days"',
    font: { bold: true, color: "#2F5597", name: "Calibri", size: 11 },
    fill: { pattern: "Solid", color: "#F8CBAD" },
    borders: {
      EdgeLeft: { style: "Continuous", weight: "Thin", color: "#000000" },
      EdgeTop: { style: "None" },
    },
    alignment: { horizontal: "Center", wrapText: true },
    locked: false,
  });
});

describe("a changed look is a new format behind the others", () => {
  test("a fill: all else of the cell's format stays, also what the model does not see", () => {
    const { styles: text, sheet } = after((style) => withFill(style, { color: "#c00000" }));
    expect(text).toContain(
      '<fill><patternFill patternType="solid"><fgColor rgb="FFC00000"/><bgColor indexed="64"/></patternFill></fill></fills>',
    );
    expect(text).toContain('<fills count="4">');
    expect(text).toContain(
      '<xf numFmtId="164" fontId="1" fillId="3" borderId="1" xfId="0" quotePrefix="1" applyFill="1"><alignment horizontal="center" wrapText="1" readingOrder="1"/><protection locked="0"/></xf></cellXfs>',
    );
    expect(text).toContain('<cellXfs count="4">');
    expect(sheet).toContain('<c r="A1" s="3"><v>1</v></c><c r="B1"><v>2</v></c>');
  });

  test.each<[what: string, change: (style: CellStyle) => CellStyle, xml: string]>([
    [
      "a font's colour, keeping its theme typeface",
      (style) => withFont(style, { color: "#FFFFFF" }),
      '<font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>',
    ],
    [
      "a font's name, which leaves the theme",
      (style) => withFont(style, { name: "Arial", underline: "Double" }),
      '<font><b/><u val="double"/><sz val="11"/><color theme="4" tint="-0.25"/><name val="Arial"/></font></fonts>',
    ],
    [
      "a border, keeping the others",
      (style) => withBorder(style, "EdgeTop", { style: "Continuous", weight: "Thick", color: "#FF0000" }),
      '<border><left style="thin"><color indexed="64"/></left><right/><top style="thick"><color rgb="FFFF0000"/></top><bottom/><diagonal/></border></borders>',
    ],
    [
      "a diagonal",
      (style) => withBorder(style, "DiagonalUp", { color: "#000000" }),
      '<border diagonalUp="1"><left style="thin"><color indexed="64"/></left><right/><top/><bottom/><diagonal style="thin"><color rgb="FF000000"/></diagonal></border>',
    ],
    [
      "a number format",
      (style) => withNumberFormat(style, '[Red]0.0"<"'),
      '<numFmt numFmtId="165" formatCode="[Red]0.0&quot;&lt;&quot;"/></numFmts>',
    ],
    ["a built-in number format", (style) => withNumberFormat(style, "0%"), '<xf numFmtId="9" fontId="1"'],
    [
      "an alignment",
      (style) => withAlignment(style, { vertical: "Top" }),
      '<alignment horizontal="center" vertical="top" wrapText="1" readingOrder="1"/>',
    ],
    ["a lock", (style) => withProtection(style, { locked: true }), '<protection locked="1" hidden="0"/>'],
    ["no fill", (style) => withFill(style, { pattern: "None" }), '<xf numFmtId="164" fontId="1" fillId="0"'],
  ])("%s", (_what, change, xml) => expect(after(change).styles).toContain(xml));

  test("the same look twice is one format", () => {
    const opened = open(bytes);
    const sheet = firstSheet(opened);
    const red = withFill(at(sheet, "B1").style, { color: "#FF0000" });
    at(sheet, "B1").style = red;
    at(sheet, "A1").style = withFill(withFont(red, { color: "#00FF00" }), { color: "#FF0000" });
    at(sheet, "A1").style = withFont(at(sheet, "A1").style, { color: "#000000" });
    const text = savedParts(opened)[STYLES] ?? "";
    expect(text).toContain('<cellXfs count="4">');
    expect(text).toContain('<fills count="4">');
  });

  test("a format the file has is used again", () => {
    const { styles: text, sheet } = after((style) => withNumberFormat(style, "0%"), "B1");
    expect(text).toBe(styles);
    expect(sheet).toContain('<c r="B1" s="2">');
  });
});

describe("going back", () => {
  const evaluate = (style: CellStyle) =>
    withBorder(
      withFont(withFill(style, { color: "#C00000" }), { color: "#FFFFFF", bold: false }),
      "EdgeTop",
      { color: "#000000", weight: "Thick" },
    );
  // As the add-in does it: by the plain colours it read, which are no theme colours.
  const clear = (style: CellStyle, was: CellStyle) =>
    withBorder(
      withFont(withFill(style, { color: was.fill.color }), { color: was.font.color, bold: was.font.bold }),
      "EdgeTop",
      { style: "None" },
    );

  test("within one session gives the file's own bytes", () => {
    const opened = open(bytes);
    const cell = at(firstSheet(opened), "A1");
    const was = cell.style;
    cell.style = clear(evaluate(was), was);
    expect(saveWorkbook(opened) === bytes).toBe(true);
  });

  test("after saving and opening again gives the sheet's own XML", () => {
    const opened = open(bytes);
    const cell = at(firstSheet(opened), "A1");
    const was = cell.style;
    cell.style = evaluate(was);
    const again = open(saveWorkbook(opened));
    const marked = at(firstSheet(again), "A1");
    expect(marked.style.fill.color).toBe("#C00000");
    marked.style = clear(marked.style, was);
    const cleared = saveWorkbook(again);
    expect(changedParts(bytes, cleared)).toEqual([STYLES]);
  });
});

test("a file without styles gets them", () => {
  const opened = open(rawWorkbook(sheetData('<row r="1"><c r="A1"/></row>')));
  const cell = at(firstSheet(opened), "A1");
  cell.style = withFill(cell.style, { color: "#00B050" });
  const again = open(saveWorkbook(opened));
  expect(at(firstSheet(again), "A1").style.fill).toMatchObject({ pattern: "Solid", color: "#00B050" });
});

test.each(["openpyxl.xlsx", "libreoffice.xlsx"])(
  "%s: a coloured cell leaves every other part alone",
  (name) => {
    const file = fixture(name);
    const opened = open(file);
    const cell = at(firstSheet(opened), "F2");
    cell.style = withFill(cell.style, { color: "#C00000" });
    const saved = saveWorkbook(opened);
    expect(changedParts(file, saved).sort()).toEqual([STYLES, SHEET]);
    const [before, now] = [at(firstSheet(open(file)), "F2").style, at(firstSheet(open(saved)), "F2").style];
    expect({ ...now, fill: null, xf: null }).toEqual({ ...before, fill: null, xf: null });
  },
);
