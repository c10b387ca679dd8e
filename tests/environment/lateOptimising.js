const { setFlagsFromString } = require("node:v8");

/**
 * V8 optimises what has run for some milliseconds, in threads of its own beside the tests: for programs that then run for hours. A test file is
 * over in a second, and its functions with it: a third of all processor time went into code that was hardly run any more. From ten times as much
 * on it is worth it: the 2,000 generated workbooks gain as well. A V8 without this flag says so and goes on.
 */
setFlagsFromString("--interrupt-budget=600000");
