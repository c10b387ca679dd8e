import {
  cancel,
  clear,
  evaluate,
  sessionState,
  subscribe,
  type SessionState,
} from "../../src/actions/session";
import { smallSheet, useDesk } from "./desk";

const open = useDesk();

/** The states of the session while a task runs; Cancel is pressed at the first that shows progress. */
async function stopped(task: () => Promise<void>): Promise<readonly SessionState[]> {
  const states: SessionState[] = [];
  const stop = subscribe(() => {
    const now = sessionState();
    states.push(now);
    if (now.kind === "running" && now.progress !== null && now.cancelling !== true) cancel();
  });
  await task();
  stop();
  return states;
}

test("Cancel: the session says so at once, and then what stands", async () => {
  const desk = await open([smallSheet()]);
  const states = await stopped(() => evaluate({ kind: "active" }));
  expect(states.some((state) => state.kind === "running" && state.cancelling === true)).toBe(true);
  expect(states.at(-1)).toMatchObject({
    kind: "cancelled",
    task: "evaluate",
    notices: ["The evaluation was stopped. Nothing was written."],
  });
  expect(desk.text("E2")).toBe("");

  await evaluate({ kind: "active" });
  expect(sessionState().kind).toBe("done");
  expect(desk.text("E2")).toBe("↓ R");

  const clearing = await stopped(() => clear({ kind: "active" }));
  expect(clearing.at(-1)).toMatchObject({ kind: "cancelled", task: "clear" });
  expect(desk.text("E2")).toBe("↓ R");
});

test("Cancel where nothing runs does nothing", async () => {
  const before = sessionState();
  cancel();
  expect(sessionState()).toBe(before);
});
