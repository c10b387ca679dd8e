import type { SessionState } from "../../src/actions/session";
import { done, FAILED, KEY_SHEET } from "../taskpane/fixtures";

const evaluate = jest.fn<Promise<void>, [unknown]>();
const showPane = jest.fn(() => Promise.resolve(true));
let state: SessionState = { kind: "idle" };

jest.mock("../../src/actions/session", () => ({
  evaluate: (scope: unknown) => evaluate(scope),
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
  showPane.mockClear();
  state = done();
});

afterAll(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

test.each([
  ["evaluateSheet", { kind: "active" }],
  ["evaluateWorkbook", { kind: "all" }],
])("%s runs the session's action and is completed once", async (name, scope) => {
  const event = await press(name);
  expect(evaluate).toHaveBeenCalledWith(scope);
  expect(event.completed).toHaveBeenCalledTimes(1);
});

test("is completed also when the action throws, and nothing is thrown at Office", async () => {
  evaluate.mockRejectedValue(new Error("bug"));
  const event = await press("evaluateSheet");
  expect(event.completed).toHaveBeenCalledTimes(1);
});

test.each([
  ["after a failure", FAILED, 1],
  ["when no sheet had a table", done([KEY_SHEET]), 1],
  ["not when the sheet shows the results", done(), 0],
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
