/** @jest-environment jsdom */
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
