import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { SessionState } from "../../src/actions/session";
import { Pane, type PaneProps } from "../../src/taskpane/Pane";
import { ThemeRoot } from "../../src/taskpane/shell/ThemeRoot";
import { IDLE } from "./fixtures";

/** Draws the pane in a state; `become` moves it on to the next, as the session would. */
export function drawn(session: SessionState = IDLE, props: Partial<PaneProps> = {}) {
  const all: PaneProps = {
    readiness: "ready",
    session,
    onEvaluateSheet: jest.fn(),
    onEvaluateWorkbook: jest.fn(),
    onClear: jest.fn(),
    selectCell: jest.fn(() => Promise.resolve(true)),
    ...props,
  };
  const at = (state: SessionState) => (
    <ThemeRoot>
      <Pane {...all} session={state} />
    </ThemeRoot>
  );
  const { rerender } = render(at(session));
  return { ...all, user: userEvent.setup(), become: (next: SessionState) => rerender(at(next)) };
}

/** Everything the pane says aloud at the moment. */
export function said(): string {
  return screen
    .getAllByRole("status")
    .map((region) => region.textContent)
    .join(" ")
    .trim();
}

/** The refs of the cards in sight, in order. */
export function refsInSight(): string[] {
  return [...document.querySelectorAll("[role=tabpanel] li > button")].map(
    (button) => /([A-Z]{2,3}\d+) ·/.exec(button.textContent ?? "")?.[1] ?? "",
  );
}
