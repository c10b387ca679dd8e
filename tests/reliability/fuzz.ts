import { draftOf } from "./generate";
import { brokenPromises } from "./promises";
import { seedOf } from "./random";
import { Clients } from "./session";
import { smallest } from "./shrink";

/** npm run fuzz -- --runs 100000 [--seed N] [--only WORKBOOK-SEED]: generated workbooks beyond those of the test run. */
async function main(words: readonly string[]): Promise<number> {
  const number = (name: string, otherwise: number): number => {
    const at = words.indexOf(name);
    return at < 0 ? otherwise : Number(words[at + 1]);
  };
  const only = number("--only", NaN);
  const runs = Number.isNaN(only) ? number("--runs", 2000) : 1;
  const seed = number("--seed", Date.now() % 1_000_000);
  const clients = new Clients();
  console.log(`seed ${seed}, ${runs} workbooks`);
  const failed = new Map<string, number[]>();
  const start = Date.now();
  for (let n = 0; n < runs; n++) {
    const draft = draftOf(Number.isNaN(only) ? seedOf(seed, n) : only);
    const broken = await brokenPromises(clients, draft).catch((thrown: unknown) => [
      {
        rule: "no exception",
        detail: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
      },
    ]);
    for (const rule of new Set(broken.map((one) => one.rule))) {
      const seeds = failed.get(rule) ?? [];
      failed.set(rule, seeds);
      if (seeds.push(draft.seed) > 1 && Number.isNaN(only)) continue;
      console.log(`workbook ${draft.seed}: ${rule}`);
      for (const { detail } of broken.filter((one) => one.rule === rule)) console.log(`  ${detail}`);
      if (words.includes("--shrink")) console.log(JSON.stringify(await smallest(clients, draft, rule)));
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

void main(process.argv.slice(2)).then((code) => process.exit(code));
