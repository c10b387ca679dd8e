/** @jest-environment ./tests/environment/paneJsdom.js */
import { screen } from "@testing-library/react";
import type { SessionState } from "../../src/actions/session";
import { button, drawn, tab } from "./drawn";
import { ASKED, AT, CONFIRM, done, RED, sheet } from "./fixtures";

/** Where an officer is in the list: kept while another screen is open, left for the summary of an evaluation that was asked for. */

const SHEET = sheet({ rows: [RED, ASKED, CONFIRM] });
const LATER = new Date(AT.getTime() + 60_000);

const scroller = (): HTMLElement => screen.getByRole("main");
const brought = jest.fn();

beforeEach(() => {
  brought.mockReset();
  Element.prototype.scrollIntoView = function (this: Element) {
    brought(this.getAttribute("aria-label"));
  };
});

async function inTheList() {
  const pane = drawn(done([SHEET]));
  await pane.user.click(tab("All 3"));
  await pane.user.click(button(/STP15 \(cell /));
  brought.mockReset();
  scroller().scrollTop = 300;
  return pane;
}

test("another screen and back: the card is open and the list where it was, also where rules were changed", async () => {
  const { user, become } = await inTheList();
  for (const change of [false, true]) {
    await user.click(button(/^More/));
    await user.click(screen.getByRole("menuitem", { name: "Rules" }));
    scroller().scrollTop = 0;
    if (change)
      become({
        ...done([SHEET]),
        at: LATER,
        evaluated: ["{1}"],
        again: true,
        followedUp: true,
      } as SessionState);
    await user.click(button("Back to the results"));
    expect(button("Correct…")).toBeTruthy();
    expect(scroller().scrollTop).toBe(300);
    expect(brought).not.toHaveBeenCalled();
  }
});

test("an evaluation of all in sight brings the summary into view; one that follows an answer leaves the list alone", async () => {
  const { become } = await inTheList();
  become({ ...done([SHEET]), at: LATER, evaluated: ["{1}"], again: true, followedUp: true } as SessionState);
  expect(brought).not.toHaveBeenCalled();
  become({ ...done([SHEET]), at: new Date(LATER.getTime() + 1) } as SessionState);
  expect(brought.mock.calls).toEqual([["Results"]]);
});
