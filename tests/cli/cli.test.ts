import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, existsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newWorkbook, type NewCell } from "../../simulator/xlsx/create";
import { openWorkbook } from "../../simulator/xlsx/open";
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
