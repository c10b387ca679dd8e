/** @jest-environment ./tests/environment/paneJsdom.js */
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Scope, EvaluateOptions } from "../../src/actions/evaluateSheets";
import type { ClearOutcome, Outcome } from "../../src/actions/result";
import { clear, evaluate, sessionState } from "../../src/actions/session";
import { App } from "../../src/taskpane/App";
import { Boundary } from "../../src/taskpane/shell/Boundary";
import { clearedSheet, result, sheet } from "./fixtures";
import "./laidOut";

const evaluateSheets = jest.fn<Promise<Outcome>, [Scope, EvaluateOptions]>();
const clearResults = jest.fn<Promise<ClearOutcome>, [Scope, EvaluateOptions]>();
const selectCell = jest.fn<Promise<boolean>, [string, string]>(() => Promise.resolve(true));

jest.mock("../../src/actions/evaluateSheets", () => ({
  evaluateSheets: (scope: Scope, options: EvaluateOptions) => evaluateSheets(scope, options),
}));
jest.mock("../../src/actions/clearResults", () => ({
  clearResults: (scope: Scope, options: EvaluateOptions) => clearResults(scope, options),
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

  await user.click(screen.getByRole("button", { name: "More" }));
  await user.click(screen.getByRole("menuitem", { name: "Evaluate workbook" }));
  expect(evaluateSheets).toHaveBeenLastCalledWith({ kind: "all" }, expect.anything());
  await act(async () => finish({ kind: "done", result: result([sheet()]) }));
});

test("Clear results runs the session's action; what is asked while it runs is ignored", async () => {
  const user = userEvent.setup();
  evaluateSheets.mockClear();
  let finish: (outcome: ClearOutcome) => void = () => undefined;
  clearResults.mockImplementation((_, options) => {
    options.onProgress?.({ step: "evaluating", sheet: "Place & Economy", done: 0, total: 1 });
    return new Promise((resolve) => {
      finish = resolve;
    });
  });
  render(<App />);
  await user.click(await screen.findByRole("button", { name: /^Clear results on / }));
  expect(clearResults).toHaveBeenCalledTimes(1);
  expect(screen.getAllByText("Clearing Place & Economy…").length).toBeGreaterThan(0);

  await Promise.all([clear({ kind: "all" }), evaluate({ kind: "all" })]);
  expect(clearResults).toHaveBeenCalledTimes(1);
  expect(evaluateSheets).not.toHaveBeenCalled();

  const sheets = [clearedSheet()];
  await act(async () =>
    finish({ kind: "done", result: { workbook: "Report.xlsx", cellsRestored: 37, sheets } }),
  );
  expect(sessionState().kind).toBe("cleared");
  clearResults.mockResolvedValue({
    kind: "failed",
    failure: { code: "AccessDenied", sentence: "Excel did not allow it.", advice: "Unprotect the sheet." },
  });
  await user.click(screen.getByRole("button", { name: /^Clear results on / }));
  expect(clearResults).toHaveBeenLastCalledWith({ kind: "active" }, expect.anything());
  expect(screen.getByText("Excel did not allow it.")).toBeTruthy();
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
