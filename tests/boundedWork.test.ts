import { growth, LINEAR, processorMs } from "./boundedWork";

/** So many steps that each of the tests works for some tenths of a second. */
const STEPS = 10_000;

/** Does nothing that could be left out: a sum that depends on each step. */
function steps(count: number): number {
  let sum = 0;
  for (let n = 0; n < count; n++) sum = (sum * 31 + n) | 0;
  return sum;
}

test("quadratic work is told from linear work", () => {
  const same = (size: number): number => size;
  const quadratic = (size: number): void => {
    for (let n = 0; n < size; n++) steps(size);
  };
  expect(growth(STEPS, same, quadratic)).toBeGreaterThan(LINEAR);
  expect(growth(STEPS, same, (size) => void steps(size * STEPS))).toBeLessThan(LINEAR);
}, 120_000);

test("little work is bounded, however it grows", () => {
  expect(growth(2, (size) => size, steps)).toBe(1);
});

test("waiting is no work", () => {
  const until = Date.now() + 300;
  const idle = processorMs(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300));
  expect(Date.now()).toBeGreaterThanOrEqual(until);
  expect(idle).toBeLessThan(200);
});
