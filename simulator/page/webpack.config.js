const path = require("node:path");

/** The page that plays Excel on the web. The add-in has its own build; the two share nothing. */
module.exports = (_env, { mode = "production" } = {}) => ({
  mode,
  context: path.resolve(__dirname, "..", ".."),
  entry: { page: "./simulator/doors/page.ts" },
  output: {
    path: path.resolve(__dirname, "..", "..", "node_modules", ".cache", "excel-page"),
    filename: "[name].js",
    clean: true,
  },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: "swc-loader",
        options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "es6" } },
      },
    ],
  },
  devtool: "source-map",
  // It never leaves this machine: small would only mean that it takes longer to make.
  optimization: { minimize: false },
  performance: { hints: false },
  stats: "errors-warnings",
});
