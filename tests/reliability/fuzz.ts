import { readOptions, wholeNumber } from "../../simulator/server/options";
import { draftOf } from "./generate";
import { brokenPromises } from "./promises";
import { seedOf } from "./random";
import { Clients } from "./session";
import { smallest } from "./shrink";

const USAGE = `Usage: npm run fuzz -- [--runs 100000] [--seed N] [--only WORKBOOK-SEED] [--shrink]

Evaluates and clears generated workbooks beyond those of the test run, and names each that breaks a promise.

  --runs 100000   how many workbooks (default: 2000)
  --seed N        which row of workbooks (default: another each time; it is printed)
  --only SEED     this one workbook
  --shrink        print the smallest workbook that still breaks the promise
  --help          this text
`;

/** `npm run fuzz`: generated workbooks beyond those of the test run. Gives the exit code. */
async function main(argv: readonly string[]): Promise<number> {
  const options = readOptions(argv, { runs: "text", seed: "text", only: "text", shrink: "flag" }, USAGE);
  if (options.kind === "help") {
    (options.wrong ? process.stderr : process.stdout).write(options.text);
    return options.wrong ? 2 : 0;
  }
  const { given } = options;
  const number = (name: "runs" | "seed" | "only", otherwise: number): number =>
    given[name] === null ? otherwise : wholeNumber(`--${name}`, given[name]);
  const only = given.only === null ? null : number("only", 0);
  const runs = only === null ? number("runs", 2000) : 1;
  const seed = number("seed", Date.now() % 1_000_000);
  const clients = new Clients();
  console.log(`seed ${seed}, ${runs} workbooks`);
  const failed = new Map<string, number[]>();
  const start = Date.now();
  for (let n = 0; n < runs; n++) {
    const draft = draftOf(only ?? seedOf(seed, n));
    const broken = await brokenPromises(clients, draft).catch((thrown: unknown) => [
      {
        rule: "no exception",
        detail: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
      },
    ]);
    for (const rule of new Set(broken.map((one) => one.rule))) {
      const seeds = failed.get(rule) ?? [];
      failed.set(rule, seeds);
      if (seeds.push(draft.seed) > 1 && only === null) continue;
      console.log(`workbook ${draft.seed}: ${rule}`);
      for (const { detail } of broken.filter((one) => one.rule === rule)) console.log(`  ${detail}`);
      if (given.shrink) console.log(JSON.stringify(await smallest(clients, draft, rule)));
    }
    if ((n + 1) % 1000 === 0) console.log(`${n + 1} workbooks, ${Math.round((Date.now() - start) / 1000)} s`);
  }
  clients.close();
  for (const [rule, seeds] of failed)
    console.log(`${rule}: ${seeds.length} of ${runs}, workbooks ${seeds.slice(0, 8).join(", ")}`);
  console.log(
    `${runs} workbooks in ${Math.round((Date.now() - start) / 1000)} s, ${failed.size} promises broken`,
  );
  return failed.size === 0 ? 0 : 1;
}

void main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (thrown: unknown) => {
    process.stderr.write(`${thrown instanceof Error ? thrown.message : String(thrown)}\n`);
    process.exit(2);
  },
);
