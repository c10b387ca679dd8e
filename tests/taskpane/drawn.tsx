import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { SheetResult } from "../../src/actions/result";
import type { SessionState } from "../../src/actions/session";
import { EMPTY_SETTINGS, type SettingsChange, type WorkbookSettings } from "../../src/actions/settings";
import { Pane, type PaneData } from "../../src/taskpane/Pane";
import type { SampleOutcome } from "../../src/actions/insertSample";
import type { PaneActions, Refusal } from "../../src/taskpane/paneActions";
import { ThemeRoot } from "../../src/taskpane/shell/ThemeRoot";
import "./laidOut";
import { FRONT, IDLE } from "./fixtures";

function paneActions(changes: Parameters<PaneActions["change"]>[]) {
  return {
    evaluate: jest.fn(),
    refresh: jest.fn(),
    preview: jest.fn(),
    check: jest.fn(),
    clear: jest.fn(),
    cancel: jest.fn(),
    selectCell: jest.fn(() => Promise.resolve(true)),
    goToSheet: jest.fn(() => Promise.resolve(true)),
    settle: jest.fn(() => Promise.resolve<Refusal>(null)),
    correct: jest.fn(() => Promise.resolve<Refusal>(null)),
    change: (...change: Parameters<PaneActions["change"]>) => {
      changes.push(change);
      return Promise.resolve<Refusal>(null);
    },
    changeRow: (sheet: SheetResult, change: SettingsChange) => {
      changes.push([change, [sheet]]);
      return Promise.resolve<Refusal>(null);
    },
    lookAhead: jest.fn(),
    setUp: jest.fn(() => Promise.resolve<Refusal>(null)),
    insertSample: jest.fn(() => Promise.resolve<SampleOutcome>({ kind: "done", sheet: "KPI sample" })),
  } satisfies PaneActions;
}

/** Draws the pane in a state; `become` moves it on to the next, as the session would, and `know` tells it something new. */
export function drawn(
  session: SessionState = IDLE,
  data: Partial<PaneData> = {},
  replaced: Partial<PaneActions> = {},
) {
  const changes: Parameters<PaneActions["change"]>[] = [];
  const actions = { ...paneActions(changes), ...replaced };
  let now: PaneData = {
    readiness: "ready",
    settings: EMPTY_SETTINGS,
    front: FRONT,
    freshness: new Map(),
    selected: null,
    // Not known: whatever is in sight can be cleared.
    marked: null,
    names: new Map(),
    ahead: null,
    ribbonEnds: 0,
    ...data,
    session,
  };
  const at = () => (
    <ThemeRoot>
      <Pane {...now} actions={actions} />
    </ThemeRoot>
  );
  const { rerender } = render(at());
  const know = (news: Partial<PaneData>): void => {
    now = { ...now, ...news };
    rerender(at());
  };
  return {
    actions,
    /** What was asked to be kept, in order. */
    changes,
    user: userEvent.setup(),
    know,
    become: (next: SessionState) => know({ session: next }),
  };
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
  return [...document.querySelectorAll("[role=tabpanel] li [data-row-heading]")].map(
    (heading) => /([A-Z]{2,3}\d+) \(cell/.exec(heading.textContent ?? "")?.[1] ?? "",
  );
}

export const tab = (name: string) => screen.getByRole("tab", { name });
export const button = (name: string | RegExp) => screen.getByRole("button", { name });

/** What a change of the settings comes to, from none; a refusal is thrown as its sentence. */
export function applied(change: SettingsChange, from: WorkbookSettings = EMPTY_SETTINGS): WorkbookSettings {
  const after = change(from);
  if (after.kind === "refused") throw new Error(after.sentence);
  return after.settings;
}
