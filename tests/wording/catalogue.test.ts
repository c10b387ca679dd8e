import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { visibleText } from "./visibleText";

const SOURCE = path.resolve("src");

/** Every source file outside the catalogue. */
function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return place === path.join(SOURCE, "wording") ? [] : sources(place);
    return /\.tsx?$/.test(entry.name) ? [place] : [];
  });
}

test.each([
  ["<p>Hello</p>", "Hello"],
  ["<p>{`${n} rows`}</p>", "rows"],
  ["<p>{n > 1 ? 'rows' : ROW}</p>", "rows"],
  ["<p>{n > 1 && 'Outside'}</p>", "Outside"],
  ["<Button aria-label='Close' />", "Close"],
  ["<Field label={open ? 'Status' : STATUS} />", "Status"],
  ["const advice = 'Unprotect the sheet.';", "Unprotect the sheet."],
  ["say(`${n} of the rows were evaluated.`);", "of the rows were evaluated."],
])("finds what a user would see in %s", (source, text) => {
  expect(visibleText("x.tsx", source).map((each) => each.text)).toContain(text);
});

test.each([
  ["src/taskpane/x.tsx", "const KINDS = [{ kind: 'ask', name: 'Ask' }];", ["Ask"]],
  ["src/commands/x.ts", "const button = { label: open ? 'Close' : OPEN };", ["Close"]],
  ["src/taskpane/x.tsx", "const KINDS = [{ kind: 'ask', name: ASK }];", []],
  ["src/kpi/x.ts", "const word = { name: 'Ask' };", []],
])("in %s, a short label of a list is found: %s", (file, source, texts) => {
  expect(visibleText(file, source).map(({ text }) => text)).toEqual(texts);
});

test.each([
  "<p className='wide'>{WORDS}</p>",
  "<p>{kind === 'done' ? DONE : FAILED}</p>",
  "<Button appearance='primary' size='small'>{SAVE}</Button>",
  "<p>{` · ${cell} `}</p>",
  "const useStyles = makeStyles({ root: { border: '1px solid Highlight' } });",
  "const heading = 'Percentage of calls answered';",
  "type Name = 'Evaluate the sheet';",
  "throw new Error('The browser starts before the first test.');",
])("lets %s pass", (source) => {
  expect(visibleText("x.tsx", source)).toEqual([]);
});

test("every text a user can see comes from the catalogue", () => {
  const stray = sources(SOURCE).flatMap((file) =>
    visibleText(file, readFileSync(file, "utf8")).map(
      ({ line, text }) => `${path.relative(SOURCE, file)}:${line} ${text}`,
    ),
  );
  expect(stray).toEqual([]);
});
