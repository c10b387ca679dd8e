/** @jest-environment ./tests/environment/paneJsdom.js */
import { act, fireEvent, screen } from "@testing-library/react";
import { READY_PROFILES } from "../../src/actions/profiles";
import {
  EMPTY_SETTINGS,
  type SettingsChange,
  withAssignment,
  withColumnRole,
  withProfile,
  type WorkbookSettings,
} from "../../src/actions/settings";
import { CORPORATE } from "../../src/kpi/profile/builtInProfiles";
import type { PaneData } from "../../src/taskpane/Pane";
import { applied, drawn } from "./drawn";
import { cleared, done, FRESH, HALFWAY, IDLE, sheet } from "./fixtures";

/** More buttons than any screen has, with those that appear as others are pressed. */
const MANY = 120;

const NAMED = { id: "{1}", name: "Place & Economy", kpis: [] };
const kept = (...changes: readonly SettingsChange[]): WorkbookSettings =>
  changes.reduce((now, change) => applied(change, now), EMPTY_SETTINGS);

const RULES = kept(
  (now) => withProfile(now, { ...CORPORATE, toleranceBasis: "points" }),
  (now) => withProfile(now, { ...CORPORATE, id: "own", name: "Our own" }),
  (now) => withAssignment(now, NAMED, { kind: "sheet", sheet: "{1}" }, "own"),
);
const CORRECTED = kept(
  (now) => withColumnRole(now, NAMED, { heading: "Actual", role: "ref" }),
  (now) => withColumnRole(now, NAMED, { heading: "Status", role: "ref" }),
);
const COLUMN = {
  letter: "N",
  heading: "Target",
  role: "target",
  period: null,
  confidence: "certain",
  why: "its heading",
  corrected: false,
  used: true,
} as const;
const FINDING = {
  code: "target-changed",
  key: "k",
  cell: "N4",
  cells: ["N4"],
  evidence: "“85%”, it was “80%”",
  sentence: "The target in N4 is another one.",
  seriousness: "check",
} as const;
const SEEN = sheet({ findings: [FINDING], columnFindings: [COLUMN] });

type Session = Parameters<typeof drawn>[0];

/** The pane with settings that really change, and results that come back once something was settled. */
function working(session: Session, data: Partial<PaneData> = {}) {
  let settings = data.settings ?? EMPTY_SETTINGS;
  const pane = drawn(session, data, {
    change: (what) => {
      settings = applied(what, settings);
      pane.know({ settings });
      return Promise.resolve(null);
    },
  });
  return pane;
}

/** What was pressed is drawn as the first of these ends, and where the focus goes is seen to before the next. */
async function frames(): Promise<void> {
  for (let n = 0; n < 3; n += 1)
    await act(async () => {
      await new Promise((drawnNext) => requestAnimationFrame(drawnNext));
    });
}

const nameOf = (each: Element): string => each.getAttribute("aria-label") ?? each.textContent ?? "";

async function press(each: HTMLElement): Promise<void> {
  act(() => each.focus());
  fireEvent.keyDown(each, { key: "Enter" });
  act(() => each.click());
  await frames();
}

/** A copy has the buttons of what it was copied from, that which makes one more copy as well. */
const OF_ANOTHER = /\(copy/;

/** Presses every button below the head once, and those that appear; gives the names of those after which nothing has the focus. */
async function lostAfterAny(): Promise<readonly string[]> {
  const [pressed, lost] = [new Set(["Back to the results"]), new Set<string>()];
  for (let n = 0; n < MANY; n += 1) {
    const next = [...document.querySelectorAll<HTMLElement>("main button")].find(
      (each) => !pressed.has(nameOf(each)) && !OF_ANOTHER.test(nameOf(each)),
    );
    if (next === undefined) return [...lost];
    const name = nameOf(next);
    pressed.add(name);
    await press(next);
    if (document.activeElement === document.body) lost.add(name);
    // One that closes or takes away is there again in the next form.
    for (const again of ["Cancel", "Remove"]) if (name !== again) pressed.delete(again);
  }
  throw new Error(`There was always another button, the last: ${[...pressed].slice(-5).join(", ")}`);
}

async function open(item: string): Promise<void> {
  await press(screen.getByRole("button", { name: "More" }));
  await press(screen.getByRole("menuitem", { name: item }));
}

const SCREENS: readonly (readonly [name: string, reach: () => Promise<unknown>])[] = [
  ["first", () => Promise.resolve(working(IDLE))],
  ["marked before", () => Promise.resolve(working(IDLE, { marked: new Set(["{1}", "{2}"]) }))],
  ["results", () => Promise.resolve(working(done()))],
  [
    "results out of date",
    () =>
      Promise.resolve(
        working(done(), { freshness: new Map([["{1}", { ...FRESH, outOfDate: true, cells: ["K4"] }]]) }),
      ),
  ],
  ["cleared", () => Promise.resolve(working(cleared()))],
  ["what it understood", () => (working(done([SEEN])), open("What it understood"))],
  ["polarity", () => (working(done()), open("Confirm polarity"))],
  ["rules", () => (working(done(), { settings: RULES }), open("Rules"))],
  ["corrections", () => (working(done(), { settings: CORRECTED }), open("Corrections"))],
  ["how it works", () => (working(done()), open("How it works"))],
];

// jsdom's page has the focus only as long as one of its elements has.
const hasFocus = jest.spyOn(Document.prototype, "hasFocus");
beforeEach(() => hasFocus.mockReturnValue(true));
afterAll(() => hasFocus.mockRestore());

test.each(SCREENS)("no button takes the focus along when it goes: %s", async (_, reach) => {
  await reach();
  expect(await lostAfterAny()).toEqual([]);
});

test("ready-made rules leave the focus on what was done", async () => {
  working(IDLE);
  await open("Rules");
  const [ready] = READY_PROFILES;
  const list = screen.getByRole("combobox", { name: "Rules that other councils use" });
  fireEvent.change(list, { target: { value: ready?.id } });
  await press(screen.getByRole("button", { name: "Add only" }));
  expect(document.activeElement?.textContent).toBe(
    `“${ready?.name ?? ""}” was added. It is not in use until you assign it.`,
  );
});

describe("what goes by itself", () => {
  test("leaves the focus to the list in sight, as does what was stopped", async () => {
    const { become } = drawn(done());
    become(HALFWAY);
    act(() => screen.getByRole("button", { name: "Cancel" }).focus());
    become(done());
    await frames();
    expect(document.activeElement?.getAttribute("role")).toBe("tab");
  });

  test("and is left alone where the officer is back in Excel", async () => {
    const { become } = drawn(done());
    become(HALFWAY);
    act(() => screen.getByRole("button", { name: "Cancel" }).focus());
    hasFocus.mockReturnValue(false);
    become(done());
    await frames();
    expect(document.activeElement).toBe(document.body);
  });
});
