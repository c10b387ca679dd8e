/** @jest-environment ./tests/environment/paneJsdom.js */
import { fireEvent, screen, within } from "@testing-library/react";
import { READY_PROFILES } from "../../src/actions/profiles";
import { EMPTY_SETTINGS } from "../../src/actions/settings";
import { applied, button, drawn, said } from "./drawn";
import { done } from "./fixtures";

/** The form of a rule set, opened in the pane. */
async function opened(rules = "Corporate") {
  const profiles = READY_PROFILES.filter(({ name }) => name === rules);
  const pane = drawn(done(), { settings: { ...EMPTY_SETTINGS, profiles } });
  await pane.user.click(button(/^Rules: /));
  await pane.user.click(button(`Change ${rules}`));
  const form = within(screen.getByRole("form", { name: `Change ${rules}` }));
  const chosen = (name: string): string => {
    const list = form.getByRole("combobox", { name });
    return list instanceof HTMLSelectElement ? (list.selectedOptions[0]?.textContent ?? "") : "";
  };
  const focused = () => document.activeElement?.getAttribute("aria-label");
  return { ...pane, form, chosen, focused };
}

describe("the statuses of a rule set", () => {
  test("keep their own limits as one moves among them, and the same ones stay outside tolerance", async () => {
    const { user, form, chosen, changes } = await opened();
    await user.click(form.getByRole("button", { name: "Add a status" }));
    expect(chosen("Outside tolerance")).toBe("Red");
    await user.click(form.getByRole("button", { name: "Move New status up" }));
    await user.click(form.getByRole("button", { name: "Move New status up" }));
    expect(form.getAllByRole("group").map((group) => group.querySelector("legend")?.textContent)).toEqual(
      expect.arrayContaining(["1. New status", "2. Green", "3. Amber", "4. Red"]),
    );
    expect(chosen("Green: Limit: how far from the target")).toBe("the target itself");
    expect(chosen("Amber: Limit: how far from the target")).toBe("the row’s own tolerance");
    expect(chosen("Outside tolerance")).toBe("Red");
    expect(form.queryByText(/now reaches to|Outside tolerance now/)).toBeNull();
    await user.click(form.getByRole("button", { name: "Move New status down" }));
    await user.type(form.getByRole("textbox", { name: "New status: Letter" }), "N");
    await user.type(
      form.getByRole("textbox", { name: "New status: Limit: how far from the target: How much" }),
      "0.5",
    );
    await user.click(form.getByRole("button", { name: /^Save (rules|and evaluate)$/ }));
    const [change] = changes[0] ?? [];
    const [kept] = change === undefined ? [] : applied(change).profiles;
    expect(kept?.states.map(({ id, upTo }) => [id, upTo?.slack])).toEqual([
      ["green", { kind: "none" }],
      ["new-status", { kind: "row-tolerance", times: 0.5 }],
      ["amber", { kind: "row-tolerance", times: 1 }],
      ["red", undefined],
    ]);
    expect(kept?.warnOn).toEqual(["red"]);
  });

  test("say so where limits have to change places, and which are outside tolerance by then", async () => {
    const { user, form, chosen } = await opened();
    await user.click(form.getByRole("button", { name: "Move Red up" }));
    const news =
      "Limits have to run from best to worst. Red now reaches to the row’s own tolerance. " +
      "Amber now takes every figure that is worse than the statuses above. Outside tolerance now: Red and Amber.";
    expect(form.getByText(news)).toBeTruthy();
    expect(said()).toContain(`Red is status 2 of 3 now. ${news}`);
    expect(chosen("Outside tolerance")).toBe("Red and worse");
    // It goes with the next change.
    await user.type(form.getByRole("textbox", { name: "Green: Name" }), "s");
    expect(form.queryByText(news)).toBeNull();
  });

  test("say what becomes of the others as one is removed", async () => {
    const { user, form, focused, chosen } = await opened();
    await user.click(form.getByRole("button", { name: "Remove Red" }));
    expect(
      form.getByText(
        "Limits have to run from best to worst. Amber now takes every figure that is worse than the statuses above. Outside tolerance now: Amber.",
      ),
    ).toBeTruthy();
    expect(chosen("Outside tolerance")).toBe("Amber");
    expect(focused()).toBe("Amber: Name");
  });

  test("keep the focus on what moves one of them, or on the way back from the end", async () => {
    const { user, form, focused } = await opened();
    await user.click(form.getByRole("button", { name: "Move Red up" }));
    expect(focused()).toBe("Move Red up");
    await user.keyboard("{Enter}");
    expect(focused()).toBe("Move Red down");
    await user.keyboard("{Enter}");
    await user.keyboard("{Enter}");
    expect(focused()).toBe("Move Red up");
  });

  test("with one that was added, take the officer to its name, and find nothing wrong with it before they have been there", async () => {
    const { user, form, focused } = await opened();
    await user.click(form.getByRole("button", { name: "Add a status" }));
    expect(focused()).toBe("New status: Name");
    expect(form.queryAllByRole("alert")).toEqual([]);
    await user.keyboard("Poor");
    expect(focused()).toBe("Poor: Name");
    // The list calls the amount up, and so stands before it.
    const list = form.getByRole("combobox", { name: "Poor: Limit: how far from the target" });
    const amount = form.getByRole("textbox", { name: "Poor: Limit: how far from the target: How much" });
    expect(list.compareDocumentPosition(amount) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  test("when they cannot be saved, lead to the first field that is wrong, and say so beside the button", async () => {
    const { user, form, focused, changes } = await opened();
    await user.click(form.getByRole("button", { name: "Add a status" }));
    await user.click(form.getByRole("button", { name: /^Save (rules|and evaluate)$/ }));
    expect(changes).toEqual([]);
    expect(focused()).toBe("New status: Letter");
    expect(form.getByText("One or two letters")).toBeTruthy();
    expect(form.getByText(/^Not saved yet: something above has to be put right\./)).toBeTruthy();
    await user.keyboard("N");
    await user.click(form.getByRole("button", { name: "Go to the first problem" }));
    expect(focused()).toBe("New status: Limit: how far from the target: How much");
    await user.keyboard("2");
    expect(form.queryByText(/^Not saved yet/)).toBeNull();
    await user.click(form.getByRole("button", { name: /^Save (rules|and evaluate)$/ }));
    expect(changes).toHaveLength(1);
  });

  test("lead to what is wrong beside no field, too", async () => {
    const { user, form } = await opened();
    await user.selectOptions(form.getByRole("combobox", { name: "The target applies in" }), "some");
    await user.click(form.getByRole("checkbox", { name: "4: January to March" }));
    await user.click(form.getByRole("button", { name: /^Save (rules|and evaluate)$/ }));
    expect(document.activeElement?.textContent).toBe("Tick at least one quarter.");
  });

  test("have a name for every list and field", async () => {
    const { form } = await opened();
    for (const role of ["combobox", "textbox"])
      expect(form.getAllByRole(role, { name: /./ })).toEqual(form.getAllByRole(role));
    expect(form.getByRole("combobox", { name: "Tolerance where the cell is blank" })).toBeTruthy();
    expect(form.getByRole("combobox", { name: "How much worse than before is acceptable" })).toBeTruthy();
  });

  test("have text that can be read on any fill: black where neither dark nor white text is", async () => {
    const { form } = await opened();
    const fill = form.getByLabelText("Fill of Amber");
    const note = (): string =>
      document.getElementById(fill.getAttribute("aria-describedby") ?? "")?.textContent ?? "";
    const poor: string[] = [];
    for (const shade of ["#777777", "#ff0000", "#2e8b57", "#ffffff", "#000000"]) {
      fireEvent.change(fill, { target: { value: shade } });
      const [, ratio] = /Contrast (\d+\.\d) to 1/.exec(note()) ?? [];
      if (!(Number(ratio) >= 4.5)) poor.push(`${shade}: ${note()}`);
    }
    expect(poor).toEqual([]);
  });

  test("say as two fills become alike, beside both, and do not forbid it", async () => {
    const { form } = await opened();
    const [green, red] = [form.getByLabelText("Fill of Green"), form.getByLabelText("Fill of Red")];
    const described = (field: HTMLElement): string =>
      (field.getAttribute("aria-describedby") ?? "")
        .split(" ")
        .map((id) => document.getElementById(id)?.textContent ?? "")
        .join(" ");
    expect(described(green)).not.toContain("alike");
    fireEvent.change(green, { target: { value: "#c4161c" } });
    expect(described(green)).toContain("Green and Red look alike: ");
    expect(described(red)).toContain("Red and Green look alike: ");
    expect(said()).toContain("Green and Red look alike: ");
    fireEvent.change(green, { target: { value: "#1f5fbf" } });
    expect(described(green)).not.toContain("alike");
  });
});
