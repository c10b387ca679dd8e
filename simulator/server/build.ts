import { spawn } from "node:child_process";
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import path from "node:path";
import { ADDIN_FOLDER, PAGE_BUNDLE_FOLDER, ROOT } from "./paths";

/** Something webpack makes: `output` is remade when it is missing or older than any of `sources`. */
export interface Bundle {
  readonly name: string;
  readonly config: string;
  readonly output: string;
  readonly sources: readonly string[];
}

export const BUNDLES: readonly Bundle[] = [
  {
    name: "the add-in",
    config: "webpack.config.js",
    output: path.join(ADDIN_FOLDER, "taskpane.html"),
    sources: ["src", "webpack.config.js"],
  },
  {
    name: "the page",
    config: path.join("simulator", "page", "webpack.config.js"),
    output: path.join(PAGE_BUNDLE_FOLDER, "page.js"),
    sources: ["simulator"],
  },
];

/** Makes what is missing or out of date. `say` is told before each. Throws with webpack's own output where a build fails. */
export async function buildMissing(
  bundles: readonly Bundle[],
  say: (sentence: string) => void,
): Promise<void> {
  for (const bundle of bundles) {
    if (!isOutOfDate(bundle)) continue;
    say(`Building ${bundle.name}: done once, and again when its files change. It may take a minute or two …`);
    await webpack(bundle.config);
    // webpack leaves a file alone whose content did not change; its age would have it built again at every start.
    if (existsSync(bundle.output)) utimesSync(bundle.output, new Date(), new Date());
  }
}

function isOutOfDate(bundle: Bundle): boolean {
  if (!existsSync(bundle.output)) return true;
  const made = statSync(bundle.output).mtimeMs;
  return bundle.sources.some((source) => newest(path.join(ROOT, source)) > made);
}

/** Time of the newest file at or below `place`, in ms; 0 where there is none. */
function newest(place: string): number {
  if (!existsSync(place)) return 0;
  const entry = statSync(place);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return readdirSync(place).reduce((latest, name) => Math.max(latest, newest(path.join(place, name))), 0);
}

function webpack(config: string): Promise<void> {
  const script = path.join(ROOT, "node_modules", "webpack", "bin", "webpack.js");
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [script, "--mode", "production", "--config", path.join(ROOT, config)],
      {
        cwd: ROOT,
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
    let output = "";
    const gather = (chunk: Buffer): void => void (output += chunk.toString());
    child.stdout.on("data", gather);
    child.stderr.on("data", gather);
    child.once("error", reject);
    child.once("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`${config} did not build:\n${output}`)),
    );
  });
}
