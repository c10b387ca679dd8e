import { spawnSync } from "node:child_process";
import path from "node:path";
import { buildMissing, BUNDLES } from "./build";
import { localhostCertificate, type Certificate } from "./certificate";
import { listen, type PageServer } from "./listen";
import { ROOT } from "./paths";

const DEFAULT_PORT = 3000;

/**
 * `npm start [-- --port 3000] [-- --trust]`: builds what is missing, and serves Excel on the web without Excel at one https address.
 * `--trust` has office-addin-dev-certs install its certificate first; it may ask for a password.
 */
async function main(options: readonly string[]): Promise<void> {
  if (options.includes("--trust")) installCertificate();
  await buildMissing(BUNDLES, say);
  const certificate = await localhostCertificate();
  const wanted = portFrom(options);
  const server = await listen(certificate, wanted);
  if (wanted !== 0 && server.port !== wanted) say(`Port ${wanted} is taken; using ${server.port}.`);
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

function portFrom(options: readonly string[]): number {
  const given = options[options.indexOf("--port") + 1];
  if (!options.includes("--port")) return DEFAULT_PORT;
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`--port takes a number up to 65535, not "${given}".`);
  return port;
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
