import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { CellStyle } from "../../simulator/model/types";
import { newWorkbook, type NewCell } from "../../simulator/xlsx/create";
import { DEFAULT_STYLE } from "../../simulator/model/styles";
import { cellAt, cellsInOrder, setCell } from "../../simulator/model/sheet";
import { openWorkbook } from "../../simulator/xlsx/open";
import { saveWorkbook } from "../../simulator/xlsx/save";
import { SAMPLE, smallSheet } from "../actions/desk";
import { rawWorkbook, sheetData } from "../simulator/xlsxPackage";
import { useCommandLine } from "./commandLine";

const ROOT = join(__dirname, "../..");

/** A KPI whose figure is a formula that was never calculated, and one whose figure is typed. */
function withoutResult(): Uint8Array {
  const text = (at: string, value: string): string =>
    `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const row = (at: number, cells: string): string => `<row r="${String(at)}">${cells}</row>`;
  const kpi = (at: number, ref: string, figure: string): string =>
    row(
      at,
      text(`A${String(at)}`, ref) +
        text(`B${String(at)}`, "Higher is better") +
        figure +
        text(`D${String(at)}`, "90%"),
    );
  const headings = ["Ref", "Polarity", "July 2023", "Target"];
  return rawWorkbook(
    sheetData(
      row(1, headings.map((heading, index) => text(`${"ABCD".charAt(index)}1`, heading)).join("")) +
        kpi(2, "A1", '<c r="C2"><f>37/41</f><v></v></c>') +
        kpi(3, "A2", text("C3", "92%")),
    ),
  );
}

describe("npm run evaluate", () => {
  const { run, file, path } = useCommandLine();

  test("a formula without a saved result is named, and its row is asked about", async () => {
    const { out } = await run(file("formulas.xlsx", withoutResult()));
    expect(out).toContain("The file has no saved result for the formula in one cell: ");
    expect(out).toContain(
      "!C2. Nothing is judged without it. Open the workbook in Excel, save it, and run this again.",
    );
    expect(out).toContain("C2 has a formula without a result yet (“#BUSY!”).");
    expect(out).not.toContain("Data missing");
  });

  test("a KPI that the workbook remembers and that is no longer on the sheet is named, in the file as well", async () => {
    const [copy, json] = [path("remembers.xlsx"), path("gone.json")];
    const first = await run(file("before.xlsx", newWorkbook([smallSheet()])), "--out", copy);
    expect(first.out).not.toContain("No longer on this sheet");
    const opened = openWorkbook(new Uint8Array(readFileSync(copy)), "remembers.xlsx");
    const [kpis] = opened.workbook.sheets;
    if (kpis === undefined) throw new Error("It has a sheet.");
    for (const column of [0, 1, 2, 3, 4, 5, 6, 7]) setCell(kpis, 1, column, { value: "" });
    const later = file("later.xlsx", saveWorkbook(opened));
    const { out } = await run(later, "--out", path("later-copy.xlsx"), "--json", json);
    expect(out).toContain("  No longer on this sheet since it was evaluated before (1)\n    A1\n");
    expect(JSON.parse(readFileSync(json, "utf8")).sheets[0].gone).toEqual(["A1"]);
    // Once told, it is not told again.
    const again = await run(path("later-copy.xlsx"), "--out", path("third.xlsx"), "--json", json);
    expect(again.out).not.toContain("No longer on this sheet");
    expect(JSON.parse(readFileSync(json, "utf8")).sheets[0]).not.toHaveProperty("gone");
  });

  test("prints the rows out of tolerance, writes the copy and the result file", async () => {
    const [copy, json] = [path("deep/copy.xlsx"), path("result.json")];
    const original = readFileSync(SAMPLE);
    const { code, out, err } = await run(SAMPLE, "--out", copy, "--json", json);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("Place & Economy – 20 KPI rows, reporting July 2023");
    expect(out).toMatch(/Out of tolerance \(1\)\s+row 4 {2}STP15/);
    expect(readFileSync(SAMPLE).equals(original)).toBe(true);
    expect(
      openWorkbook(readFileSync(copy), "copy.xlsx").workbook.sheets[0]?.cells.get(3)?.get(11)?.value,
    ).toBe("↓ R");
    const result = JSON.parse(readFileSync(json, "utf8"));
    expect(result).toMatchObject({ workbook: "sample.xlsx", messages: 4 });
    for (const name of ["actions", "requestBytes", "responseBytes"]) expect(result[name]).toBeGreaterThan(0);
    expect(result.sheets[0]).toMatchObject({
      name: "Place & Economy",
      table: true,
      reportingPeriod: "July 2023",
      columns: { ref: "B", target: "N" },
    });
    expect(result.sheets[0].rows[0]).toMatchObject({
      row: 4,
      ref: "STP15",
      section: "Growth & Regeneration",
      profile: "corporate",
      cells: { current: "K4", previous: "J4", travel: "L4", target: "N4", tolerance: "O4", polarity: "M4" },
      current: { text: "75%", value: 75, unit: "%", period: "July 2023" },
      previous: { text: "100%", value: 100, unit: "%", period: "June 2023" },
      status: "red",
      travel: { movement: "down", verdict: "deteriorated", mark: "↓ R" },
      outOfTolerance: true,
      queries: [],
    });
  });

  test("one sheet by name; the copy stands beside the original by default", async () => {
    const source = file("Month.xlsx", newWorkbook([smallSheet(), smallSheet({ name: "Other" })]));
    const { code, out } = await run(source, "--sheet", "Other");
    expect(code).toBe(0);
    expect(out).toContain("Other – 2 KPI rows");
    expect(out).not.toContain("KPIs – ");
    expect(existsSync(path("Month (evaluated).xlsx"))).toBe(true);
  });

  /** A style but for where it stands in the file's list of styles, which says nothing of how it looks. */
  function lookOf({ xf: _xf, ...look }: CellStyle): string {
    return JSON.stringify({ ...look, base: null });
  }

  /** All that a workbook's cells hold and look like; cells that are empty and plain do not count. */
  function cellsOf(workbook: string): Record<string, unknown> {
    const { sheets } = openWorkbook(readFileSync(workbook), "x.xlsx").workbook;
    const held = sheets.flatMap((sheet) =>
      [...cellsInOrder(sheet)]
        .filter(({ cell }) => cell.value !== "" || lookOf(cell.style) !== lookOf(DEFAULT_STYLE))
        .map(({ row, column, cell: { value, formula, style } }): [string, unknown] => [
          `${sheet.name}!${row},${column}`,
          [value, formula, lookOf(style)],
        ]),
    );
    return Object.fromEntries(held);
  }

  test("--clear gives the original back, cell for cell, and says how much on which sheet", async () => {
    const [marked, json] = [path("Marked.xlsx"), path("cleared.json")];
    const written = /(\d+) cells written on 6 sheets/.exec((await run(SAMPLE, "--out", marked)).out)?.[1];
    const { code, out, err } = await run(marked, "--clear", "--json", json);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^Place & Economy – \d+ cells put back$/m);
    expect(out).toContain(`${written} cells put back on 6 sheets.`);
    expect(cellsOf(path("Marked (cleared).xlsx"))).toEqual(cellsOf(SAMPLE));
    const result = JSON.parse(readFileSync(json, "utf8"));
    expect(result).toMatchObject({ workbook: "Marked.xlsx", cellsRestored: Number(written) });
    expect(Object.keys(result.sheets[0])).toEqual(["name", "cellsRestored", "notices"]);
  });

  test("--clear takes one sheet by name, and names the cells that it left alone", async () => {
    const source = file("Two.xlsx", newWorkbook([smallSheet(), smallSheet({ name: "Other" })]));
    const marked = path("Two marked.xlsx");
    await run(source, "--out", marked);
    const opened = openWorkbook(readFileSync(marked), "Two marked.xlsx");
    const other = opened.workbook.sheets.find((sheet) => sheet.name === "Other");
    if (other === undefined) throw new Error("no sheet");
    setCell(other, 1, 4, { value: "see commentary", formula: null });
    const changed = file("Two changed.xlsx", saveWorkbook(opened));
    const { code, out } = await run(changed, "--clear", "--sheet", "Other");
    expect(code).toBe(0);
    expect(out).toContain(
      "E2 was typed over after it was marked: what stands there now stays, without our colours.",
    );
    expect(out).not.toContain("KPIs – ");
    const cleared = openWorkbook(readFileSync(path("Two changed (cleared).xlsx")), "x.xlsx").workbook;
    expect(cleared.sheets.map((sheet) => cellAt(sheet, 1, 4)?.value)).toEqual(["↓ R", "see commentary"]);
    expect(cleared.sheets.map((sheet) => cellAt(sheet, 2, 4)?.value || "")).toEqual(["→", ""]);
  });

  test("--dry-run says what would be written, cell by cell, and writes no copy", async () => {
    const source = file("Dry.xlsx", newWorkbook([smallSheet()]));
    const [copy, json] = [path("dry copy.xlsx"), path("dry.json")];
    const { code, out } = await run(source, "--dry-run", "--out", copy, "--json", json);
    expect(code).toBe(0);
    expect(out).toContain("6 cells would be written on 1 sheet.\nThis was a dry run: no copy was written.");
    expect(out).toContain(
      [
        "  Would be written (6 cells)",
        "    row 2  A1  Applications decided in time",
        "      D2  Reading: now no fill, no border; then red fill, heavy border",
        "      E2  Direction of travel: now empty, black text; then “↓ R”, bold red text",
      ].join("\n"),
    );
    expect(existsSync(copy)).toBe(false);
    expect(existsSync(path("Dry (evaluated).xlsx"))).toBe(false);
    const dry = JSON.parse(readFileSync(json, "utf8"));
    expect(dry.sheets[0].changes[0]).toMatchObject({
      row: 2,
      ref: "A1",
      cells: expect.arrayContaining([
        expect.objectContaining({ cell: "E2", role: "travel", action: "set", then: "“↓ R”, bold red text" }),
      ]),
    });
    await run(source, "--out", copy, "--json", json);
    const real = JSON.parse(readFileSync(json, "utf8"));
    expect(dry).toMatchObject({ cellsWritten: 0, wouldWrite: real.cellsWritten });
    expect(real).not.toHaveProperty("wouldWrite");
    const [{ changes: _changes, ...sheet }] = dry.sheets;
    expect(real.sheets).toEqual([sheet]);

    const files = (): (readonly [string, string])[] =>
      readdirSync(path(""), { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => [name, readFileSync(path(name)).toString("base64")]);
    const before = files();
    expect((await run(source, "--dry-run", "--out", path("other.xlsx"))).code).toBe(0);
    const clearing = await run(copy, "--clear", "--dry-run");
    expect(files()).toEqual(before);
    await run(copy, "--clear", "--dry-run", "--json", json);
    expect(JSON.parse(readFileSync(json, "utf8"))).toMatchObject({
      ...{ cellsRestored: 0, wouldRestore: 6 },
      sheets: [{ cellsRestored: 0, wouldRestore: 6 }],
    });
    expect(clearing.code).toBe(0);
    expect(clearing.out).toContain("KPIs – 6 cells would be put back");
    expect(clearing.out).toMatch(/ {6}E2 {2}Direction of travel: now “↓ R”, bold red text; then empty/);
    expect(existsSync(path("dry copy (cleared).xlsx"))).toBe(false);
  });

  test("--dry-run of a long sheet lists what can be read and counts the rest; the result file has all", async () => {
    const [header = [], row = []] = smallSheet().rows ?? [];
    const rows = Array.from({ length: 40 }, (_, index) => [`B${index}`, ...row.slice(1)]);
    const source = file("Long.xlsx", newWorkbook([smallSheet({ rows: [header, ...rows] })]));
    const json = path("long.json");
    const { out } = await run(source, "--dry-run", "--json", json);
    const total = Number(/Would be written \((\d+) cells\)/.exec(out)?.[1]);
    const listed = out.match(/^ {6}[A-Z]+\d+ {2}.*: now /gm) ?? [];
    expect(total).toBeGreaterThan(listed.length);
    expect(out).toContain(`and ${total - listed.length} cells more; the result file (--json RESULT.json)`);
    const { changes } = JSON.parse(readFileSync(json, "utf8")).sheets[0];
    expect(changes.flatMap(({ cells }: { cells: unknown[] }) => cells)).toHaveLength(total);
  });

  test("what rows wait for in common is said once, and columns that were passed over are named", async () => {
    const rows: NewCell[][] = [
      ["Ref", "Measure", "Bar to clear", "Polarity", "Gateway", "Lead officer", "Q1 23/24", "Q2 23/24"],
      ["K1", "Calls answered", "80%", "Higher", "All", "Jo", "79%", "75%"],
      ["K2", "Repairs on time", "95%", "Higher", "North", "Al", "94%", "96%"],
    ];
    const { out } = await run(file("Unread.xlsx", newWorkbook([{ name: "KPIs", rows }])), "--dry-run");
    expect(out).toMatch(
      /For these 2 rows: Column C, “Bar to clear”, is not used and holds.*\n +row 2 {2}K1.*\n +row 3 {2}K2/,
    );
    expect(out.match(/Is it the target\?/g)).toHaveLength(1);
    expect(out).toContain("Nothing was read from column E: its heading “Gateway” is not known.");
    expect(out).not.toMatch(/column [CF]:/);
  });

  test("what went between add-in and Excel is told only where it is asked for", async () => {
    const source = file("Traffic.xlsx", newWorkbook([smallSheet()]));
    const told = /\d+ messages, \d+ actions, \d+ bytes out/;
    expect((await run(source, "--check")).out).not.toMatch(told);
    expect((await run(source, "--check", "--traffic")).out).toMatch(told);
  });

  test.each([[[]], [["--dry-run"]]])("--clear where there is nothing to clear says so: %j", async (more) => {
    const source = file("Plain.xlsx", newWorkbook([smallSheet()]));
    const { code, err } = await run(source, "--clear", ...more);
    expect(code).toBe(1);
    expect(err).toBe("There was nothing to clear, and nothing was written.\n");
    expect(existsSync(path("Plain (cleared).xlsx"))).toBe(false);
  });

  const wide = Array.from({ length: 16384 }, (): NewCell => 1);

  test.each<[name: string, bytes: () => Uint8Array | string, sentence: RegExp]>([
    ["words.xlsx", () => "Ref,Measure,Actual\nA1,Bins,97%", /text file.*save it as an Excel Workbook/],
    [
      "old.xls",
      () =>
        new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]),
      /with a password.*or one of before Excel 2007/,
    ],
    ["empty.xlsx", () => newWorkbook([{ name: "Sheet1" }]), /empty/i],
    [
      "key.xlsx",
      () =>
        newWorkbook([
          {
            name: "Key",
            rows: [
              ["Colour", "Meaning"],
              ["Green", "On target"],
            ],
          },
        ]),
      /no KPI table/i,
    ],
    [
      "hidden.xlsx",
      () => newWorkbook([smallSheet({ visibility: "hidden" }), { name: "Front", rows: [["Hello"]] }]),
      /“KPIs” is hidden/,
    ],
    ["wide.xlsx", () => newWorkbook([{ name: "Wide", rows: [wide] }]), /far beyond/],
  ])("%s: a clear sentence, nothing written, and exit code 1", async (name, bytes, sentence) => {
    const source = file(name, bytes());
    const copy = path(`copy of ${name}`);
    const { code, out, err } = await run(source, "--out", copy);
    expect(code).toBe(1);
    expect(out + err).toMatch(sentence);
    expect(err).toContain("nothing was written");
    expect(err).not.toMatch(/\bat .*:\d+:\d+/);
    expect(existsSync(copy)).toBe(false);
  });

  test.each([
    ["no file", [], 2, /Name the workbook/],
    ["an unknown option", ["a.xlsx", "--colour"], 2, /There is no option --colour\. .*\n\nUsage:/],
    ["an option without what it needs", ["a.xlsx", "--json"], 2, /--json needs something after it/],
    ["an option that is followed by another", ["--out", "--check"], 2, /--out needs something after it/],
    ["an option that stands alone", ["a.xlsx", "--check=yes"], 2, /--check stands alone/],
    ["two files", ["a.xlsx", "b.xlsx"], 2, /one workbook at a time/],
    ["a file that is not there", ["nowhere.xlsx"], 1, /“nowhere.xlsx” cannot be read: there is no such file/],
    ["a folder", [__dirname], 1, /cannot be read: it is a folder/],
    ["the original as the copy", ["a.xlsx", "--out", "a.xlsx"], 2, /another name/],
    ["a sheet that is not there", [SAMPLE, "--sheet", "Nowhere"], 1, /no sheet called “Nowhere”/],
  ] as const)("%s", async (_name, args, code, sentence) => {
    const done = await run(...args);
    expect(done.code).toBe(code);
    expect(done.err).toMatch(sentence);
  });

  test("npm run demo does the main job on the sample workbook", () => {
    const out = execFileSync("npm", ["run", "-s", "demo"], {
      cwd: ROOT,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    expect(out).toMatch(/\d+ cells written on 6 sheets/);
  });
});

describe("where no cell was to be written", () => {
  const { run, file } = useCommandLine();

  test("says that no row has a result yet where every row is asked about and no cell was to be written", async () => {
    const rows = [
      ["Ref", "Measure", "Polarity", "Apr 25", "May 25", "Target"],
      ["A1", "Homes", "High", 130, 123, null],
      ["A2", "Carbon", "Low", 10, 16, null],
    ];
    const asked = file("Asked.xlsx", newWorkbook([{ name: "KPIs", rows }]));
    const { out } = await run(asked, "--dry-run");
    expect(out).toContain("Nothing was written: no row has a result yet.");
    expect(out).not.toContain("already right");
  });
});
