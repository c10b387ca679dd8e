const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");

/** Where the manifest in the repository says the add-in is served; a council's build puts its own address there (ADDIN_URL). */
const DEVELOPMENT_URL = "https://localhost:3000";

/** The council's https address, without a slash at its end. */
function addinUrl() {
  const url = (process.env.ADDIN_URL || DEVELOPMENT_URL).replace(/\/+$/, "");
  if (!/^https:\/\/[^\s"'<>&?#]+$/.test(url)) {
    throw new Error(
      `ADDIN_URL must be an https address without a query, such as https://addins.example.gov.uk/kpi. It is: ${url}`,
    );
  }
  return url;
}

/** A build for nobody's server is most often a council's own that was not told its address: a warning, which stands at the end of what is printed. */
const WARN_OF_DEVELOPMENT_URL = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ADDIN_URL", (compilation) => {
      compilation.warnings.push(
        new compiler.webpack.WebpackError(
          `ADDIN_URL is not set: the manifest names ${DEVELOPMENT_URL}, which works on this computer only. For your council, build with ADDIN_URL=https://…`,
        ),
      );
    });
  },
};

/** The browser types and syntax of the web views that Office uses today (Edge WebView2, Safari 15): no polyfills. */
const TARGET = ["web", "es2022"];

const TYPESCRIPT = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
    },
  },
};

/** The certificate is asked for only when serving: a build needs none, and must not install one. */
async function devServer() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return {
    host: "localhost",
    port: 3000,
    server: { type: "https", options: await getHttpsServerOptions() },
    static: false,
    // The page's content security policy allows no socket; reload the pane by hand.
    hot: false,
    liveReload: false,
    client: false,
  };
}

/** The add-in: one page and one script for pane and ribbon, which share a runtime. */
async function addin(env = {}, argv = {}) {
  const mode = argv.mode ?? "production";
  const url = addinUrl();
  return {
    name: "addin",
    mode,
    target: TARGET,
    // Never an eval devtool: the page's content security policy forbids it.
    devtool: mode === "production" ? false : "source-map",
    entry: { taskpane: ["./src/commands/commands.ts", "./src/taskpane/main.tsx"] },
    output: { path: path.resolve(__dirname, "dist"), filename: "[name].js", clean: true },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: [TYPESCRIPT] },
    // The compiler that reads the sources makes them small too: in a third of the time that webpack's own choice takes, and smaller.
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
    plugins: [
      ...(mode === "production" && !process.env.ADDIN_URL ? [WARN_OF_DEVELOPMENT_URL] : []),
      new HtmlPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        scriptLoading: "defer",
      }),
      new HtmlPlugin({
        template: "./src/taskpane/support.html",
        filename: "support.html",
        inject: false,
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icon-*.png", to: "assets/[name][ext]" },
          {
            from: "manifest.xml",
            to: "manifest.xml",
            transform: (content) => content.toString().replaceAll(DEVELOPMENT_URL, url),
          },
        ],
      }),
    ],
    // 1,140 kB, of which 369 kB travel (gzip), once: the web view keeps it. React and Fluent are 500 kB of it, the rules with their words
    // nearly all the rest, and ribbon and pane need both at once. What reads rules files (zod) is loaded apart, when it is needed.
    performance: { maxAssetSize: 1_200_000, maxEntrypointSize: 1_200_000 },
    ...(env.WEBPACK_SERVE ? { devServer: await devServer() } : {}),
  };
}

module.exports = [addin];
