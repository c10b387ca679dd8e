import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import https from "node:https";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { selfSignedCertificate, type Certificate } from "../../../simulator/server/certificate";
import { listen, type PageServer } from "../../../simulator/server/listen";
import { withOwnLibrary } from "../../../simulator/server/officeLibrary";
import { readOptions, wholeNumber } from "../../../simulator/server/options";
import type { Routes } from "../../../simulator/server/routes";

const PANE =
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; ` +
  `connect-src 'self'"><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>`;

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

let folder: string;
let certificate: Certificate;
let server: PageServer;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "page-server-"));
  const put = (name: string, content: string): void => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  };
  put("page.html", "<p>page https://appsforoffice.microsoft.com</p>");
  put("addin/taskpane.html", PANE);
  put("addin/assets/icon.png", "png");
  put("addin/.hidden", "secret");
  put("books/a b.xlsx", "xlsx");
  put("books/secret.txt", "secret");
  put("secret.txt", "secret");
  symlinkSync(path.join(folder, "secret.txt"), path.join(folder, "addin", "link.txt"));
  const routes: Routes = {
    files: { "/": path.join(folder, "page.html") },
    mounts: [
      { prefix: "/workbooks/", folder: path.join(folder, "books"), extensions: [".xlsx"] },
      { prefix: "/", folder: path.join(folder, "addin") },
    ],
  };
  certificate = await selfSignedCertificate();
  server = await listen(certificate, 0, routes);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Trusts exactly this server's certificate, so a certificate that is not for localhost would fail. */
function ask(address: string, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: "localhost", port: server.port, path: address, method, ca: certificate.cert };
    const request = https.request(options, (response) => {
      let body = "";
      response.on("data", (chunk: Buffer) => (body += chunk.toString()));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    request.on("error", reject);
    request.end();
  });
}

test.each([
  ["the page", "/", 200, "text/html; charset=utf-8"],
  ["the page with options", "/?api=1.9", 200, "text/html; charset=utf-8"],
  ["a file of the add-in", "/assets/icon.png", 200, "image/png"],
  [
    "a workbook with a space in its name",
    "/workbooks/a%20b.xlsx",
    200,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ],
  ["what is no workbook, from the workbooks", "/workbooks/secret.txt", 404, "text/plain; charset=utf-8"],
  ["a file that is not there", "/nothing.js", 404, "text/plain; charset=utf-8"],
  ["a folder", "/assets", 404, "text/plain; charset=utf-8"],
  ["a way out", "/../secret.txt", 404, "text/plain; charset=utf-8"],
  ["a way out, encoded", "/%2e%2e/secret.txt", 404, "text/plain; charset=utf-8"],
  ["a way out, wholly encoded", "/assets%2f..%2f..%2fsecret.txt", 404, "text/plain; charset=utf-8"],
  ["a way out, Windows fashion", "/..%5csecret.txt", 404, "text/plain; charset=utf-8"],
  ["a way out by a link", "/link.txt", 404, "text/plain; charset=utf-8"],
  ["a hidden file", "/.hidden", 404, "text/plain; charset=utf-8"],
  ["a null byte", "/assets/icon.png%00.html", 404, "text/plain; charset=utf-8"],
  ["broken encoding", "/%zz", 404, "text/plain; charset=utf-8"],
])("%s", async (_what, address, status, contentType) => {
  const answer = await ask(address);
  expect([answer.status, answer.headers["content-type"]]).toEqual([status, contentType]);
  expect(answer.body).not.toContain("secret");
});

test.each(["POST", "PUT", "DELETE", "HEAD", "OPTIONS"])(
  "%s is refused: nothing can be uploaded",
  async (method) => {
    const answer = await ask("/", method);
    expect([answer.status, answer.headers["allow"]]).toEqual([405, "GET"]);
  },
);

test("the page may load nothing from elsewhere", async () => {
  const { headers } = await ask("/");
  expect(headers["content-security-policy"]).toContain("default-src 'none'; script-src 'self'");
  expect(String(headers["content-security-policy"])).not.toMatch(/https?:|\*|unsafe/);
});

test("the pane takes Office's library from this server, and its policy is nothing looser", async () => {
  const { body } = await ask("/taskpane.html");
  expect(body).toContain(`<script src="/office-js/office.js">`);
  expect(body).toContain(`content="default-src 'none'; script-src 'self'; connect-src 'self'"`);
  expect(body).not.toContain("microsoft");
});

test.each([
  ["script-src 'self' https://appsforoffice.microsoft.com/;", "script-src 'self';"],
  ["script-src https://appsforoffice.microsoft.com 'self';", "script-src 'self';"],
  ["https://appsforoffice.microsoft.com/lib/1/hosted/office.js", "/office-js/office.js"],
])("%s becomes %s", (html, rewritten) => expect(withOwnLibrary(html)).toBe(rewritten));

test("takes the next port where one is taken", async () => {
  const blocker = net.createServer().listen(0, "localhost");
  await new Promise((resolve) => blocker.once("listening", resolve));
  const address = blocker.address();
  const taken = address !== null && typeof address === "object" ? address.port : 0;
  const second = await listen(certificate, taken);
  expect(second.port).toBeGreaterThan(taken);
  await second.close();
  await new Promise((resolve) => blocker.close(resolve));
});

describe("options of a command", () => {
  const read = (...argv: string[]) => readOptions(argv, { port: "text", trust: "flag" }, "Usage: …\n");

  test("what is given, and what stands for what is not", () => {
    expect(read("--port", "3001")).toEqual({ kind: "run", given: { port: "3001", trust: false } });
    expect(read("--trust")).toEqual({ kind: "run", given: { port: null, trust: true } });
  });

  test("--help is the usage and nothing else", () => {
    expect(read("--port", "3001", "--help")).toEqual({ kind: "help", text: "Usage: …\n", wrong: false });
  });

  test.each([
    ["--prot=3001", "There is no option --prot."],
    ["-p", "There is no option -p."],
    ["3001", "“3001” is no option of this command."],
    ["--port", "--port needs a value after it."],
    ["--trust=yes", "--trust stands alone: leave out what follows it."],
  ])("%s: %s", (option, sentence) => {
    expect(read(option)).toEqual({ kind: "help", text: `${sentence}\n\nUsage: …\n`, wrong: true });
  });

  test.each(["", "abc", "-1", "1.5", "65536"])("%j is no port", (text) => {
    expect(() => wholeNumber("--port", text, 65535)).toThrow(
      /^--port takes a whole number up to 65535, not /,
    );
  });
});
