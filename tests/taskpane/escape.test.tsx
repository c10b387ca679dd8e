/** @jest-environment ./tests/environment/paneJsdom.js */
import { screen } from "@testing-library/react";
import { button, drawn, said } from "./drawn";
import { AT, done, result, sheet, STARTED } from "./fixtures";

/** What Office's library hears at the window, and would take as the way back to the sheet. */
function heardByOffice(): { keys: string[]; stop: () => void } {
  const keys: string[] = [];
  const listen = ({ key }: KeyboardEvent): void => void keys.push(key);
  window.addEventListener("keydown", listen);
  return { keys, stop: () => window.removeEventListener("keydown", listen) };
}

describe("Escape", () => {
  let office = heardByOffice();
  beforeEach(() => {
    office.stop();
    office = heardByOffice();
  });
  afterAll(() => office.stop());

  test("clears what is searched for, then closes the open filter, and is left to Office after that", async () => {
    const { user } = drawn(done());
    await user.click(button("Filter"));
    const search = screen.getByRole<HTMLInputElement>("searchbox");
    await user.type(search, "planning");
    await user.keyboard("{Escape}");
    expect(search.value).toBe("");
    expect(document.activeElement).toBe(search);
    expect(screen.getByRole("combobox", { name: "Status" })).toBeTruthy();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("combobox", { name: "Status" })).toBeNull();
    expect(document.activeElement).toBe(button("Filter"));
    expect(office.keys).not.toContain("Escape");
    await user.keyboard("{Escape}");
    expect(office.keys).toContain("Escape");
  });

  test.each(["Rules", "Corrections", "What it understood", "Confirm polarity", "How it works"])(
    "in %s leads back to the results, and the focus to the menu",
    async (name) => {
      const { user } = drawn(done());
      await user.click(button("More"));
      await user.click(screen.getByRole("menuitem", { name: new RegExp(`^${name}`) }));
      expect(screen.getByRole("button", { name: "Back to the results" })).toBeTruthy();
      await user.keyboard("{Escape}");
      expect(screen.queryByRole("button", { name: "Back to the results" })).toBeNull();
      expect(document.activeElement).toBe(button("More"));
      expect(office.keys).not.toContain("Escape");
    },
  );

  test("leads back to where the rules were opened from at the foot", async () => {
    const { user } = drawn(done());
    await user.click(button(/^Rules: /));
    await user.keyboard("{Escape}");
    expect(document.activeElement).toBe(button(/^Rules: /));
  });

  test.each([
    [
      "preview",
      {
        kind: "previewed",
        scope: { kind: "active" },
        result: result([sheet()], 0),
        changes: [],
        at: AT,
      } as const,
    ],
    ["check", { kind: "checked", result: result([sheet()], 0), at: AT } as const],
  ])("leaves a %s", async (_, session) => {
    const { user, become } = drawn(done());
    become(session);
    const heading = screen.getByRole("heading", { level: 2, name: /^(Preview|Check): / });
    await user.keyboard("{Escape}");
    expect(heading.isConnected).toBe(false);
    expect(document.activeElement).toBe(button("More"));
    expect(office.keys).not.toContain("Escape");
  });

  test("takes nothing away that is not saved: a rule set that was changed is asked after", async () => {
    const { user } = drawn(done());
    await user.click(button("More"));
    await user.click(screen.getByRole("menuitem", { name: "Rules" }));
    await user.click(button("Change Corporate"));
    await user.type(screen.getByRole("textbox", { name: "Name" }), " 2");
    screen.getByRole("heading", { level: 2, name: "Rules" }).focus();
    await user.keyboard("{Escape}");
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Name" }).value).toMatch(/ 2$/);
    expect(document.activeElement?.textContent).toBe("Leave without saving?");
  });

  test("says of a form that does not ask why its screen stays open", async () => {
    const { user } = drawn(done());
    await user.click(button("More"));
    await user.click(screen.getByRole("menuitem", { name: "Rules" }));
    await user.click(button("Import…"));
    const text = (): HTMLInputElement => screen.getByRole("textbox", { name: /^Its text/ });
    await user.type(text(), "rules");
    screen.getByRole("heading", { level: 2, name: "Rules" }).focus();
    await user.keyboard("{Escape}");
    expect(text().value).toBe("rules");
    expect(said()).toContain("This stays open, because what you changed here is not saved.");
  });

  test("stops what runs before it leaves the screen that is open", async () => {
    const { user, become, actions } = drawn(done());
    await user.click(button("More"));
    await user.click(screen.getByRole("menuitem", { name: "Rules" }));
    become(STARTED);
    await user.keyboard("{Escape}");
    expect(actions.cancel).toHaveBeenCalled();
    expect(screen.getByRole("button", { name: "Back to the results" })).toBeTruthy();
  });
});
