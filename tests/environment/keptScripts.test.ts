import { readFileSync } from "node:fs";
import { join } from "node:path";
import type * as Store from "../../src/actions/store";

const FILE = "../../src/actions/store";

/** The module with a state of its own. */
function loadedAnew(): typeof Store {
  jest.resetModules();
  return jest.requireActual<typeof Store>(FILE);
}

test("a module is run anew after resetModules, in the sandbox of its test file", () => {
  const [one, other] = [loadedAnew(), loadedAnew()];
  expect(one.storeOf).not.toBe(other.storeOf);
  expect([one.storeOf, other.storeOf]).toEqual([expect.any(Function), expect.any(Function)]);
});

/** Where in the file an error of a listener came through, "18:46". */
function placeOfError({ storeOf }: typeof Store): string | undefined {
  const store = storeOf(1);
  store.subscribe(() => {
    throw new Error("failed");
  });
  try {
    store.set(2);
  } catch (thrown) {
    return thrown instanceof Error ? /store\.ts:(\d+:\d+)/.exec(thrown.stack ?? "")?.[1] : undefined;
  }
  return undefined;
}

test("what fails in it is told with its line, the second time as the first", () => {
  const lines = readFileSync(join(__dirname, `${FILE}.ts`), "utf8").split("\n");
  const line = lines.findIndex((one) => one.includes("listener();"));
  const place = `${line + 1}:${(lines[line]?.indexOf("listener();") ?? 0) + 1}`;
  expect([placeOfError(loadedAnew()), placeOfError(loadedAnew())]).toEqual([place, place]);
});
