import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { anchorOf, anchorsIn, contentsText } from "./contents";

const ROOT = join(__dirname, "../..");
const PAGES = [
  "README.md",
  "CHANGELOG.md",
  ...readdirSync(join(ROOT, "docs")).flatMap((name) => (name.endsWith(".md") ? [`docs/${name}`] : [])),
];

function text(page: string): string {
  return readFileSync(join(ROOT, page), "utf8");
}

/** The links of a page that go nowhere: to a file that is not there, or to a heading that the page does not have. */
function broken(page: string): readonly string[] {
  const links = text(page).matchAll(/\]\(([^)\s]+)\)/g);
  return [...links].flatMap(([, link = ""]) => {
    if (/^https?:/.test(link)) return [];
    const [file = "", anchor] = link.split("#");
    const target = file === "" ? page : join(dirname(page), file);
    if (!existsSync(join(ROOT, target))) return [link];
    return anchor === undefined || anchorsIn(text(target)).includes(anchor) ? [] : [link];
  });
}

test.each(PAGES)("every link of %s goes somewhere", (page) => {
  expect(broken(page)).toEqual([]);
});

test.each([
  ["Try it", "try-it"],
  ["Green within 1%, amber to under 5%, red at 5%", "green-within-1-amber-to-under-5-red-at-5"],
  ["The KPI’s “own” unit", "the-kpis-own-unit"],
])("“%s” has the anchor that GitHub gives it", (title, anchor) => {
  expect(anchorOf(title)).toBe(anchor);
});

test("headings of one name are told apart as GitHub does, in the list and on the page", () => {
  const entries = [
    { title: "A", parts: [{ title: "Examples" }] },
    { title: "B", parts: [{ title: "Examples" }] },
  ];
  expect(contentsText(entries)).toBe(
    "- [A](#a)\n  - [Examples](#examples)\n- [B](#b)\n  - [Examples](#examples-1)",
  );
  expect(anchorsIn("# A\n\n### Examples\n\n```\n# no heading\n```\n\n## B\n\n### Examples\n")).toEqual([
    ...["a", "examples", "b", "examples-1"],
  ]);
});
