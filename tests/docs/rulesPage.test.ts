import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { QUESTIONS, READINGS, STATUSES, TRAVELS } from "./rules/cells";
import { HEADINGS, PERIOD_HEADINGS, POLARITY, TARGETS, TOLERANCES } from "./rules/inputs";
import { sectionText, type Section } from "./rules/table";

const FILE = "docs/rules.md";
const ROOT = join(__dirname, "../..");

const SECTIONS: readonly Section[] = [
  HEADINGS,
  PERIOD_HEADINGS,
  READINGS,
  POLARITY,
  TARGETS,
  TOLERANCES,
  STATUSES,
  TRAVELS,
  QUESTIONS,
];

const INTRO = `# What KPI Status understands

Every wording that the add-in knows, with an example and what comes out of it. This page is written by the add-in’s own tables and readers
(\`UPDATE_DOCS=1 npx jest tests/docs/rulesPage\`), so it cannot say anything else than the add-in does. How statuses and arrows follow
from the figures, and how to change that, is told in [profiles.md](profiles.md).`;

function page(): string {
  const text = [INTRO, ...SECTIONS.map(sectionText), ""].join("\n\n");
  // As the repository is formatted: prettier is run as a program, since it does not load inside jest.
  const prettier = join(ROOT, "node_modules/prettier/bin/prettier.cjs");
  return execFileSync(process.execPath, [prettier, "--stdin-filepath", join(ROOT, FILE)], {
    input: text,
    encoding: "utf8",
  });
}

test("docs/rules.md says what the code does; renew it with UPDATE_DOCS=1 npx jest tests/docs/rulesPage", () => {
  const wanted = page();
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(join(ROOT, FILE), wanted);
  expect(readFileSync(join(ROOT, FILE), "utf8")).toBe(wanted);
});

/** What a reader says of a text that it cannot make out. */
const NOT_UNDERSTOOD = /not understood|not known|no period|cannot be read|^asked: /;

/** Wordings with more than one sense: alone they are not read, beside others they are. */
const AMBIGUOUS = new Set(["cannot be read for certain"]);

test("every wording of the tables is understood", () => {
  const lost = SECTIONS.flatMap(({ title, blocks }) =>
    blocks
      .filter((block) => block.form === undefined)
      .flatMap(({ lines }) => lines)
      .filter(({ outcome }) => NOT_UNDERSTOOD.test(outcome) && !AMBIGUOUS.has(outcome))
      .map(({ wordings, outcome }) => `${title}: ${wordings.join(", ")}: ${outcome}`),
  );
  expect(lost).toEqual([]);
});
