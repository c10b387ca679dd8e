const path = require("node:path");
const { default: Sequencer } = require("@jest/test-sequencer");

/**
 * The files that take longest, longest first; what is not named comes after them in jest's own order. A file of a minute that began last would
 * have the other worker stand idle. The first in a browser builds the add-in, which the others wait for: so it is followed by some of the rest.
 */
const LONGEST = [
  "e2e/journeys",
  "reliability/propertiesMore",
  "reliability/properties",
  "e2e/screens",
  "reliability/largeSheet",
  "reliability/faults",
  "e2e/contrastThemes",
  "e2e/page",
  "e2e/privacy",
  "reliability/cancel",
  "e2e/contract",
  "e2e/evaluate",
  "e2e/clear",
  "corpus/corpus",
  "corpus/settled",
  "reliability/hostileSheet",
  "workbook/sampleVariation",
  "actions/checkAfterEvaluate",
  "workbook/doctor/corpus",
  "actions/watch",
  "workbook/findTables",
  "cli/cli",
];

const place = ({ path: file }) => {
  const name = path.relative(path.join(__dirname, ".."), file).split(path.sep).join("/");
  const found = LONGEST.findIndex((longest) => name.startsWith(`${longest}.test.`));
  return found < 0 ? LONGEST.length : found;
};

module.exports = class extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => place(a) - place(b));
  }
};
