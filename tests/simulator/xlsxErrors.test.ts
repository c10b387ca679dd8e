import { strToU8, zipSync } from "fflate";
import { newWorkbook } from "../../simulator/xlsx/create";
import { XlsxError } from "../../simulator/xlsx/error";
import { open, rawWorkbook, relations, sheetData, worksheet } from "./xlsxPackage";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A compound file's beginning, with one directory entry of the name. */
function oleFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set(OLE);
  [...stream].forEach((letter, at) => (bytes[1024 + at * 2] = letter.charCodeAt(0)));
  return bytes;
}

function codeOf(bytes: Uint8Array): string {
  try {
    open(bytes);
    return "opened";
  } catch (error) {
    expect(error).toBeInstanceOf(XlsxError);
    // The officer reads this: a sentence, and nothing of the machine's.
    expect((error as XlsxError).message).toMatch(/^[A-Z].*\.$/);
    return (error as XlsxError).code;
  }
}

const whole = newWorkbook([{ name: "KPIs", rows: [["a"]] }]);
const cells = (xml: string) => rawWorkbook(sheetData(xml));

test.each<[what: string, bytes: Uint8Array, code: string]>([
  ["nothing at all", new Uint8Array(), "not-xlsx"],
  ["a text", strToU8("Ref,Actual\nA1,75%"), "not-xlsx"],
  ["a zip of something else", zipSync({ "word/document.xml": strToU8("<w/>") }), "not-xlsx"],
  [
    "a binary workbook",
    rawWorkbook("", { "_rels/.rels": relations(["rId1", "officeDocument", "xl/workbook.bin"]) }),
    "not-xlsx",
  ],
  ["a workbook part that is none", rawWorkbook("", { "xl/workbook.xml": "<html/>" }), "not-xlsx"],
  ["a password to open", oleFile("EncryptedPackage"), "encrypted"],
  ["Excel 97–2003", oleFile("Workbook"), "xls"],
  ["a beginning of a compound file that names nothing", oleFile(""), "not-xlsx"],
  ["another old Office file", oleFile("WordDocument"), "not-xlsx"],
  ["no sheets", rawWorkbook("", { "xl/workbook.xml": "<workbook><sheets/></workbook>" }), "no-sheets"],
  ["a file that breaks off", whole.slice(0, whole.length - 40), "damaged"],
  ["a zip with a hole in it", whole.map((byte, at) => (at > 60 && at < 200 ? 0 : byte)), "damaged"],
  ["XML that breaks off", rawWorkbook("<worksheet><sheetData><row"), "damaged"],
  ["tags crossed", rawWorkbook("<worksheet><sheetData></worksheet></sheetData>"), "damaged"],
  ["a row twice", cells('<row r="1"/><row r="1"/>'), "damaged"],
  ["a cell twice", cells('<row r="1"><c r="A1"/><c r="A1"/></row>'), "damaged"],
  ["a row past the last", cells('<row r="1048577"/>'), "damaged"],
  ["a column past the last", cells('<row r="1"><c r="XFE1"/></row>'), "damaged"],
  ["a cell outside of rows", cells('<c r="A1"/>'), "damaged"],
  ["an attribute without quotes", cells("<row r=1/>"), "damaged"],
  ["an unknown entity", cells('<row r="1"><c r="A1" t="str"><v>&lol;</v></c></row>'), "damaged"],
  ["entities of its own", rawWorkbook(`<!DOCTYPE x [<!ENTITY lol "lol">]>${worksheet("")}`), "damaged"],
  ["a theme that is no XML", rawWorkbook(sheetData(""), { "xl/theme/theme1.xml": "colour" }), "damaged"],
  ["a whole one", whole, "opened"],
])("%s", (_what, bytes, code) => {
  expect(codeOf(bytes)).toBe(code);
});

test.each<[what: string, bytes: Uint8Array, sentence: RegExp]>([
  ["a password to open", oleFile("EncryptedPackage"), /protected with a password.*take the password off/],
  ["Excel 97–2003", oleFile("Book"), /Excel 97 to 2003 \(\.xls\)\. .*save it in Excel as an Excel Workbook/],
  [
    "a compound file that names nothing",
    oleFile(""),
    /either .*password to open, or one of before Excel 2007/,
  ],
  ["a CSV", strToU8("Ref,Actual\r\nA1,£75"), /text file, such as a \.csv.*save it as an Excel Workbook/],
  ["a CSV in UTF-16", new Uint8Array([0xff, 0xfe, 0x52, 0, 0x65, 0, 0x66, 0]), /text file/],
  ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), /not an Excel workbook/],
  [
    "OpenDocument",
    zipSync({
      mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
      "content.xml": strToU8("<x/>"),
    }),
    /OpenDocument spreadsheet \(\.ods\)\. Save it as an Excel Workbook/,
  ],
  [
    "a binary workbook",
    rawWorkbook("", { "_rels/.rels": relations(["rId1", "officeDocument", "xl/workbook.bin"]) }),
    /binary workbook \(\.xlsb\)\. Save it in Excel as an Excel Workbook/,
  ],
])("%s: what it is and what to do", (_what, bytes, sentence) => {
  expect(() => open(bytes)).toThrow(sentence);
});

test("text that is not UTF-8 is damage, not silently something else", () => {
  const bytes = new Uint8Array(Buffer.from("<worksheet><sheetData/><!-- caf\xe9 --></worksheet>", "latin1"));
  const parts = { ...Object.fromEntries([["xl/worksheets/sheet1.xml", bytes]]) };
  const relationsText = relations(["rId1", "officeDocument", "xl/workbook.xml"]);
  const zip = zipSync({
    "_rels/.rels": strToU8(relationsText),
    "xl/workbook.xml": strToU8(
      '<workbook xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="a"/></sheets></workbook>',
    ),
    "xl/_rels/workbook.xml.rels": strToU8(relations(["a", "worksheet", "worksheets/sheet1.xml"])),
    ...parts,
  });
  expect(codeOf(zip)).toBe("damaged");
});

test("a zip that would fill the memory is refused before it is unpacked", () => {
  const zeros = zipSync({ "xl/workbook.xml": new Uint8Array(1000) });
  // The size the directory says: 4 bytes at 24 behind its mark "PK\1\2".
  const directory = zeros.findIndex(
    (_, at) => zeros[at] === 0x50 && zeros[at + 1] === 0x4b && zeros[at + 2] === 1,
  );
  new DataView(zeros.buffer, zeros.byteOffset).setUint32(directory + 24, 900_000_000, true);
  expect(codeOf(zeros)).toBe("too-large");
});

test.each([
  ["a workbook with macros", { "xl/vbaProject.bin": "macro" }],
  [
    "a template",
    {
      "[Content_Types].xml":
        '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml"/></Types>',
    },
  ],
])("%s opens", (_what, parts) => {
  expect(codeOf(rawWorkbook(sheetData('<row r="1"><c r="A1"><v>1</v></c></row>'), parts))).toBe("opened");
});
