/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { screen, within } from "@testing-library/react";
import { applied, button, drawn } from "./drawn";
import { done, row, sheet } from "./fixtures";

describe("the rules", () => {
  test("stand in words, answer an example as they change, and are kept", async () => {
    const { user, changes } = drawn(done());
    await user.click(button("Rules: Corporate"));
    expect(document.activeElement?.textContent).toBe("Rules");
    expect(screen.getByText("In use for 7 rows")).toBeTruthy();
    await user.click(button("Change Corporate"));
    const form = screen.getByRole("form", { name: "Change Corporate" });
    expect(within(form).getByText("Target 90%, reading 86%:").textContent).toContain("Amber");
    const amount = within(form).getByRole("textbox", { name: "Tolerance where the cell is blank: How much" });
    await user.clear(amount);
    expect(within(form).getByText("Type a number of 0 or more.")).toBeTruthy();
    await user.type(amount, "1");
    expect(within(form).getByText("Target 90%, reading 86%:").textContent).toContain("Red");
    await user.click(within(form).getByRole("button", { name: "Save rules" }));
    const [change] = changes[0] ?? [];
    expect(
      change && applied(change).profiles.map(({ id, defaultTolerance }) => [id, defaultTolerance]),
    ).toEqual([["corporate", { kind: "relative", percent: 1 }]]);
  });

  test("take another status, tried out as it is typed, with what is wrong beside its field", async () => {
    const { user, changes } = drawn(done());
    await user.click(button("Rules: Corporate"));
    await user.click(button("Change Corporate"));
    const form = within(screen.getByRole("form", { name: "Change Corporate" }));
    await user.click(form.getByRole("button", { name: "Add a status" }));
    const added = within(form.getByRole("group", { name: "3. New status" }));
    expect(added.getByText("One or two letters")).toBeTruthy();
    const type = async (name: string, text: string): Promise<void> => {
      const field = form.getByRole("textbox", { name });
      await user.clear(field);
      await user.type(field, text);
    };
    await type("New status: Letter", "W");
    await user.selectOptions(
      form.getByRole("combobox", { name: "New status: Reaches to" }),
      "% of the target",
    );
    await type("New status: Reaches to: How much", "20");
    await type("New status: Name", "Amber");
    expect(form.getByText("The status “amber” stands in the list twice. Rename or remove one.")).toBeTruthy();
    await type("Name", "Council");
    await user.type(
      form.getAllByRole("textbox", { name: "Amber: Name" })[1] ?? document.body,
      "{Backspace}-ish",
    );
    await type("Reading %", "75");
    expect(form.getByText("Target 90%, reading 75%:").textContent).toContain("Ambe-ish");
    await user.click(form.getByRole("button", { name: "Save rules" }));
    const [change] = changes[0] ?? [];
    const [kept] = change === undefined ? [] : applied(change).profiles;
    expect(kept?.name).toBe("Council");
    expect(kept?.states.map(({ id, letter }) => [id, letter])).toEqual([
      ["green", "G"],
      ["amber", "A"],
      ["ambe-ish", "W"],
      ["red", "R"],
    ]);
  });

  test("leave out the arrows, or compare with an average of so many periods", async () => {
    const { user, changes } = drawn(done());
    await user.click(button("Rules: Corporate"));
    await user.click(button("Change Corporate"));
    const long = screen.getByRole("combobox", { name: "Long-term arrow, compared with" });
    await user.selectOptions(long, "The average of the last periods");
    const periods = screen.getByRole("textbox", { name: "Long-term arrow, compared with: How many periods" });
    await user.clear(periods);
    await user.type(periods, "13");
    expect(screen.getByText("Type a whole number from 2 to 12.")).toBeTruthy();
    await user.click(button("Save rules"));
    expect(changes).toEqual([]);
    await user.clear(periods);
    await user.type(periods, "6");
    await user.click(screen.getByRole("checkbox", { name: "Say whether a change is better or worse" }));
    expect(screen.queryByRole("combobox", { name: "Arrows show" })).toBeNull();
    await user.click(button("Save rules"));
    const [change] = changes[0] ?? [];
    expect(change && applied(change).profiles[0]?.travel).toMatchObject({
      judged: false,
      longBaseline: { kind: "average-before", periods: 6 },
    });
  });

  test("say what only a file changes, and where it is told how", async () => {
    const { user } = drawn(done());
    await user.click(button("Rules: Corporate"));
    await user.click(button("Change Corporate"));
    const help = screen.getByRole("link", { name: "How to change them" });
    const [page, part] = (help.getAttribute("href") ?? "").split("#");
    const text = readFileSync(path.resolve("src/taskpane", page ?? ""), "utf8");
    expect(text).toContain(`id="${part ?? ""}"`);
  });

  test("are given to a section", async () => {
    const rows = [row({ row: 4, section: "Planning" }), row({ row: 5, section: "Housing" })];
    const { user, changes } = drawn(done([sheet({ rows, sections: ["Planning", "Housing"] })]));
    await user.click(button("Rules: Corporate"));
    await user.click(button("Assign Children's Trust to a sheet, a section or a row"));
    await user.selectOptions(screen.getByRole("combobox", { name: "Part" }), "Section: Housing (1)");
    await user.click(button("Assign and evaluate"));
    const [change] = changes[0] ?? [];
    expect(change && applied(change).assignments).toEqual([
      { profile: "childrens-trust", to: { kind: "section", sheet: "{1}", section: "Housing" } },
    ]);
  });

  test("a file that is none is told so by its line", async () => {
    const { user, changes } = drawn(done());
    await user.click(button("Rules: Corporate"));
    await user.click(button("Import…"));
    await user.type(screen.getByRole("textbox", { name: "Choose a file, or paste its text" }), "nonsense");
    await user.click(button("Use these rules"));
    expect(screen.getByText(/^Line 1: /)).toBeTruthy();
    expect(changes).toEqual([]);
  });
});
