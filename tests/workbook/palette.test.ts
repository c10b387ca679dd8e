import { contrast, linearRgb } from "../../src/kpi/look/contrast";
import { CORPORATE } from "../../src/kpi/profile/builtInProfiles";
import { TRAVEL_INK } from "../../src/kpi/look/look";

test("contrast is counted as WCAG counts it", () => {
  expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 5);
  expect(contrast("#FFFFFF", "#FFFFFF")).toBeCloseTo(1, 5);
  expect(contrast("#767676", "#FFFFFF")).toBeCloseTo(4.54, 2);
});

const looks = [
  ...CORPORATE.states.map(({ id, colour }) => ({ status: id, colour })),
  ...Object.entries(CORPORATE.unrated).map(([status, { colour }]) => ({ status, colour })),
];
const painted = looks.flatMap(({ status, colour }) => (colour === null ? [] : [{ status, ...colour }]));

describe("every text can be read on its fill", () => {
  test.each(painted)("$status: $ink on $fill", ({ fill, ink }) => {
    expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
  });

  /** White, and the light fills that Excel's table styles and officers give to rows and columns. */
  const sheetFills = [
    "#FFFFFF",
    "#F2F2F2",
    "#DDEBF7",
    "#FFF2CC",
    "#E2EFDA",
    "#D9E1F2",
    "#FCE4D6",
    "#EDEDED",
    "#D9D9D9",
  ];
  const inks = Object.entries(TRAVEL_INK).flatMap(([name, ink]) =>
    sheetFills.map((fill) => [name, ink, fill] as const),
  );
  test.each(inks)("a %s arrow, %s, on %s", (_name, ink, fill) => {
    expect(contrast(ink, fill)).toBeGreaterThanOrEqual(4.5);
  });
});

/** What a colour becomes for a viewer who lacks one kind of cone (Machado, Oliveira and Fernandes 2009, severity 1). */
const SIGHT: Record<string, number[][]> = {
  ordinary: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function labOf(colour: string, matrix: number[][]): number[] {
  const rgb = linearRgb(colour);
  const seen = matrix.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, part, i) => sum + part * (rgb[i] ?? 0), 0),
      ),
    ),
  );
  const [r = 0, g = 0, b = 0] = seen;
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

describe("any two status fills stay apart, also for colour-blind readers", () => {
  const pairs = painted.flatMap((a, i) => painted.slice(i + 1).map((b) => ({ a, b })));
  test.each(Object.entries(SIGHT))("%s", (_name, matrix) => {
    for (const { a, b } of pairs) {
      const difference = Math.hypot(
        ...labOf(a.fill, matrix).map((value, i) => value - (labOf(b.fill, matrix)[i] ?? 0)),
      );
      // A difference of 2 is just seen side by side; 12 is plain.
      expect([a.status, b.status, difference > 12]).toEqual([a.status, b.status, true]);
    }
  });
});

test.each([
  ["improved", TRAVEL_INK.green],
  ["within-range", TRAVEL_INK.amber],
  ["deteriorated", TRAVEL_INK.red],
  ["same", TRAVEL_INK.plain],
  ["neutral", TRAVEL_INK.plain],
] as const)("the arrow of %s has the colour of its letter", (verdict, ink) => {
  expect(CORPORATE.travel.scheme.inks[verdict]).toBe(ink);
});
