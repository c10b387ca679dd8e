/** @jest-environment ./tests/environment/paneJsdom.js */
import { screen } from "@testing-library/react";
import { button, drawn, refsInSight, tab } from "./drawn";
import { cleared, done, FAILED, IDLE, RED, row, sheet, STARTED } from "./fixtures";

const menu = async (user: ReturnType<typeof drawn>["user"], item: string): Promise<void> => {
  await user.click(button("More"));
  await user.click(screen.getByRole("menuitem", { name: item }));
};
const heading = (name: string | RegExp) => screen.queryByRole("heading", { level: 2, name });

describe("a command of the ribbon", () => {
  test.each([
    ["Corrections", "Corrections"],
    ["Rules", "Rules"],
    ["What it understood", /^What it understood/],
    ["Confirm polarity", "Polarity"],
    ["How it works", "How it works"],
  ])("pressed while %s is open, ends on the results", async (item, name) => {
    const { user, become, know } = drawn(done());
    await menu(user, item);
    expect(heading(name)).toBeTruthy();
    become(STARTED);
    know({ session: done([sheet({ rows: [row({ ...RED, ref: "AB1" })] })]), ribbonEnds: 1 });
    expect(heading(name)).toBeNull();
    expect(refsInSight()).toEqual(["AB1"]);
  });

  test("that clears ends on what was put back", async () => {
    const { user, know } = drawn(done());
    await menu(user, "Rules");
    know({ session: cleared(), ribbonEnds: 1 });
    expect(screen.getByText("37 cells put back.")).toBeTruthy();
  });

  test("leaves a screen open in which something is not saved, and says where the results are", async () => {
    const { user, become, know } = drawn(done());
    await menu(user, "Rules");
    await user.click(button("Change Corporate"));
    const name = screen.getByRole("textbox", { name: "Name" });
    await user.type(name, " 2026");
    become(STARTED);
    know({ session: done([sheet({ rows: [row({ ...RED, ref: "AB1" })] })]), ribbonEnds: 1 });
    expect(screen.getByRole("textbox", { name: "Name" })).toHaveProperty("value", "Corporate 2026");
    expect(
      screen.getByText("The results are ready. Save what you changed here first, or it is lost."),
    ).toBeTruthy();
    await user.click(button("Cancel"));
    await user.click(button("Leave"));
    expect(screen.getByText("The results are ready.")).toBeTruthy();
    await user.click(button("Show the results"));
    expect(refsInSight()).toEqual(["AB1"]);
    expect(document.activeElement).toBe(button("More"));
    // Opened again, the screen says nothing of a command that is long over.
    await menu(user, "Rules");
    expect(screen.queryByText("The results are ready.")).toBeNull();
  });

  test("that clears or fails beside such a screen says so too", async () => {
    const { user, know } = drawn(done());
    await menu(user, "Rules");
    await user.click(button("Import…"));
    await user.type(screen.getByRole("textbox"), "a");
    know({ session: FAILED, ribbonEnds: 1 });
    expect(
      screen.getByText(/is protected, so nothing was written/, { selector: ":not([role=status])" }),
    ).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Show/ })).toBeNull();
    know({ session: cleared(), ribbonEnds: 2 });
    await user.click(button("Show what was put back"));
    expect(screen.getByText("37 cells put back.")).toBeTruthy();
  });

  test("leaves the list as it was where that is in sight", async () => {
    const { user, know } = drawn(done());
    await user.click(tab("All 7"));
    know({ session: done(), ribbonEnds: 1 });
    expect(tab("All 7").getAttribute("aria-selected")).toBe("true");
  });
});

test("what the pane itself sets going, such as a correction that is removed, leaves its screen open", async () => {
  const { user, become } = drawn(IDLE);
  await menu(user, "Corrections");
  become(STARTED);
  become(done());
  expect(heading("Corrections")).toBeTruthy();
});
