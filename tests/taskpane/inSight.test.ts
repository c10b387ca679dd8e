import { shiftFor } from "../../src/taskpane/shell/inSight";

/** Under a bar of 44 px, in a pane of 300. */
const CLEAR = { top: 44, bottom: 300 };

test.each([
  ["what is in sight stays", { top: 60, bottom: 90 }, { top: 50, bottom: 290 }, 0],
  ["what is under the bar comes out", { top: 20, bottom: 50 }, { top: 0, bottom: 200 }, -24],
  ["what is below comes up", { top: 310, bottom: 340 }, { top: 310, bottom: 340 }, 40],
  ["as much of the rest as fits comes along", { top: 100, bottom: 130 }, { top: 90, bottom: 340 }, 40],
  ["but not so much that it would go itself", { top: 100, bottom: 130 }, { top: 90, bottom: 600 }, 56],
  ["taller than the pane, its beginning counts", { top: 100, bottom: 500 }, { top: 100, bottom: 500 }, 56],
])("%s", (_, at, around, shift) => {
  expect(shiftFor(at, around, CLEAR)).toBe(shift);
});
