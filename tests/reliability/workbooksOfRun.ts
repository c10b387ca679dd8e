import { tried } from "../environment/extent";
import { draftOf } from "./generate";
import { brokenPromises, type Broken } from "./promises";
import { seedOf } from "./random";
import type { Clients } from "./session";

/** A run of the tests tries the same workbooks every time, 2,000 in CI; `npm run fuzz -- --runs 100000` tries others. */
export const RUN_SEED = 2023;

/** How many of them each of the two test files tries: two cores share them. */
export const WORKBOOKS_A_FILE = tried(1000, 150);

/** The promises that the workbook of a seed breaks, a line each. */
export async function brokenBy(clients: Clients, seed: number): Promise<readonly string[]> {
  const broken = await brokenPromises(clients, draftOf(seed)).catch((thrown: unknown): Broken[] => [
    { rule: "no exception", detail: thrown instanceof Error ? (thrown.stack ?? "") : String(thrown) },
  ]);
  return broken.map(({ rule, detail }) => `${rule}: ${detail}`);
}

/** What is broken by the workbooks of the run from the n-th on: for each that breaks anything, how to see it again and its first line. */
export async function brokenInRun(clients: Clients, from: number, count: number): Promise<readonly string[]> {
  const broken: string[] = [];
  for (let n = from; n < from + count; n++) {
    const seed = seedOf(RUN_SEED, n);
    const [first, ...more] = await brokenBy(clients, seed);
    if (first !== undefined)
      broken.push(
        `npm run fuzz -- --only ${seed} --shrink   ${first.slice(0, 400)} (and ${more.length} more)`,
      );
  }
  return broken;
}
