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
  "e2e/contrastThemes",
  "e2e/screens",
  "reliability/largeSheet",
  "e2e/inSight",
  "actions/watch",
  "reliability/moves",
  "reliability/faults",
  "e2e/page",
  "e2e/privacy",
  "reliability/cancel",
  "e2e/evaluate",
  "e2e/sheets",
  "e2e/contract",
  "actions/editBesideKey",
  "e2e/clear",
  "corpus/corpus",
  "actions/checkAfterEvaluate",
  "workbook/sampleVariation",
  "taskpane/pressAll",
  "corpus/settled",
  "reliability/hostileSheet",
  "reliability/hostileText",
  "workbook/findTables",
  "e2e/ribbon",
  "taskpane/inStep",
  "e2e/checkTabs",
  "workbook/doctor/noFalseAlarm",
  "workbook/doctor/corpus",
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
