import { STATUS_COLOURS, statusOfColour } from "../../../src/workbook/check/statusColours";

describe("a colour read as a status", () => {
  test.each(STATUS_COLOURS.map(({ colour, means, seen, ink }) => [colour, seen, means, ink] as const))(
    "%s, %s: %s",
    (colour, _seen, means, ink) => {
      expect(statusOfColour(colour, "ink")).toBe(means);
      expect(statusOfColour(colour, "fill")).toBe(ink === true ? null : means);
    },
  );

  test.each([
    ["#00b04f", "green"],
    ["#FE0000", "red"],
    ["#C5161B", "red"],
    ["#FFC107", "amber"],
  ])("%s, nearly one of them: %s", (colour, means) => expect(statusOfColour(colour, "fill")).toBe(means));

  test.each([
    ["#FFFFFF", "white"],
    ["#000000", "black"],
    ["#1F1F1F", "our own dark text"],
    ["#D9D9D9", "grey"],
    ["#4472C4", "the blue of a heading"],
    ["#DDEBF7", "pale blue"],
    ["#7030A0", "purple"],
    ["#66E5DC", "turquoise, tracking only"],
    ["#A6A6A6", "grey, target under review"],
    ["#F2F2F2", "pale grey"],
    ["#833C0B", "brown"],
    ["", "none"],
    ["red", "a name"],
  ])("%s, %s, is none", (colour) => expect(statusOfColour(colour, "fill")).toBeNull());
});
