import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ADDIN_FOLDER, PAGE_BUNDLE_FOLDER, ROOT } from "./paths";

/** Something webpack makes: `output` is remade when it is missing, or was made from other `sources` than there are now. */
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
    sources: ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"],
  },
  {
    name: "the page",
    config: path.join("simulator", "page", "webpack.config.js"),
    output: path.join(PAGE_BUNDLE_FOLDER, "page.js"),
    sources: ["simulator", "package-lock.json"],
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
    // Taken before: what is edited during the build has it built again.
    const sources = fingerprint(bundle);
    await webpack(bundle.config);
    remember(bundle, sources);
  }
}

/**
 * Whether there is nothing made of these sources. Their content is what counts: a file's time says nothing once another branch is checked
 * out, or where something is edited while a build runs.
 */
export function isOutOfDate(bundle: Bundle): boolean {
  const record = recordOf(bundle);
  return (
    !existsSync(bundle.output) || !existsSync(record) || readFileSync(record, "utf8") !== fingerprint(bundle)
  );
}

/** Keeps of which sources the bundle was made. */
export function remember(bundle: Bundle, sources: string): void {
  writeFileSync(recordOf(bundle), sources);
}

/** In the folder itself, which every build of webpack's own accord empties first: then it is not known of what it was made. */
function recordOf({ output }: Bundle): string {
  return path.join(path.dirname(output), ".sources");
}

/** The same for the same files with the same content; other files, another name or a changed character give another. */
export function fingerprint({ sources }: Bundle): string {
  const hash = createHash("sha256");
  for (const file of sources.flatMap((source) => filesAt(path.join(ROOT, source)))) {
    const content = readFileSync(file);
    hash.update(`${path.relative(ROOT, file)}\0${String(content.length)}\0`).update(content);
  }
  // The council's own address is written into the manifest.
  return hash.update(process.env["ADDIN_URL"] ?? "").digest("hex");
}

/** The files at or below a place, in an order of their own. */
function filesAt(place: string): readonly string[] {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesAt(path.join(place, name)));
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
