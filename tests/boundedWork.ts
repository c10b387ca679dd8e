/**
 * Proves that work is bounded on any machine: what is measured is processor time, so that other programs do not count, and how it grows
 * with its input, so that a slow processor does not count either.
 */

/** Doubling the input doubles linear work, and makes quadratic work four times as much. */
export const LINEAR = 3;

/** Reading a small input takes as long as this only where it goes over the same characters again and again without end. */
export const CATASTROPHE_MS = 20_000;

/** Less processor time than this harms nobody, and is too little to tell how it grows. */
const FLOOR_MS = 250;
const TRIES = 3;

/** Milliseconds of processor time that some work takes. */
export function processorMs(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * How many times as much work there is for an input of `size` as for one of half the size; 1 where it is little in any case. Of several
 * tries the least counts, for the processor has other things to do now and then (collecting what is no longer used). Each try has an input
 * of its own, a little smaller, since what a text means is worked out once only.
 *
 * @param inputOf Makes the input; that does not count.
 */
export function growth<Input>(
  size: number,
  inputOf: (size: number) => Input,
  work: (input: Input) => void,
): number {
  const one = (least: number): number => {
    const input = inputOf(least);
    return processorMs(() => work(input));
  };
  const half = Math.floor(size / 2);
  const first = one(size);
  if (first < FLOOR_MS) return 1;
  const ratio = (known: readonly number[]): number => {
    const least = Math.min(...tries().map((index) => one(half - index - 1)));
    let whole = Math.min(...known);
    // One try that shows linear work is enough: another could only lower the least of them.
    for (const index of tries()) {
      if (whole < LINEAR * least) break;
      whole = Math.min(whole, one(size - index - 1));
    }
    return whole / least;
  };
  const grown = ratio([first]);
  // Work that is not linear shows it again; a machine that was busy for a moment does not.
  return grown < LINEAR ? grown : Math.min(grown, ratio([]));
}

function tries(): readonly number[] {
  return Array.from({ length: TRIES }, (_, index) => index);
}
