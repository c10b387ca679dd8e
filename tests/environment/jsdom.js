/** What `import "jsdom"` gives in a test file: the shared one, or in another environment one of its own. */
module.exports = globalThis.sharedJsdom ?? require("../../node_modules/jsdom");
