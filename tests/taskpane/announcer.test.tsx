/** @jest-environment ./tests/environment/paneJsdom.js */
import { act, render, screen } from "@testing-library/react";
import { Announcer } from "../../src/taskpane/shell/Announcer";

const CHECKED = "Check finished: 20 marks agree.";

function drawn() {
  const at = (message: string, about: object, place = "results") => (
    <Announcer message={message} about={about} place={place} />
  );
  const first = {};
  const { rerender } = render(at(CHECKED, first));
  return {
    say: (message: string, place?: string) => rerender(at(message, {}, place)),
    open: (place: string) => rerender(at(CHECKED, first, place)),
    said: () => screen.getByRole("status").textContent,
    after: (ms: number) => act(() => jest.advanceTimersByTime(ms)),
  };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe("what was said aloud", () => {
  test("is taken back some seconds later, and said again where it comes from something new", () => {
    const { said, after, say } = drawn();
    after(9_000);
    expect(said()).toBe(CHECKED);
    after(2_000);
    expect(said()).toBe("");
    say(CHECKED);
    expect(said()).toBe(CHECKED);
  });

  test("does not stand on the screen that is opened next, nor on the way back", () => {
    const { said, after, open } = drawn();
    open("rules");
    after(1_500);
    expect(said()).toBe("");
    open("results");
    expect(said()).toBe("");
  });

  test("of the new screen stays there as long", () => {
    const { said, after, say } = drawn();
    say("Removed.", "corrections");
    after(9_000);
    expect(said()).toBe("Removed.");
  });
});
