const { existsSync, mkdirSync, renameSync } = require("node:fs");
const path = require("node:path");
const { build } = require("esbuild");

const FLUENT = "@fluentui/react-components";
const MODULES = path.join(__dirname, "..", "..", "node_modules");
const { version } = require(path.join(MODULES, FLUENT, "package.json"));

/** The components in one file, named by their version; React stays outside, for there may be but one. */
const FLUENT_IN_ONE = path.join(MODULES, ".cache", "tests", `fluent-${version}.cjs`);

/**
 * Before the tests, once for each version of the components: in a test file's sandbox each of their thousand modules is looked up, read and
 * set up anew, nearly two seconds for every file of the pane's tests; in one file it is a tenth of that. It is the same code, as the
 * pane's own build takes it.
 */
module.exports = async () => {
  if (existsSync(FLUENT_IN_ONE)) return;
  mkdirSync(path.dirname(FLUENT_IN_ONE), { recursive: true });
  // Two runs may do this at the same time: none may find the other's half-written file.
  const made = `${FLUENT_IN_ONE}.${String(process.pid)}`;
  await build({
    stdin: { contents: `export * from "${FLUENT}";`, resolveDir: MODULES },
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    mainFields: ["module", "main"],
    conditions: ["import"],
    external: ["react", "react/*", "react-dom", "react-dom/*"],
    outfile: made,
    logLevel: "error",
  });
  renameSync(made, FLUENT_IN_ONE);
};

module.exports.FLUENT_IN_ONE = FLUENT_IN_ONE;
