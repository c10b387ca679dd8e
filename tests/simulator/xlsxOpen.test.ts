import { unzipSync, zipSync } from "fflate";
import { formatAddress } from "../../simulator/model/address";
import { usedArea } from "../../simulator/model/sheet";
import { displayText } from "../../simulator/model/text";
import { saveWorkbook } from "../../simulator/xlsx/save";
import {
  at,
  firstSheet,
  fixture,
  open,
  rawWorkbook,
  relations,
  sharedStrings,
  sheetData,
  sheetNamed,
  worksheet,
} from "./xlsxPackage";

const cellOf = (rows: string, address = "A1", parts: Record<string, string> = {}) =>
  at(firstSheet(open(rawWorkbook(sheetData(rows), parts))), address);

describe("a cell's value", () => {
  const strings = sharedStrings(
    "<t>plain</t>",
    '<r><t xml:space="preserve">rich </t></r><r><rPr><b/></rPr><t>text</t></r>',
    "<t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh><phoneticPr fontId='1'/>",
    "<t>a_x000D_b &amp; _x005F_x0041_ &#8364;</t>",
    "<t><![CDATA[<5 & >3]]></t>",
    "<t/>",
  );
  test("a text in several fonts says in what its parts differ", () => {
    const mixedOf = (index: number) =>
      cellOf(`<row r="1"><c r="A1" t="s"><v>${String(index)}</v></c></row>`, "A1", {
        "xl/sharedStrings.xml": strings,
      }).mixed;
    expect([mixedOf(0), mixedOf(1), mixedOf(2)]).toEqual([undefined, ["bold"], undefined]);
  });

  const table: [xml: string, value: unknown, isError?: boolean][] = [
    ['<c r="A1"><v>0.75</v></c>', 0.75],
    ['<c r="A1" t="n"><v>1E-3</v></c>', 0.001],
    ['<c r="A1" t="s"><v>0</v></c>', "plain"],
    ['<c r="A1" t="s"><v>1</v></c>', "rich text"],
    ['<c r="A1" t="s"><v>2</v></c>', "東京"],
    ['<c r="A1" t="s"><v>3</v></c>', "a\rb & _x0041_ €"],
    ['<c r="A1" t="s"><v>4</v></c>', "<5 & >3"],
    ['<c r="A1" t="s"><v>5</v></c>', ""],
    ['<c r="A1" t="s"><v>99</v></c>', ""],
    ['<c r="A1" t="inlineStr"><is><t>in the cell</t></is></c>', "in the cell"],
    ['<c r="A1" t="inlineStr"><is><r><t>two </t></r><r><t>runs</t></r></is></c>', "two runs"],
    ['<c r="A1" t="str"><f>"a"</f><v>line&#10;two</v></c>', "line\ntwo"],
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="e"><v>#DIV/0!</v></c>', "#DIV/0!", true],
    ['<c r="A1" t="d"><v>2023-07-01T12:00:00</v></c>', 45108.5],
    ['<c r="A1" t="d"><v>2023-07-01</v></c>', 45108],
    ['<c r="A1" s="3"/>', ""],
    ["<c><v>7</v></c>", 7],
    ["<c r='A1'\n t = 'str' ><v>quotes > here</v></c>", "quotes > here"],
    ['<c r="A1"><!-- <v>1</v> --><v>2</v></c>', 2],
  ];
  test.each(table)("%s", (xml, value, isError = false) => {
    const cell = cellOf(`<row r="1">${xml}</row>`, "A1", { "xl/sharedStrings.xml": strings });
    expect([cell.value, cell.isError]).toEqual([value, isError]);
  });
});

describe("formulas", () => {
  test("a plain one keeps its cached result", () => {
    expect(cellOf('<row r="1"><c r="A1"><f>SUM(B1:B2)&amp;""</f><v>3</v></c></row>')).toMatchObject({
      formula: '=SUM(B1:B2)&""',
      value: 3,
    });
  });

  test("a shared one is written out for each of its cells", () => {
    const rows = `<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1+Sheet1!D1&amp;"B1"</f><v>1</v></c></row>
      <row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>`;
    expect(cellOf(rows, "A3").formula).toBe('=B3*$C$1+Sheet1!D3&"B1"');
  });

  test("an array formula stands in all its cells, a spilling one in its first", () => {
    const array = (meta: string) =>
      `<row r="1"><c r="A1"${meta}><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>`;
    const area = { row: 0, column: 0, rows: 2, columns: 1 };
    expect(cellOf(array(""), "A2")).toMatchObject({ formula: "=B1:B2", value: 2, arrayArea: area });
    expect(cellOf(array(' cm="1"'), "A2")).toMatchObject({ formula: null, value: 2, arrayArea: area });
  });

  test("a what-if table counts as a formula", () => {
    expect(
      cellOf('<row r="1"><c r="A1"><f t="dataTable" ref="A1:A1" r1="B1"/><v>1</v></c></row>').formula,
    ).not.toBeNull();
  });
});

describe("ways of writing the same", () => {
  test("rows and cells without addresses follow one another", () => {
    const sheet = firstSheet(
      open(rawWorkbook(sheetData("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"))),
    );
    expect([at(sheet, "B1").value, at(sheet, "A2").value]).toEqual([2, 3]);
  });

  test("prefixed element names", () => {
    const part = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="2"><x:c r="B2" t="str"><x:v>x</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="B2:C2"/></x:mergeCells></x:worksheet>`;
    const sheet = firstSheet(open(rawWorkbook(part)));
    expect([at(sheet, "B2").value, sheet.merges.map(formatAddress)]).toEqual(["x", ["B2:C2"]]);
  });

  test("the strict variant's namespaces, and targets from the root", () => {
    const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const bytes = rawWorkbook(sheetData('<row r="1"><c r="A1"><v>1</v></c></row>'), {
      "_rels/.rels": relations(["rId1", "officeDocument", "/xl/workbook.xml"]).replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        strict,
      ),
      "xl/_rels/workbook.xml.rels": relations(["rId1", "worksheet", "/xl/Worksheets/Sheet1.xml"]),
    });
    expect(at(firstSheet(open(bytes)), "A1").value).toBe(1);
  });

  test("a byte order mark", () => {
    expect(firstSheet(open(rawWorkbook(`\uFEFF${sheetData("")}`))).name).toBe("Sheet1");
  });

  test("UTF-16, in which a patch stays UTF-16", () => {
    const text = `\uFEFF${sheetData('<row r="1"><c r="A1" t="str"><v>£ ↓</v></c></row>')}`;
    const parts = unzipSync(rawWorkbook(""));
    parts["xl/worksheets/sheet1.xml"] = new Uint8Array(Buffer.from(text, "utf16le"));
    const opened = open(zipSync(parts));
    expect(at(firstSheet(opened), "A1").value).toBe("£ ↓");
    at(firstSheet(opened), "A1").value = "€";
    const saved = unzipSync(saveWorkbook(opened))["xl/worksheets/sheet1.xml"];
    expect(Buffer.from(saved ?? []).toString("utf16le")).toContain("<t>€</t>");
  });
});

describe("what belongs to a sheet", () => {
  const full = rawWorkbook(
    worksheet(
      `<sheetPr><tabColor rgb="FF00B050"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="2" ySplit="3" topLeftCell="C4" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="14.4" defaultColWidth="9.1"/><cols><col min="2" max="3" width="40.5" customWidth="1" style="1"/><col min="5" max="5" width="9" hidden="1"/></cols><sheetData><row r="2" ht="30" customHeight="1" s="1" customFormat="1"/><row r="3" hidden="true"><c r="A3"><v>1</v></c></row></sheetData><sheetProtection sheet="1" objects="1" formatCells="0" hashValue="abc"/><autoFilter ref="A1:C9"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="C2:C4 E2"><formula1>"Yes,No"</formula1></dataValidation></dataValidations><customProperties><customPr name="kpi" r:id="rId2"/></customProperties>`,
    ),
    {
      "xl/worksheets/_rels/sheet1.xml.rels": relations(
        ["rId1", "comments", "../comments1.xml"],
        ["rId2", "customProperty", "../customProperty1.bin"],
        ["rId3", "threadedComment", "../threadedComments/threadedComment1.xml"],
        ["rId4", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
        ["rId5", "table", "../tables/table1.xml"],
      ),
      "xl/_rels/workbook.xml.rels": relations(
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "person", "persons/person.xml"],
        ["rId3", "customXml", "../customXml/item1.xml"],
      ),
      "xl/workbook.xml": `<workbook xmlns:r="r"><workbookPr date1904="1"/><workbookProtection lockStructure="1"/><sheets><sheet name="A &amp; B" sheetId="2" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'A &amp; B'!$A$1:$C$9</definedName><definedName name="Limit" hidden="1">0.85</definedName></definedNames></workbook>`,
      "xl/comments1.xml": `<comments><authors><author>A. Officer</author><author>tc={1}</author></authors><commentList><comment ref="B3" authorId="0"><text><r><t xml:space="preserve">Check </t></r><r><t>this</t></r></text></comment><comment ref="C3" authorId="1"><text><t>[Threaded comment]</t></text></comment></commentList></comments>`,
      "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="v" xmlns:x="x"><v:shape><v:textbox><div>a<br>b</div></v:textbox><x:ClientData ObjectType="Note"><x:Row>2</x:Row><x:Column>1</x:Column><x:Visible/></x:ClientData></v:shape></xml>`,
      "xl/customProperty1.bin": "v\u0000a\u0000l\u0000",
      "xl/threadedComments/threadedComment1.xml": `<ThreadedComments><threadedComment ref="C3" personId="{p}" id="{1}" done="1"><text>Why red?</text></threadedComment><threadedComment ref="C3" personId="{p}" id="{2}" parentId="{1}"><text>Late data</text></threadedComment></ThreadedComments>`,
      "xl/persons/person.xml": `<personList><person displayName="Head of Service" id="{p}"/></personList>`,
      "xl/tables/table1.xml": `<table id="4" name="T" displayName="Indicators" ref="A1:C9" totalsRowCount="1"><tableColumns><tableColumn id="1" name="Ref"/><tableColumn id="2" name="July_x000a_2023"/></tableColumns><tableStyleInfo name="TableStyleLight1"/></table>`,
      "customXml/item1.xml": '<k:state xmlns:k="urn:kpi"/>',
      "customXml/_rels/item1.xml.rels": relations(["rId1", "customXmlProps", "itemProps1.xml"]),
      "customXml/itemProps1.xml": '<ds:datastoreItem xmlns:ds="ds" ds:itemID="{AB}"/>',
    },
  );
  const { workbook } = open(full);
  const sheet = firstSheet({ workbook, package: { bytes: full, parts: new Map() } });

  test.each<[what: string, found: unknown, expected: unknown]>([
    ["name and id", [sheet.name, sheet.id], ["A & B", "{00000000-0001-0000-0100-000000000000}"]],
    ["tab colour", sheet.tabColor, "#00B050"],
    ["gridlines", sheet.showGridlines, false],
    ["frozen panes", [sheet.frozenRows, sheet.frozenColumns], [3, 2]],
    ["sizes", [sheet.defaultRowHeight, sheet.defaultColumnWidth], [14.4, 9.1]],
    ["columns", [...sheet.columns.keys()], [1, 2, 4]],
    ["a column", sheet.columns.get(2), { width: 40.5, hidden: false, styleXf: 1 }],
    ["a hidden column", sheet.columns.get(4)?.hidden, true],
    ["a row", sheet.rows.get(1), { height: 30, hidden: false, styleXf: 1 }],
    ["a hidden row", sheet.rows.get(2)?.hidden, true],
    [
      "protection",
      [sheet.protected, sheet.protectionOptions],
      [true, { sheet: true, objects: true, formatCells: false }],
    ],
    ["filter", sheet.autoFilter && formatAddress(sheet.autoFilter), "A1:C9"],
    ["merges", sheet.merges.map(formatAddress), ["A1:B1"]],
    ["validation", sheet.validations[0]?.formula1, '"Yes,No"'],
    ["validation's areas", sheet.validations[0]?.areas.map(formatAddress), ["C2:C4", "E2"]],
    [
      "notes, without those of threads",
      sheet.notes,
      [{ row: 2, column: 1, author: "A. Officer", text: "Check this", visible: true }],
    ],
    ["threads", sheet.comments[0]?.text, "Why red?"],
    ["replies", sheet.comments[0]?.replies, [{ id: "{2}", author: "Head of Service", text: "Late data" }]],
    ["custom properties", [...sheet.customProperties], [["kpi", "val"]]],
    [
      "table",
      [sheet.tables[0]?.name, sheet.tables[0]?.columns, sheet.tables[0]?.showTotals],
      ["Indicators", ["Ref", "July\n2023"], true],
    ],
    ["date system", workbook.date1904, true],
    ["structure's protection", workbook.structureProtected, true],
    [
      "names",
      workbook.names[0],
      { name: "_xlnm.Print_Area", formula: "='A & B'!$A$1:$C$9", sheetId: sheet.id, visible: true },
    ],
    [
      "custom XML",
      workbook.customXmlParts,
      [{ id: "{AB}", xml: '<k:state xmlns:k="urn:kpi"/>', namespaceUri: "urn:kpi" }],
    ],
  ])("%s", (_what, found, expected) => {
    expect(found).toEqual(expected);
  });
});

test("a sheet used to its last row and column stays small in memory", () => {
  const rows = '<row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>2</v></c></row>';
  const part = worksheet(`<cols><col min="1" max="16384" width="9"/></cols><sheetData>${rows}</sheetData>`);
  const sheet = firstSheet(open(rawWorkbook(part)));
  expect(usedArea(sheet)).toEqual({ row: 0, column: 0, rows: 1_048_576, columns: 16_384 });
  expect(sheet.cells.size).toBe(2);
});

describe.each(["openpyxl.xlsx", "libreoffice.xlsx"])("%s", (name) => {
  const opened = open(fixture(name));
  const sheet = sheetNamed(opened, "Place & Economy");
  const text = (address: string) => displayText(at(sheet, address), false);

  test.each([
    ["A2", "PL1"],
    ["F2", "75%"],
    ["F4", "6.3 days"],
    ["H2", "01/07/2023"],
    ["B6", "Figures are provisional until audited"],
  ])("%s shows %s", (address, shown) => expect(text(address)).toBe(shown));

  test("sheets, and what hangs on them", () => {
    const { sheets } = opened.workbook;
    expect(sheets.map((one) => [one.name, one.kind, one.visibility])).toContainEqual([
      "Key",
      "worksheet",
      "Hidden",
    ]);
    expect(sheet.merges.map(formatAddress)).toEqual(["A6:A7"]);
    expect(sheet.notes.map((note) => [note.row, note.column, note.text])).toEqual([
      [1, 5, "Figure from the planning system"],
    ]);
    expect([sheet.columns.get(7)?.hidden, sheet.rows.get(6)?.hidden]).toEqual([true, true]);
    expect(sheetNamed(opened, "Register").tables[0]?.columns).toEqual(["Ref", "Owner"]);
    expect(sheetNamed(opened, "Key").protected).toBe(true);
    expect(at(sheet, "F6").formula).toBe("=AVERAGE(F3:F4)");
    expect([at(sheet, "A1").style.font.bold, at(sheet, "A1").style.fill.color]).toEqual([
      true,
      expect.stringMatching(/^#[0-9A-F]{6}$/),
    ]);
    expect(at(sheet, "B3").style.locked).toBe(false);
  });
});
