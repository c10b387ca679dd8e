import { spawnSync } from "node:child_process";
import path from "node:path";
import { buildMissing, BUNDLES } from "./build";
import { localhostCertificate, type Certificate } from "./certificate";
import { listen, type PageServer } from "./listen";
import { readOptions, wholeNumber } from "./options";
import { ROOT } from "./paths";

const DEFAULT_PORT = "3000";

const USAGE = `Usage: npm start -- [--port 3001] [--trust]

Builds what is missing and shows the add-in beside a workbook in the browser, without Excel. Ctrl+C stops it.

  --port 3001   the port to use (default: the environment's PORT, else ${DEFAULT_PORT}); where it is taken, the next free one
  --trust       install the development certificate first, so that the browser does not ask; may want a password
  --help        this text
`;

/** `npm start`: builds what is missing, and serves Excel on the web without Excel at one https address. */
async function main(argv: readonly string[]): Promise<void> {
  const options = readOptions(argv, { port: "text", trust: "flag" }, USAGE);
  if (options.kind === "help") {
    (options.wrong ? process.stderr : process.stdout).write(options.text);
    process.exitCode = options.wrong ? 2 : 0;
    return;
  }
  const { port, trust } = options.given;
  // An empty PORT is as good as none.
  const environment = process.env["PORT"] || DEFAULT_PORT;
  const wanted = port === null ? wholeNumber("PORT", environment, 65535) : wholeNumber("--port", port, 65535);
  if (trust) installCertificate();
  await buildMissing(BUNDLES, say);
  const certificate = await localhostCertificate();
  const server = await listen(certificate, wanted);
  if (wanted !== 0 && server.port !== wanted)
    say(
      `Port ${wanted} is in use by another program, perhaps an earlier npm start, so this one is at ${server.port}.`,
    );
  say(`\n${welcome(server, certificate)}\n`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
}

function welcome(server: PageServer, certificate: Certificate): string {
  const question =
    certificate.source === "installed"
      ? "The certificate is the one office-addin-dev-certs installed, so your browser should not ask about it."
      : "Your browser will ask once whether to accept this machine's own certificate: choose Advanced, then continue " +
        "(to have it trusted instead, stop this and run: npm start -- --trust).";
  return (
    `Open  ${server.origin}  for Excel on the web without Excel, with the add-in beside the sample workbook. ${question} ` +
    "Nothing is uploaded: a workbook you open there stays in the page. Press Ctrl+C here to stop."
  );
}

/** Its own process with the terminal handed over, because the system may want a password typed. */
function installCertificate(): void {
  const script = path.join(ROOT, "node_modules", "office-addin-dev-certs", "cli.js");
  spawnSync(process.execPath, [script, "install"], { cwd: ROOT, stdio: "inherit" });
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
