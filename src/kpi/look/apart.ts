import { linearRgb } from "./contrast";
import type { Look } from "./look";

export type Lab = readonly [lightness: number, a: number, b: number];

/** CIE L*a*b* under daylight (D65), in which distances are what an eye sees of them. */
export function labOf(colour: string): Lab {
  const [red, green, blue] = linearRgb(colour);
  const x = bent((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = bent(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = bent((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function bent(value: number): number {
  return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116;
}

/** How far apart two colours look (CIE 1976): 0 for the same, about 11 where only a look from one to the other tells. */
export function distance(a: Lab, b: Lab): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** Fills nearer than this are taken for each other where they do not touch: two cells of one sheet seldom do. */
const ALIKE = 20;

/**
 * Whether two statuses can be taken for each other by their fills. One without a fill is told apart by that.
 *
 * @example two fills #C4161C and #B01217 look alike; #C4161C and #FFC000 do not
 */
export function lookAlike(a: Pick<Look, "colour">, b: Pick<Look, "colour">): boolean {
  if (a.colour === null || b.colour === null) return false;
  return distance(labOf(a.colour.fill), labOf(b.colour.fill)) < ALIKE;
}

/** The pairs among some statuses that look alike, in their order. */
export function alikeAmong<Each extends Pick<Look, "colour">>(
  looks: readonly Each[],
): readonly (readonly [Each, Each])[] {
  return looks.flatMap((one, index) =>
    looks
      .slice(index + 1)
      .filter((other) => lookAlike(one, other))
      .map((other) => [one, other] as const),
  );
}
