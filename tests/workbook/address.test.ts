import {
  addressOf,
  areaAddress,
  columnIndex,
  columnLetters,
  parseAddress,
  parseArea,
} from "../../src/workbook/sheet/address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is %s, and back", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnIndex(letters)).toBe(column);
  expect(columnIndex(letters.toLowerCase())).toBe(column);
});

test.each(["XFE", "AAAA", "", "A1", "é"])("%s is no column", (letters) => {
  expect(columnIndex(letters)).toBeNull();
});

test.each([
  ["K4", 3, 10],
  ["$N$11", 10, 13],
  ["'Place & Economy'!XFD1048576", 1_048_575, 16_383],
])("%s is a cell", (address, row, column) => {
  expect(parseAddress(address)).toEqual({ row, column });
});

test.each(["", "A0", "4K", "A1048577", "XFE1", "A1:B2", "K"])("%s is no cell", (address) => {
  expect(parseAddress(address)).toBeNull();
});

test("an area is named from its first to its last cell, and read back", () => {
  const area = { row: 10, column: 13, rows: 5, columns: 1 };
  expect(areaAddress(area)).toBe("N11:N15");
  expect(parseArea("N11:N15")).toEqual(area);
  expect(parseArea("N15:N11")).toEqual(area);
  expect(areaAddress({ row: 0, column: 0, rows: 1, columns: 1 })).toBe("A1");
  expect(parseArea("A1")).toEqual({ row: 0, column: 0, rows: 1, columns: 1 });
  expect(parseArea("A1:B2:C3")).toBeNull();
  expect(addressOf(3, 10)).toBe("K4");
});
