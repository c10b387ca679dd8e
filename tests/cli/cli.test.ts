import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CellStyle } from "../../simulator/model/types";
import { newWorkbook, type NewCell } from "../../simulator/xlsx/create";
import { DEFAULT_STYLE } from "../../simulator/model/styles";
import { cellAt, cellsInOrder, setCell } from "../../simulator/model/sheet";
import { openWorkbook } from "../../simulator/xlsx/open";
import { saveWorkbook } from "../../simulator/xlsx/save";
import { SAMPLE, smallSheet } from "../actions/desk";

const ROOT = join(__dirname, "../..");

describe("npm run evaluate", () => {
  let folder = "";
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "kpi-status-"))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function run(...args: string[]): { code: number | null; out: string; err: string } {
    const tsx = join(ROOT, "node_modules/tsx/dist/cli.mjs");
    const done = spawnSync(process.execPath, [tsx, join(ROOT, "src/cli/main.ts"), ...args], {
      encoding: "utf8",
    });
    return { code: done.status, out: done.stdout, err: done.stderr };
  }

  function file(name: string, bytes: Uint8Array | string): string {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  }

  test("prints the rows out of tolerance, writes the copy and the result file", () => {
    const [copy, json] = [join(folder, "deep/copy.xlsx"), join(folder, "result.json")];
    const original = readFileSync(SAMPLE);
    const { code, out, err } = run(SAMPLE, "--out", copy, "--json", json);
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

  test("one sheet by name; the copy stands beside the original by default", () => {
    const source = file("Month.xlsx", newWorkbook([smallSheet(), smallSheet({ name: "Other" })]));
    const { code, out } = run(source, "--sheet", "Other");
    expect(code).toBe(0);
    expect(out).toContain("Other – 2 KPI rows");
    expect(out).not.toContain("KPIs – ");
    expect(existsSync(join(folder, "Month (evaluated).xlsx"))).toBe(true);
  });

  /** A style but for where it stands in the file's list of styles, which says nothing of how it looks. */
  function lookOf({ xf: _xf, ...look }: CellStyle): string {
    return JSON.stringify({ ...look, base: null });
  }

  /** All that a workbook's cells hold and look like; cells that are empty and plain do not count. */
  function cellsOf(path: string): Record<string, unknown> {
    const { sheets } = openWorkbook(readFileSync(path), "x.xlsx").workbook;
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

  test("--clear gives the original back, cell for cell, and says how much on which sheet", () => {
    const [marked, json] = [join(folder, "Marked.xlsx"), join(folder, "cleared.json")];
    const written = /(\d+) cells written on 6 sheets/.exec(run(SAMPLE, "--out", marked).out)?.[1];
    const { code, out, err } = run(marked, "--clear", "--json", json);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^Place & Economy – \d+ cells put back$/m);
    expect(out).toContain(`${written} cells put back on 6 sheets.`);
    expect(cellsOf(join(folder, "Marked (cleared).xlsx"))).toEqual(cellsOf(SAMPLE));
    const result = JSON.parse(readFileSync(json, "utf8"));
    expect(result).toMatchObject({ workbook: "Marked.xlsx", cellsRestored: Number(written) });
    expect(Object.keys(result.sheets[0])).toEqual(["name", "cellsRestored", "notices"]);
  });

  test("--clear takes one sheet by name, and names the cells that it left alone", () => {
    const source = file("Two.xlsx", newWorkbook([smallSheet(), smallSheet({ name: "Other" })]));
    const marked = join(folder, "Two marked.xlsx");
    run(source, "--out", marked);
    const opened = openWorkbook(readFileSync(marked), "Two marked.xlsx");
    const other = opened.workbook.sheets.find((sheet) => sheet.name === "Other");
    if (other === undefined) throw new Error("no sheet");
    setCell(other, 1, 4, { value: "see commentary", formula: null });
    const changed = file("Two changed.xlsx", saveWorkbook(opened));
    const { code, out } = run(changed, "--clear", "--sheet", "Other");
    expect(code).toBe(0);
    expect(out).toContain("E2 was changed after it was marked, so it was left as it is.");
    expect(out).not.toContain("KPIs – ");
    const cleared = openWorkbook(readFileSync(join(folder, "Two changed (cleared).xlsx")), "x.xlsx").workbook;
    expect(cleared.sheets.map((sheet) => cellAt(sheet, 1, 4)?.value)).toEqual(["↓ R", "see commentary"]);
    expect(cleared.sheets.map((sheet) => cellAt(sheet, 2, 4)?.value || "")).toEqual(["→", ""]);
  });

  test("--dry-run says what would be written, row by row, and writes no copy", () => {
    const source = file("Dry.xlsx", newWorkbook([smallSheet()]));
    const [copy, json] = [join(folder, "dry copy.xlsx"), join(folder, "dry.json")];
    const { code, out } = run(source, "--dry-run", "--out", copy, "--json", json);
    expect(code).toBe(0);
    expect(out).toMatch(/\d+ cells would be written on 1 sheet\.\nThis was a dry run: no copy was written\./);
    expect(out).toMatch(/row 2 {2}A1/);
    expect(existsSync(copy)).toBe(false);
    expect(existsSync(join(folder, "Dry (evaluated).xlsx"))).toBe(false);
    const dry = JSON.parse(readFileSync(json, "utf8"));
    run(source, "--out", copy, "--json", json);
    expect(JSON.parse(readFileSync(json, "utf8"))).toEqual(dry);

    const files = (): (readonly [string, string])[] =>
      readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => [name, readFileSync(join(folder, name)).toString("base64")]);
    const before = files();
    expect(run(source, "--dry-run", "--out", join(folder, "other.xlsx")).code).toBe(0);
    const clearing = run(copy, "--clear", "--dry-run");
    expect(files()).toEqual(before);
    expect(clearing.code).toBe(0);
    expect(clearing.out).toMatch(/KPIs – \d+ cells would be put back/);
    expect(existsSync(join(folder, "dry copy (cleared).xlsx"))).toBe(false);
  });

  test.each([[[]], [["--dry-run"]]])("--clear where there is nothing to clear says so: %j", (more) => {
    const source = file("Plain.xlsx", newWorkbook([smallSheet()]));
    const { code, err } = run(source, "--clear", ...more);
    expect(code).toBe(1);
    expect(err).toBe("There was nothing to clear, and nothing was written.\n");
    expect(existsSync(join(folder, "Plain (cleared).xlsx"))).toBe(false);
  });

  const wide = Array.from({ length: 16384 }, (): NewCell => 1);

  test.each<[name: string, bytes: () => Uint8Array | string, sentence: RegExp]>([
    ["words.xlsx", () => "These are not the bytes of a workbook.", /not an? .*xlsx|not an Excel workbook/i],
    [
      "old.xls",
      () =>
        new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]),
      /not an Excel workbook|older/,
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
  ])("%s: a clear sentence, nothing written, and exit code 1", (name, bytes, sentence) => {
    const source = file(name, bytes());
    const copy = join(folder, `copy of ${name}`);
    const { code, out, err } = run(source, "--out", copy);
    expect(code).toBe(1);
    expect(out + err).toMatch(sentence);
    expect(err).toContain("nothing was written");
    expect(err).not.toMatch(/\bat .*:\d+:\d+/);
    expect(existsSync(copy)).toBe(false);
  });

  test.each([
    ["no file", [], 2, /Name the workbook/],
    ["an unknown option", ["a.xlsx", "--colour"], 2, /colour/],
    ["two files", ["a.xlsx", "b.xlsx"], 2, /one workbook at a time/],
    ["a file that is not there", ["nowhere.xlsx"], 1, /cannot be read/],
    ["the original as the copy", ["a.xlsx", "--out", "a.xlsx"], 2, /another name/],
    ["a sheet that is not there", [SAMPLE, "--sheet", "Nowhere"], 1, /no sheet called “Nowhere”/],
  ] as const)("%s", (_name, args, code, sentence) => {
    const done = run(...args);
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
