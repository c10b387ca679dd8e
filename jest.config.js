const { FLUENT_IN_ONE } = require("./tests/environment/bundled.js");

/**
 * Looked up in the sandbox of a test file, each of these takes longer than what is then done with it; here a module gets them as it gets
 * `require`. Nothing that a test replaces may be among them (no timers, no Date), nor a name that a package gives to something of its own
 * (Symbol, Boolean, Set).
 */
const QUICK_GLOBALS = "Array JSON Map Math Number Object Promise RegExp String Uint8Array WeakMap".split(" ");

/** Unit tests run in node; tests/e2e run in a real browser and start it themselves. */
module.exports = {
  testEnvironment: "<rootDir>/tests/environment/sharedJsdom.js",
  sandboxInjectedGlobals: QUICK_GLOBALS,
  // What is looked for first is what most imports mean.
  moduleFileExtensions: ["ts", "tsx", "js", "json", "mjs", "cjs", "node"],
  // Each module is run in each sandbox; what V8 makes of its code is kept.
  runtime: "<rootDir>/tests/environment/keptScripts.js",
  globalSetup: "<rootDir>/tests/environment/bundled.js",
  testSequencer: "<rootDir>/tests/environment/longestFirst.js",
  testMatch: ["<rootDir>/tests/**/*.test.ts", "<rootDir>/tests/**/*.test.tsx"],
  transform: {
    "^.+\\.(ts|tsx)$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
        module: { type: "commonjs" },
      },
    ],
  },
  // numfmt 4.0.1 names a CommonJS file in its package.json that it does not ship; tsconfig.json does the same for tsx.
  moduleNameMapper: {
    "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js",
    "^@fluentui/react-components$": FLUENT_IN_ONE,
    "^jsdom$": "<rootDir>/tests/environment/jsdom.js",
  },
  maxWorkers: 2,
  testTimeout: 60000,
};
