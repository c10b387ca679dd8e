import tseslint from "typescript-eslint";
import reactHooks from "eslint-plugin-react-hooks";
import officeAddins from "eslint-plugin-office-addins";

/**
 * The rooms of the house (docs/architecture.md) and the rooms each may import from.
 * An import that goes up, or sideways into a room not named here, fails the build.
 */
export const ROOMS = {
  wording: [],
  kpi: ["wording"],
  workbook: ["kpi", "wording"],
  excel: ["workbook", "wording"],
  functions: ["kpi", "wording"],
  actions: ["kpi", "workbook", "excel", "wording"],
  taskpane: ["actions", "wording"],
  commands: ["actions", "wording"],
  cli: ["actions", "wording"],
};

const roomRules = Object.entries(ROOMS).map(([room, below]) => {
  const forbidden = Object.keys(ROOMS).filter((other) => other !== room && !below.includes(other));
  const patterns = [
    {
      // By the way up and over: src/wording/kpi.ts is wording, and no import from the room of the rules.
      regex: `^(\\.\\./)+(${forbidden.join("|")})/`,
      message: `src/${room} may only import from: ${below.join(", ") || "nothing"}.`,
    },
  ];
  // The command line is the one place where the product meets the simulator.
  if (room !== "cli")
    patterns.push({ group: ["**/simulator/**"], message: "The product knows nothing of the simulator." });
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: { "no-restricted-imports": ["error", { patterns }] },
  };
});

const officeOnlyInExcel = {
  files: ["src/**/*.{ts,tsx}"],
  ignores: ["src/excel/**", "src/commands/**"],
  rules: {
    "no-restricted-globals": [
      "error",
      { name: "Excel", message: "Only src/excel may name Excel." },
      { name: "Office", message: "Only src/excel and src/commands may name Office." },
      { name: "OfficeExtension", message: "Only src/excel may name OfficeExtension." },
    ],
  },
};

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "test-artefacts/**", "coverage/**"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        {
          ignoreRestSiblings: true,
          argsIgnorePattern: "^_",
          varsIgnorePattern: "^_",
          destructuredArrayIgnorePattern: "^_",
        },
      ],
      "no-console": "error",
    },
  },
  { files: ["src/cli/**", "simulator/doors/**", "tests/**"], rules: { "no-console": "off" } },
  { files: ["**/*.js", "**/*.cjs", "**/*.mjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  {
    files: ["src/excel/**/*.ts", "src/commands/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
    ),
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // Tells of components that React's compiler would leave as they are; the build has no such compiler.
      "react-hooks/incompatible-library": "off",
    },
  },
  officeOnlyInExcel,
  ...roomRules,
  {
    files: ["simulator/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ group: ["**/src/**"], message: "The simulator knows nothing of the product." }] },
      ],
    },
  },
);
