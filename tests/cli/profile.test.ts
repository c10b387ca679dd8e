import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newWorkbook } from "../../simulator/xlsx/create";
import { openWorkbook } from "../../simulator/xlsx/open";
import { smallSheetWith } from "../actions/desk";

const ROOT = join(__dirname, "../..");

describe("npm run evaluate -- FILE --profile RULES.json", () => {
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
  const rules = (...profiles: readonly object[]): string =>
    file("rules.json", JSON.stringify({ format: "kpi-status-profile", version: 1, profiles }));

  test("the sheet is judged by the file's rules, in their words and colours", () => {
    const workbook = file("Report.xlsx", newWorkbook([smallSheetWith(["Status", null, null])]));
    const [copy, json] = [join(folder, "copy.xlsx"), join(folder, "result.json")];
    const profile = rules({
      name: "Met or not",
      states: [
        { status: "met", name: "Target met", within: "20%", colour: { fill: "#00855A" } },
        { status: "not-met", colour: { fill: "#8B0000" } },
      ],
      travel: { acceptableDecline: "none", letters: { deteriorated: "" } },
    });
    const { code, out, err } = run(workbook, "--profile", profile, "--out", copy, "--json", json);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("2 Target met");
    const { rows } = JSON.parse(readFileSync(json, "utf8")).sheets[0];
    // 75% against 90%: 16.7% below.
    expect(rows[0]).toMatchObject({
      profile: "met-or-not",
      status: "met",
      statusName: "Target met",
      statusPaint: { fill: "#00855A", ink: "#FFFFFF" },
      travel: { mark: "↓" },
      outOfTolerance: false,
    });
    const [sheet] = openWorkbook(readFileSync(copy), "copy.xlsx").workbook.sheets;
    expect(sheet?.cells.get(1)?.get(8)?.value).toBe("Target met");
  });

  test("rows that no profile of the file fits go by the built-in rules", () => {
    const workbook = file("Report.xlsx", newWorkbook([smallSheetWith()]));
    const json = join(folder, "result.json");
    const profile = rules({
      name: "Second",
      appliesTo: { ref: "A2" },
      states: [{ status: "green", betterBy: "10%" }, { status: "red" }],
    });
    expect(run(workbook, "--profile", profile, "--json", json, "--dry-run").code).toBe(0);
    const { rows } = JSON.parse(readFileSync(json, "utf8")).sheets[0];
    expect(rows.map((row: { profile: string; status: string }) => `${row.profile} ${row.status}`)).toEqual([
      "corporate red",
      "second red",
    ]);
  });

  test("mistakes are named with line, column and path, and nothing is written", () => {
    const workbook = file("Report.xlsx", newWorkbook([smallSheetWith()]));
    const copy = join(folder, "none.xlsx");
    const profile = file(
      "wrong.json",
      '{\n "format": "kpi-status-profile", "version": 1,\n "profiles": [\n  { "name": "A", "color": "x" }\n ]\n}',
    );
    const { code, err } = run(workbook, "--profile", profile, "--out", copy);
    expect(code).toBe(2);
    expect(err).toContain(
      "line 4, column 18, profiles[0].color: “color” is not known here. Did you mean “colours”?",
    );
    expect(existsSync(copy)).toBe(false);
  });

  test.each<[string, string[], RegExp]>([
    ["a file that is not there", ["--profile", "nowhere.json"], /cannot be read/],
    ["clearing", ["--profile", "nowhere.json", "--clear"], /Clearing needs no rules/],
  ])("%s is refused", (_name, args, sentence) => {
    const { code, err } = run(file("Report.xlsx", newWorkbook([smallSheetWith()])), ...args);
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
  });
});
