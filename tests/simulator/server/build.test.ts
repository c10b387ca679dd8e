import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fingerprint, isOutOfDate, remember, type Bundle } from "../../../simulator/server/build";
import { ROOT } from "../../../simulator/server/paths";

const folder = mkdtempSync(path.join(os.tmpdir(), "bundle-"));
const source = path.join(folder, "src", "one.ts");
const output = path.join(folder, "made", "page.js");
const bundle: Bundle = {
  name: "a bundle",
  config: "none",
  output,
  sources: [path.relative(ROOT, path.join(folder, "src"))],
};

beforeEach(() => {
  for (const file of [source, output]) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, "1");
  }
  remember(bundle, fingerprint(bundle));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each<[what: string, happens: () => void, isRemade: boolean]>([
  ["nothing has changed", () => {}, false],
  ["a file is written anew as it was", () => writeFileSync(source, "1"), false],
  ["a file has changed", () => writeFileSync(source, "2"), true],
  [
    "a file has changed and is older than what was made, as after a checkout",
    () => {
      writeFileSync(source, "2");
      utimesSync(source, 0, 0);
    },
    true,
  ],
  ["there is a file more", () => writeFileSync(`${source}x`, ""), true],
  ["a file has another name", () => renameSync(source, `${source}x`), true],
  ["a file is gone", () => rmSync(source), true],
  ["what was made is gone", () => rmSync(output), true],
  ["somebody else made it", () => rmSync(path.join(folder, "made", ".sources")), true],
])("is made again only where its sources are others: %s", (_what, happens, isRemade) => {
  happens();
  expect(isOutOfDate(bundle)).toBe(isRemade);
});

test("what is edited while it is made has it made again", () => {
  const before = fingerprint(bundle);
  writeFileSync(source, "edited meanwhile");
  remember(bundle, before);
  expect(isOutOfDate(bundle)).toBe(true);
});
