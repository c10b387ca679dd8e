import { createPrivateKey, X509Certificate } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { generate } from "selfsigned";

/** PEM texts. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** Installed by office-addin-dev-certs, so the browser trusts it; or made here, and the browser asks once. */
  readonly source: "installed" | "self-signed";
}

/** Where `office-addin-dev-certs install` puts what it makes. */
const INSTALLED_FOLDER = path.join(os.homedir(), ".office-addin-dev-certs");

/** Kept between starts, outside the repository, so that the browser's question is answered once and not at every start. */
const CACHE_FOLDER = path.join(
  process.env["LOCALAPPDATA"] ?? process.env["XDG_CACHE_HOME"] ?? path.join(os.homedir(), ".cache"),
  "excel-page-certificate",
);

const DAY = 24 * 60 * 60 * 1000;
const DAYS_VALID = 180;

/**
 * A certificate for https://localhost, never by asking: the one that office-addin-dev-certs has installed, else the one of the last
 * start, else a new self-signed one. What is out of date or broken is passed over.
 */
export async function localhostCertificate(): Promise<Certificate> {
  const found = readPair(INSTALLED_FOLDER, "installed") ?? readPair(CACHE_FOLDER, "self-signed");
  if (found !== null) return found;
  const made = await selfSignedCertificate();
  keep(made);
  return made;
}

/** A new self-signed certificate for localhost, in memory only. */
export async function selfSignedCertificate(): Promise<Certificate> {
  const pems = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    algorithm: "sha256",
    notAfterDate: new Date(Date.now() + DAYS_VALID * DAY),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "keyUsage", digitalSignature: true, keyEncipherment: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  return { key: pems.private, cert: pems.cert, source: "self-signed" };
}

function readPair(folder: string, source: Certificate["source"]): Certificate | null {
  try {
    const key = readFileSync(path.join(folder, "localhost.key"), "utf8");
    const cert = readFileSync(path.join(folder, "localhost.crt"), "utf8");
    const parsed = new X509Certificate(cert);
    const usable =
      parsed.checkHost("localhost") !== undefined &&
      parsed.checkPrivateKey(createPrivateKey(key)) &&
      Date.parse(parsed.validTo) > Date.now() + DAY;
    return usable ? { key, cert, source } : null;
  } catch {
    return null;
  }
}

function keep(certificate: Certificate): void {
  try {
    mkdirSync(CACHE_FOLDER, { recursive: true, mode: 0o700 });
    writeFileSync(path.join(CACHE_FOLDER, "localhost.key"), certificate.key, { mode: 0o600 });
    writeFileSync(path.join(CACHE_FOLDER, "localhost.crt"), certificate.cert, { mode: 0o600 });
  } catch {
    // A read-only home: the certificate lives as long as this start, and the browser asks again at the next.
  }
}
