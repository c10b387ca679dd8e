/** @jest-environment ./tests/environment/paneJsdom.js */
import { screen } from "@testing-library/react";
import { EMPTY_SETTINGS } from "../../src/actions/settings";
import { CORPORATE } from "../../src/kpi/profile/builtInProfiles";
import { applied, button, drawn, said } from "./drawn";
import { done } from "./fixtures";

const QUESTION = "Leave without saving?";
const form = () => screen.queryByRole("form", { name: "Change Corporate" });

async function opened() {
  const pane = drawn(done());
  await pane.user.click(button("Rules: Corporate"));
  await pane.user.click(button("Change Corporate"));
  return pane;
}

async function changed() {
  const pane = await opened();
  await pane.user.type(screen.getByRole("textbox", { name: "Name" }), " 2");
  return pane;
}

describe("changed rules that are not saved", () => {
  test("are asked after where Escape would take them away, which keeps them a second time", async () => {
    const { user } = await changed();
    await user.keyboard("{Escape}");
    expect(document.activeElement?.textContent).toBe(QUESTION);
    await user.keyboard("{Escape}");
    expect(screen.queryByText(QUESTION)).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Name" }));
    await user.keyboard("{Escape}");
    await user.click(button("Leave"));
    expect(form()).toBeNull();
    expect(document.activeElement).toBe(button("Change Corporate"));
  });

  test("are asked after on the way back to the results, and can be saved then", async () => {
    const { user, changes } = await changed();
    await user.click(button("Back to the results"));
    expect(document.activeElement?.textContent).toBe(QUESTION);
    await user.click(button("Keep editing"));
    expect(document.activeElement).toBe(button("Back to the results"));
    await user.click(button("Back to the results"));
    await user.click(button("Save and evaluate"));
    const [change] = changes[0] ?? [];
    expect(change && applied(change).profiles.map(({ name }) => name)).toEqual(["Corporate 2"]);
    expect(screen.queryByRole("heading", { name: "Rules" })).toBeNull();
  });

  test("are asked after before something else is done in the pane, or another form opens", async () => {
    const { user, actions } = await changed();
    await user.click(button("Evaluate sheet"));
    expect(actions.evaluate).not.toHaveBeenCalled();
    await user.click(button("Leave"));
    expect(actions.evaluate).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole("heading", { name: "Rules" })).toBeNull();
  });

  test("are none where nothing was changed, or was changed back", async () => {
    const { user } = await opened();
    const name = screen.getByRole("textbox", { name: "Name" });
    await user.type(name, "x{Backspace}");
    await user.keyboard("{Escape}");
    expect(form()).toBeNull();
  });
});

test("rules are back to their default once that was confirmed, and that is said", async () => {
  const settings = { ...EMPTY_SETTINGS, profiles: [{ ...CORPORATE, toleranceBasis: "points" as const }] };
  const { user, changes, know } = drawn(done(), { settings });
  await user.click(button("Rules: Corporate"));
  await user.click(button("Back to default: Corporate"));
  expect(changes).toEqual([]);
  expect(document.activeElement?.textContent).toBe(
    "Takes back what was changed in “Corporate”, and evaluates its rows again.",
  );
  await user.click(button("Back to default: Corporate"));
  const [change] = changes[0] ?? [];
  expect(change && applied(change, settings).profiles).toEqual([]);
  know({ settings: EMPTY_SETTINGS });
  expect(said()).toContain("“Corporate” is back to its default.");
  expect(screen.getByText("“Corporate” is back to its default.", { selector: "li p" })).toBeTruthy();
});
