import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contentsText, type ContentsEntry } from "./contents";
import { QUESTIONS, READINGS, STATUSES, TRAVELS } from "./rules/cells";
import { HEADINGS, PERIOD_HEADINGS, POLARITY, TARGETS, TOLERANCES } from "./rules/inputs";
import { REFERENCES } from "./rules/references";
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
  REFERENCES,
  QUESTIONS,
];

const INTRO = `# What KPI Status understands

Every wording that the add-in knows, with an example and what comes out of it. Nobody need read it through: it is for looking up whether a
heading, a cell or a word of your sheet is understood. Search the page for the word (Ctrl+F), or choose a part:

${contentsText(SECTIONS.map(contentsOf))}

In the lists, what the add-in takes a wording for stands first, in bold; the wordings follow, with “·” between them. Capitals do not matter.

What each colour and letter means is told in the [README](../README.md#what-each-colour-and-letter-means), and how to have other statuses,
limits or arrows in [Rule sets of your own](profiles.md).

This page is written by the add-in’s own tables and readers (\`UPDATE_DOCS=1 npx jest tests/docs/rulesPage\`), so it cannot say anything else
than the add-in does.`;

function contentsOf({ title, says, blocks }: Section): ContentsEntry {
  const parts = blocks.flatMap((block) => (block.title === undefined ? [] : [{ title: block.title }]));
  return { title, says, parts };
}

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
