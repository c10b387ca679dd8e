import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Each planted import or name must be refused by the lint rules of eslint.config.mjs, and each allowed one let through. */
const cases: readonly [file: string, code: string, refusedBy: string | null][] = [
  ["src/kpi/planted.ts", 'import "../workbook/plan";', "no-restricted-imports"],
  ["src/kpi/planted.ts", 'import "../excel/read";', "no-restricted-imports"],
  ["src/kpi/planted.ts", 'import "../../simulator/host";', "no-restricted-imports"],
  ["src/kpi/planted.ts", 'import "../wording/kpi";', null],
  ["src/wording/planted.ts", 'import "../kpi/status";', "no-restricted-imports"],
  ["src/workbook/planted.ts", 'import "../excel/read";', "no-restricted-imports"],
  ["src/workbook/planted.ts", 'import "../kpi/status";', null],
  ["src/workbook/planted.ts", "Excel.run(() => {});", "no-restricted-globals"],
  ["src/excel/planted.ts", 'import "../kpi/status";', "no-restricted-imports"],
  ["src/excel/planted.ts", 'import "../workbook/snapshot";', null],
  ["src/actions/planted.ts", 'import "../taskpane/App";', "no-restricted-imports"],
  ["src/actions/planted.ts", "Office.onReady();", "no-restricted-globals"],
  ["src/actions/planted.ts", 'import "../excel/read";', null],
  ["src/taskpane/planted.ts", 'import "../excel/read";', "no-restricted-imports"],
  ["src/taskpane/planted.ts", 'import "../kpi/status";', "no-restricted-imports"],
  ["src/taskpane/results/planted.ts", 'import "../../kpi/status";', "no-restricted-imports"],
  ["src/taskpane/planted.ts", 'import "../actions/session";', null],
  ["src/commands/planted.ts", 'import "../taskpane/App";', "no-restricted-imports"],
  ["src/cli/planted.ts", 'import "../../simulator/doors/node";', null],
  ["src/cli/planted.ts", 'import "../kpi/status";', "no-restricted-imports"],
  ["simulator/planted.ts", 'import "../src/kpi/status";', "no-restricted-imports"],
  [
    "src/taskpane/Planted.tsx",
    "export function Planted(p: { a: boolean }) { if (p.a) useState(0); return null; }",
    "react-hooks/rules-of-hooks",
  ],
  [
    "src/excel/planted.ts",
    "Excel.run(async (context) => { for (const n of [1, 2]) { context.workbook.getSelectedRange().select(); await context.sync(); } });",
    "office-addins/no-context-sync-in-loop",
  ],
];

const WATCHED = [
  "no-restricted-imports",
  "no-restricted-globals",
  "react-hooks/rules-of-hooks",
  "office-addins/no-context-sync-in-loop",
];

describe("the rooms of the house", () => {
  // In a process of its own: jest cannot load ESLint's module configuration.
  const input = JSON.stringify(cases.map(([filePath, code]) => ({ filePath, code })));
  const output = execFileSync(process.execPath, [join(__dirname, "lintTexts.mjs")], {
    input,
    cwd: join(__dirname, "../.."),
  });
  const answers = JSON.parse(output.toString()) as string[][];

  test.each(cases.map((planted, index) => [...planted, index] as const))(
    "%s: %s",
    (_file, _code, refusedBy, index) => {
      const met = new Set((answers[index] ?? []).filter((rule) => WATCHED.includes(rule)));
      expect([...met]).toEqual(refusedBy === null ? [] : [refusedBy]);
    },
  );
});
