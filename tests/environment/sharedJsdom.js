const { TestEnvironment } = require("jest-environment-node");
require("./quickStyles");
const jsdom = require("jsdom");

/**
 * Node's environment, with a jsdom that was loaded once for all test files of a worker. The simulator's window is made with it; loading it
 * takes a second, which each file would pay again, and in the file's own sandbox it would also run slower.
 */
module.exports = class extends TestEnvironment {
  constructor(...given) {
    super(...given);
    this.global.sharedJsdom = jsdom;
  }
};
