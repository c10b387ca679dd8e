/** @jest-environment jsdom */
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Scope, EvaluateOptions } from "../../src/actions/evaluateSheets";
import type { Outcome } from "../../src/actions/result";
import { App } from "../../src/taskpane/App";
import { Boundary } from "../../src/taskpane/shell/Boundary";
import { result, sheet } from "./fixtures";

const evaluateSheets = jest.fn<Promise<Outcome>, [Scope, EvaluateOptions]>();
const selectCell = jest.fn<Promise<boolean>, [string, string]>(() => Promise.resolve(true));

jest.mock("../../src/actions/evaluateSheets", () => ({
  evaluateSheets: (scope: Scope, options: EvaluateOptions) => evaluateSheets(scope, options),
}));
jest.mock("../../src/actions/selectCell", () => ({
  selectCell: (id: string, cell: string) => selectCell(id, cell),
}));
jest.mock("../../src/actions/ready", () => ({ waitForExcel: () => Promise.resolve("ready") }));

test("a click runs the session's action, shows its progress and its result, and rows lead to their cells", async () => {
  const user = userEvent.setup();
  let finish: (outcome: Outcome) => void = () => undefined;
  evaluateSheets.mockImplementation((_, options) => {
    options.onProgress?.({ step: "evaluating", sheet: "Place & Economy", done: 0, total: 1 });
    return new Promise((resolve) => {
      finish = resolve;
    });
  });
  render(<App />);
  const button = await screen.findByRole("button", { name: "Evaluate sheet" });
  await user.click(button);
  expect(evaluateSheets).toHaveBeenCalledWith({ kind: "active" }, expect.anything());
  expect(screen.getAllByText("Evaluating Place & Economy…").length).toBeGreaterThan(0);

  await act(async () => finish({ kind: "done", result: result([sheet()]) }));
  await user.click(screen.getByRole("button", { name: /STP15/ }));
  expect(selectCell).toHaveBeenCalledWith("{1}", "K4");

  await user.click(screen.getByRole("button", { name: "Evaluate workbook" }));
  expect(evaluateSheets).toHaveBeenLastCalledWith({ kind: "all" }, expect.anything());
  await act(async () => finish({ kind: "done", result: result([sheet()]) }));
});

test("a fault while drawing becomes a sentence and an advice", () => {
  const silent = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const Broken = () => {
    throw new Error("bug");
  };
  render(
    <Boundary>
      <Broken />
    </Boundary>,
  );
  expect(screen.getByRole("group").textContent).toBe(
    "The pane met a fault it cannot mend. Your workbook is not affected. Close this pane and open it again.",
  );
  silent.mockRestore();
});
