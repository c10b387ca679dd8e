/** @jest-environment ./tests/environment/paneJsdom.js */
import { screen } from "@testing-library/react";
import type { SheetPreview } from "../../src/actions/previewSheets";
import type { SessionState } from "../../src/actions/session";
import { drawn } from "./drawn";
import { AT, result, sheet } from "./fixtures";

function previewed(...inks: readonly (readonly string[])[]): SessionState {
  const changes = inks.map((of, index): SheetPreview => ({
    id: String(index),
    name: `Sheet ${String(index)}`,
    inks: of,
    notices: [`A column would be added on ${String(index)}.`],
    rows: [
      {
        row: 4,
        ref: "STP15",
        description: "Applications decided in time",
        cells: [{ cell: "K4", role: "reading", action: "set", now: "no fill", then: "red fill" }],
      },
    ],
  }));
  return { kind: "previewed", scope: { kind: "active" }, result: result([sheet()], 0), changes, at: AT };
}

test("what becomes of the text on the colours is told once for all sheets", () => {
  drawn(previewed(["bold white"], ["bold white", "bold black"]));
  expect(screen.getByText("Cells that get a colour also get bold white or bold black text.")).toBeTruthy();
});

test("where it stays as it is nothing is said of it", () => {
  drawn(previewed([]));
  expect(screen.getByText("Reading K4 · New")).toBeTruthy();
  expect(screen.queryByText(/also get/)).toBeNull();
});

test("what would be added, and what would be left as it is, is told once above the rows", () => {
  drawn(previewed(["bold white"], ["bold white"]));
  expect(screen.getByText("2 things to know")).toBeTruthy();
  expect(screen.getByText("A column would be added on 1.")).toBeTruthy();
});

test("where nothing can be written it is not said that all is right already", () => {
  const changes = [{ id: "{1}", name: "Place", rows: [], inks: [], notices: ["The sheet is protected."] }];
  drawn({ kind: "previewed", scope: { kind: "active" }, result: result([sheet()], 0), changes, at: AT });
  expect(screen.getAllByText("Nothing would change.")).not.toHaveLength(0);
  expect(screen.getByText("The sheet is protected.")).toBeTruthy();
  expect(screen.queryByText(/is right already/)).toBeNull();
});
