require("./quickStyles");

/** jsdom's environment, in which styles are found sooner. */
module.exports = require("jest-environment-jsdom").default;
