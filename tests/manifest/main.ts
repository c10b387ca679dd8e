import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkManifest } from "./checkManifest";
import { associatedFunctions, filesUnder } from "./surroundings";

/** `npm run manifest:check [-- MANIFEST]`: checks the built manifest, or the one named, against the build in dist/. */
async function main(): Promise<number> {
  const build = path.resolve(__dirname, "../../dist");
  const manifest = process.argv[2] ?? path.join(build, "manifest.xml");
  if (!existsSync(path.join(build, "taskpane.html"))) {
    console.error("There is no build to check the manifest against. Run npm run build first.");
    return 1;
  }
  if (!existsSync(manifest)) {
    console.error(`There is no file ${manifest}.`);
    return 1;
  }
  const faults = checkManifest(readFileSync(manifest, "utf8"), {
    file: filesUnder(build),
    functions: await associatedFunctions(),
  });
  for (const fault of faults) console.error(fault);
  console.log(faults.length === 0 ? "The manifest is in order." : `${faults.length} faults.`);
  return faults.length === 0 ? 0 : 1;
}

void main().then((code) => {
  process.exitCode = code;
});
