import {
  digitsToWidth,
  pxToWidth,
  USUAL_WIDTH,
  widthOfDigits,
  widthToDigits,
  widthToPx,
} from "../../simulator/model/columnWidth";

// What the file says, px on the screen, what Excel shows as the width.
test.each([
  [9.140625, 64, 8.43],
  [20.7109375, 145, 20],
  [5.7109375, 40, 5],
  [1, 7, 0.58],
  [0, 0, 0],
])("a column of %d in the file is %d px wide, and %d in Excel", (inFile, px, inExcel) => {
  expect([widthToPx(inFile), widthToDigits(inFile)]).toEqual([px, inExcel]);
  expect([widthToPx(digitsToWidth(inExcel)), widthToPx(pxToWidth(px))]).toEqual([px, px]);
});

test("a file that only says that columns hold 8 digits means the usual 64 px", () => {
  expect([widthToPx(widthOfDigits(8)), widthToPx(widthOfDigits(10)), widthToPx(USUAL_WIDTH)]).toEqual([
    64, 80, 64,
  ]);
});
