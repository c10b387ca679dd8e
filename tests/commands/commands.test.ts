import { ribbonEnds } from "../../src/actions/ribbonEnds";
import type { SessionState } from "../../src/actions/session";
import { cleared, clearedSheet, done, FAILED, KEY_SHEET } from "../taskpane/fixtures";

const evaluate = jest.fn<Promise<void>, [unknown]>();
const clear = jest.fn<Promise<void>, [unknown]>();
const showPane = jest.fn(() => Promise.resolve(true));
let state: SessionState = { kind: "idle" };

jest.mock("../../src/actions/session", () => ({
  evaluate: (scope: unknown) => evaluate(scope),
  clear: (scope: unknown) => clear(scope),
  sessionState: () => state,
}));
jest.mock("../../src/actions/showPane", () => ({ showPane: () => showPane() }));

type Command = (event: { completed: () => void }) => Promise<void>;

/** The ribbon's functions by name, as Office would hold them. */
async function commands(): Promise<Map<string, Command>> {
  const associated = new Map<string, Command>();
  Object.assign(globalThis, {
    Office: { actions: { associate: (name: string, command: Command) => associated.set(name, command) } },
  });
  const { associateCommands } = await import("../../src/commands/commands");
  associateCommands();
  return associated;
}

async function press(name: string): Promise<{ readonly completed: jest.Mock }> {
  const event = { completed: jest.fn() };
  await (await commands()).get(name)?.(event);
  return event;
}

beforeEach(() => {
  evaluate.mockReset().mockResolvedValue(undefined);
  clear.mockReset().mockResolvedValue(undefined);
  showPane.mockClear();
  state = done();
});

afterAll(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

test.each([
  ["evaluateSheet", evaluate, { kind: "active" }],
  ["evaluateWorkbook", evaluate, { kind: "all" }],
  ["clearResults", clear, { kind: "active" }],
])("%s runs the session's action and is completed once", async (name, action, scope) => {
  const event = await press(name);
  expect(action.mock.calls).toEqual([[scope]]);
  expect(event.completed).toHaveBeenCalledTimes(1);
});

test("the pane is told of the end of each command, so that it shows what came of it; not before", async () => {
  const told: number[] = [];
  const before = ribbonEnds();
  evaluate.mockImplementation(() => {
    told.push(ribbonEnds() - before);
    return Promise.resolve();
  });
  await press("evaluateSheet");
  await press("clearResults");
  expect([...told, ribbonEnds() - before]).toEqual([0, 2]);
});

test.each([
  ["evaluateSheet", evaluate],
  ["clearResults", clear],
])("%s is completed also when the action throws, and nothing is thrown at Office", async (name, action) => {
  action.mockRejectedValue(new Error("bug"));
  const event = await press(name);
  expect(event.completed).toHaveBeenCalledTimes(1);
});

test.each([
  ["after a failure", FAILED, 1],
  ["when no sheet had a table", done([KEY_SHEET]), 1],
  ["not when the sheet shows the results", done(), 0],
  ["when there was nothing to clear", cleared([clearedSheet({ cellsRestored: 0 })]), 1],
  ["when a cell was left alone", cleared([clearedSheet({ notices: ["K4 was changed."] })]), 1],
  ["not when the sheet shows what it held before", cleared(), 0],
] as const)("the pane is shown: %s", async (_, outcome, times) => {
  state = outcome;
  await press("evaluateSheet");
  expect(showPane).toHaveBeenCalledTimes(times);
});

test("the button is given back before the pane is shown", async () => {
  state = FAILED;
  const order: string[] = [];
  showPane.mockImplementationOnce(() => {
    order.push("pane");
    return Promise.resolve(true);
  });
  const command = (await commands()).get("evaluateSheet");
  await command?.({ completed: () => order.push("completed") });
  expect(order).toEqual(["completed", "pane"]);
});
