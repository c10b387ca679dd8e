/** @jest-environment ./tests/environment/paneJsdom.js */
import { screen } from "@testing-library/react";
import { button, drawn, tab } from "./drawn";
import { done } from "./fixtures";

test("a correction that was begun is there again after another list and another screen", async () => {
  const { user } = drawn(done());
  await user.click(screen.getByText(/STP15 \(cell K4\)/));
  await user.click(button("Correct…"));
  await user.type(screen.getByRole("textbox", { name: /^Reason/ }), "Agreed in May");
  await user.click(tab("All 7"));
  await user.click(button("More"));
  await user.click(screen.getByRole("menuitem", { name: "Corrections" }));
  await user.click(button("Back to the results"));
  expect(screen.getByDisplayValue("Agreed in May")).toBeTruthy();
  await user.click(button("Cancel"));
  expect(screen.queryByDisplayValue("Agreed in May")).toBeNull();
});
