import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newWorkbook } from "../../simulator/xlsx/create";
import { smallSheet } from "../actions/desk";

const ROOT = join(__dirname, "../..");
const PRINTED = join(ROOT, "tests/fixtures/sample-as-printed.xlsx");

interface CheckedRow {
  readonly ref: string | null;
  readonly check: string;
  readonly printed?: string;
  readonly expected?: string;
}

describe("npm run evaluate -- FILE.xlsx --check", () => {
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

  test("gives each row its check, tells the disagreements apart, and writes no copy", () => {
    const json = join(folder, "result.json");
    const source = join(folder, "Printed.xlsx");
    writeFileSync(source, readFileSync(PRINTED));
    const { code, out, err } = run(source, "--check", "--json", json);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("6 agree, 1 disagrees, 0 cannot be decided, 1 with nothing printed");
    expect(out).toMatch(
      /Disagrees with the rules \(1\)\n {4}row 8 {2}BBF01 .*\n {6}The sheet says ↑ G in J8; by the rules ↓ A, /,
    );
    expect(readdirSync(folder).sort()).toEqual(["Printed.xlsx", "result.json"]);
    expect(readFileSync(source).equals(readFileSync(PRINTED))).toBe(true);

    const result = JSON.parse(readFileSync(json, "utf8")) as {
      messages: number;
      cellsWritten: number;
      sheets: { rows: CheckedRow[] }[];
    };
    const rows = result.sheets.flatMap((sheet) => sheet.rows);
    expect(result).toMatchObject({ messages: 3, cellsWritten: 0 });
    expect(rows.filter(({ check }) => check === "disagrees")).toMatchObject([
      { ref: "BBF01", printed: "↑ G", expected: "↓ A", checks: [{ what: "travel", cell: "J8" }] },
    ]);
    const counts = new Map<string, number>();
    for (const { check } of rows) counts.set(check, (counts.get(check) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      agrees: 59,
      disagrees: 1,
      undecidable: 15,
      "nothing printed": 1,
    });
  });

  test.each([
    [["--check", "--clear"], "Choose --check or --clear, not both."],
    [["--check", "--out", "copy.xlsx"], "A check writes no copy. Leave out --out."],
  ])("%j is a wrong command line", (flags, sentence) => {
    const { code, err } = run(PRINTED, ...flags);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(err).toContain("Usage:");
  });

  test("a workbook without KPIs has nothing to check", () => {
    const source = join(folder, "Notes.xlsx");
    writeFileSync(source, newWorkbook([smallSheet({ name: "Notes", rows: [["Minutes of the meeting"]] })]));
    const { code, err } = run(source, "--check");
    expect(code).toBe(1);
    expect(err).toBe("There was nothing to check.\n");
    expect(existsSync(join(folder, "Notes (checked).xlsx"))).toBe(false);
  });
});
