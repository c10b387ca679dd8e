import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { newWorkbook } from "../../simulator/xlsx/create";
import { openWorkbook } from "../../simulator/xlsx/open";
import { smallSheet, smallSheetWith } from "../actions/desk";
import { useCommandLine } from "./commandLine";

const PRINTED = join(__dirname, "../fixtures/sample-as-printed.xlsx");

interface CheckedRow {
  readonly ref: string | null;
  readonly check: string;
  readonly printed?: string;
  readonly expected?: string;
}

const { run, file, path } = useCommandLine();

describe("npm run evaluate -- FILE.xlsx --check", () => {
  test("gives each row its check, tells the disagreements apart, and writes no copy", async () => {
    const json = path("result.json");
    const source = file("Printed.xlsx", readFileSync(PRINTED));
    const { code, out, err } = await run(source, "--check", "--json", json);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain(
      "  6 marks agree on 6 rows, 1 mark disagrees on 1 row. 1 row has nothing on the sheet to check.\n",
    );
    expect(out).toMatch(
      /Disagrees with the rules \(1 row\)\n {4}row 8 {2}BBF01 .*\n {6}The sheet says “↑ G” in J8; by the rules it is “↓ A”: from 48\.5% to 48\.3%\./,
    );
    expect(readdirSync(path("")).sort()).toEqual(["Printed.xlsx", "result.json"]);
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
  ])("%j is a wrong command line", async (flags, sentence) => {
    const { code, err } = await run(PRINTED, ...flags);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(err).toContain("Usage:");
  });

  test("a workbook without KPIs has nothing to check", async () => {
    const source = file(
      "Notes.xlsx",
      newWorkbook([smallSheet({ name: "Notes", rows: [["Minutes of the meeting"]] })]),
    );
    const { code, err } = await run(source, "--check");
    expect(code).toBe(1);
    expect(err).toBe("There was nothing to check.\n");
    expect(existsSync(path("Notes (checked).xlsx"))).toBe(false);
  });
});

describe("npm run evaluate -- FILE --profile RULES.json", () => {
  const rules = (...profiles: readonly object[]): string =>
    file("rules.json", JSON.stringify({ format: "kpi-status-profile", version: 1, profiles }));

  test("the sheet is judged by the file's rules, in their words and colours", async () => {
    const workbook = file("Report.xlsx", newWorkbook([smallSheetWith(["Status", null, null])]));
    const [copy, json] = [path("copy.xlsx"), path("result.json")];
    const profile = rules({
      name: "Met or not",
      states: [
        { status: "met", name: "Target met", within: "20%", colour: { fill: "#00855A" } },
        { status: "not-met", colour: { fill: "#8B0000" } },
      ],
      travel: { acceptableDecline: "none", letters: { deteriorated: "" } },
    });
    const { code, out, err } = await run(workbook, "--profile", profile, "--out", copy, "--json", json);
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
    // The copy keeps the rules: checked without the file, nothing disagrees, and nothing is to be written again.
    const check = await run(copy, "--check", "--json", json);
    expect(JSON.parse(readFileSync(json, "utf8")).sheets[0].rows[0]).toMatchObject({
      profile: "met-or-not",
      check: "agrees",
    });
    expect(check.out).toMatch(/ marks? agrees? on /);
    expect(check.out).not.toMatch(/disagree/);
    expect((await run(copy, "--dry-run")).out).toContain("Every mark is already right");
  });

  test("rows that no profile of the file fits go by the built-in rules", async () => {
    const workbook = file("Report.xlsx", newWorkbook([smallSheetWith()]));
    const json = path("result.json");
    const profile = rules({
      name: "Second",
      appliesTo: { ref: "A2" },
      states: [{ status: "green", betterBy: "10%" }, { status: "red" }],
    });
    expect((await run(workbook, "--profile", profile, "--json", json, "--dry-run")).code).toBe(0);
    const { rows } = JSON.parse(readFileSync(json, "utf8")).sheets[0];
    expect(rows.map((row: { profile: string; status: string }) => `${row.profile} ${row.status}`)).toEqual([
      "corporate red",
      "second red",
    ]);
  });

  test("what a file may not mean is told, and the file used", async () => {
    const workbook = file("Report.xlsx", newWorkbook([smallSheetWith()]));
    const states = [{ status: "green", within: 0.05 }, { status: "red" }];
    const { code, out } = await run(workbook, "--profile", rules({ name: "A", states }), "--dry-run");
    expect(code).toBe(0);
    expect(out).toMatch(
      /are used\. Please look at:\n.*profiles\[0\]\.states\[0\]\.within: 0\.05 is an amount/,
    );
  });

  test("mistakes are named with line, column and path, and nothing is written", async () => {
    const workbook = file("Report.xlsx", newWorkbook([smallSheetWith()]));
    const copy = path("none.xlsx");
    const profile = file(
      "wrong.json",
      '{\n "format": "kpi-status-profile", "version": 1,\n "profiles": [\n  { "name": "A", "color": "x" }\n ]\n}',
    );
    const { code, err } = await run(workbook, "--profile", profile, "--out", copy);
    expect(code).toBe(1);
    expect(err).toContain(
      "line 4, column 18, profiles[0].color: “color” is not known here. Did you mean “colours”?",
    );
    expect(existsSync(copy)).toBe(false);
  });

  test.each<[string, string[], RegExp, number]>([
    ["a file that is not there", ["--profile", "nowhere.json"], /cannot be read: there is no such file/, 1],
    ["a folder", ["--profile", __dirname], /cannot be read: it is a folder/, 1],
    ["clearing", ["--profile", "nowhere.json", "--clear"], /Clearing needs no rules/, 2],
  ])("%s is refused", async (_name, args, sentence, expected) => {
    const { code, err } = await run(file("Report.xlsx", newWorkbook([smallSheetWith()])), ...args);
    expect(code).toBe(expected);
    expect(err).toMatch(sentence);
  });
});
