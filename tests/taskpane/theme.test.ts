/** @jest-environment ./tests/environment/paneJsdom.js */
import { officeShade, watchOfficeShade } from "../../src/actions/theme";

function office(bodyBackgroundColor: string | undefined): void {
  Object.assign(globalThis, { Office: { context: { officeTheme: { bodyBackgroundColor } } } });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

test.each([
  ["#FFFFFF", "light"],
  ["#f3f2f1", "light"],
  ["#292929", "dark"],
  ["#000000", "dark"],
  ["444444", "dark"],
  ["white", null],
  ["", null],
  [undefined, null],
])("a background of %s is %s", (background, shade) => {
  office(background);
  expect(officeShade()).toBe(shade);
});

test("nothing is known without Office", () => {
  expect(officeShade()).toBeNull();
});

test("the theme is looked at again when the pane gets the focus, until told to stop", () => {
  const listener = jest.fn();
  const stop = watchOfficeShade(listener);
  window.dispatchEvent(new Event("focus"));
  document.dispatchEvent(new Event("visibilitychange"));
  expect(listener).toHaveBeenCalledTimes(2);
  stop();
  window.dispatchEvent(new Event("focus"));
  expect(listener).toHaveBeenCalledTimes(2);
});
