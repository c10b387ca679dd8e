import { draftOf } from "./generate";
import { brokenPromises, type Broken } from "./promises";
import { seedOf } from "./random";
import { SEEDS } from "./seeds";
import { Clients } from "./session";

/** More by `npm run fuzz -- --runs 100000`. */
const WORKBOOKS = 2000;
/** A run of the tests tries the same workbooks every time; the fuzz tries others. */
const RUN_SEED = 2023;

const clients = new Clients();
afterAll(() => clients.close());

async function brokenBy(seed: number): Promise<readonly string[]> {
  const broken = await brokenPromises(clients, draftOf(seed)).catch((thrown: unknown): Broken[] => [
    { rule: "no exception", detail: thrown instanceof Error ? (thrown.stack ?? "") : String(thrown) },
  ]);
  return broken.map(({ rule, detail }) => `${rule}: ${detail}`);
}

test.each(SEEDS)("workbook %i: %s", async (seed) => {
  expect(await brokenBy(seed)).toEqual([]);
});

test(`${WORKBOOKS} generated workbooks of seed ${RUN_SEED}: nothing fails, nothing is lost, nothing is written twice`, async () => {
  const broken: string[] = [];
  for (let n = 0; n < WORKBOOKS; n++) {
    const seed = seedOf(RUN_SEED, n);
    const [first, ...more] = await brokenBy(seed);
    if (first !== undefined)
      broken.push(
        `npm run fuzz -- --only ${seed} --shrink   ${first.slice(0, 400)} (and ${more.length} more)`,
      );
  }
  expect(broken).toEqual([]);
}, 300_000);
