import { linkSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { newWorkbook } from "../../simulator/xlsx/create";
import { smallSheet } from "../actions/desk";
import { useCommandLine } from "./commandLine";

const { run, file, path } = useCommandLine();
const RULES = JSON.stringify({
  format: "kpi-status-profile",
  version: 1,
  profiles: [{ name: "A", states: [{ status: "green", within: "5%" }, { status: "red" }] }],
});

/** A folder with a workbook, a rules file and whatever else a case needs. */
function folderFor(name: string): (entry: string) => string {
  const at = (entry: string): string => path(`${name}/${entry}`);
  mkdirSync(dirname(at("x")), { recursive: true });
  file(`${name}/t.xlsx`, newWorkbook([smallSheet()]));
  file(`${name}/rules.json`, RULES);
  return at;
}

/** Every file of a folder with what is in it. */
function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => !entry.isDirectory());
  return Object.fromEntries(
    files.map(({ name }) => {
      try {
        return [name, readFileSync(`${folder}/${name}`, "base64")];
      } catch {
        return [name, "leads nowhere"];
      }
    }),
  );
}

type At = (entry: string) => string;

describe("a name that would cost somebody a file is refused before anything is written", () => {
  test.each<[name: string, setUp: (at: At) => void, args: (at: At) => string[], sentence: RegExp]>([
    [
      "the result over the workbook, checking",
      () => {},
      (at) => ["--check", "--json", at("t.xlsx")],
      /t\.xlsx” cannot be the result file: it is the same file as the workbook/,
    ],
    [
      "the result over the workbook, dry",
      () => {},
      (at) => ["--dry-run", "--json", at("t.xlsx")],
      /same file as the workbook/,
    ],
    [
      "the workbook by another spelling of its path",
      () => {},
      (at) => ["--out", at("../same-by-spelling/t.xlsx")],
      /same file as the workbook/,
    ],
    [
      "a symbolic link to the workbook",
      (at) => symlinkSync(at("t.xlsx"), at("link.xlsx")),
      (at) => ["--out", at("link.xlsx")],
      /same file as the workbook/,
    ],
    [
      "a hard link to the workbook",
      (at) => linkSync(at("t.xlsx"), at("hard.xlsx")),
      (at) => ["--out", at("hard.xlsx")],
      /same file as the workbook/,
    ],
    [
      "a link where the copy goes by default",
      (at) => linkSync(at("t.xlsx"), at("t (evaluated).xlsx")),
      () => [],
      /cannot be the copy: it is the same file as the workbook/,
    ],
    [
      "a folder that is a link to the workbook's",
      (at) => symlinkSync(at(""), at("folder")),
      (at) => ["--out", at("folder/t.xlsx")],
      /same file as the workbook/,
    ],
    [
      "the copy over the rules",
      () => {},
      (at) => ["--profile", at("rules.json"), "--out", at("rules.json")],
      /cannot be the copy: it is the same file as the rules/,
    ],
    [
      "the result over the rules",
      () => {},
      (at) => ["--profile", at("rules.json"), "--json", at("rules.json")],
      /cannot be the result file: it is the same file as the rules/,
    ],
    [
      "copy and result of one name",
      () => {},
      (at) => ["--out", at("x.xlsx"), "--json", at("x.xlsx")],
      /cannot be the result file: it is the same file as the copy/,
    ],
    [
      "copy and result by a link that leads to no file yet",
      (at) => symlinkSync(at("x.xlsx"), at("y.json")),
      (at) => ["--out", at("x.xlsx"), "--json", at("y.json")],
      /same file as the copy/,
    ],
    [
      "a copy with another ending",
      (at) => writeFileSync(at("x.csv"), "a,b"),
      (at) => ["--out", at("x.csv")],
      /must end in \.xlsx/,
    ],
    [
      "a macro ending for a workbook without",
      () => {},
      (at) => ["--out", at("x.xlsm")],
      /must end in \.xlsx/,
    ],
    [
      "a result with another ending",
      (at) => writeFileSync(at("x.txt"), "notes"),
      (at) => ["--json", at("x.txt")],
      /must end in \.json/,
    ],
    [
      "rules that the command was not told of",
      () => {},
      (at) => ["--check", "--json", at("rules.json")],
      /that this command did not write/,
    ],
    [
      "a folder as the result",
      (at) => mkdirSync(at("x.json")),
      (at) => ["--json", at("x.json")],
      /cannot be the result file: it is a folder/,
    ],
  ])("%s", async (name, setUp, args, sentence) => {
    const at = folderFor(name === "the workbook by another spelling of its path" ? "same-by-spelling" : name);
    setUp(at);
    const before = contents(at(""));
    const { code, out, err } = await run(at("t.xlsx"), ...args(at));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(sentence);
    expect(err).toMatch(/Choose another name with --(?:out|json)\. Nothing was written\.\n$/);
    expect(contents(at(""))).toEqual(before);
  });
});

test("a copy keeps the ending of its original, in capital letters or small ones", async () => {
  const at = folderFor("endings");
  const [macros, plain] = [at("m.xlsm"), at("t.xlsx")];
  writeFileSync(macros, readFileSync(plain));
  expect((await run(macros, "--out", at("x.xlsx"))).err).toContain("must end in .xlsm");
  expect((await run(macros, "--out", at("x.xlsm"))).code).toBe(0);
  expect((await run(plain, "--out", at("X.XLSX"), "--json", at("X.JSON"))).code).toBe(0);
});

test("next month's run takes the place of an earlier copy and result, and says so", async () => {
  const at = folderFor("monthly");
  const args = [at("t.xlsx"), "--out", at("copy.xlsx"), "--json", at("result.json")];
  const first = await run(...args);
  expect(first.out).toContain(`Evaluated copy: ${at("copy.xlsx")}\n`);
  expect(first.out).toContain(`Result file: ${at("result.json")}\n`);
  const second = await run(...args);
  expect({ code: second.code, err: second.err }).toEqual({ code: 0, err: "" });
  for (const name of ["copy.xlsx", "result.json"])
    expect(second.out).toContain(`${at(name)} (in place of the earlier file of that name)\n`);
});

test("a result file that cannot be written is told with the option that names it", async () => {
  const at = folderFor("unwritable");
  const { code, err } = await run(at("t.xlsx"), "--check", "--json", at("t.xlsx/result.json"));
  expect(code).toBe(1);
  expect(err).toContain("choose another name with --json");
});
