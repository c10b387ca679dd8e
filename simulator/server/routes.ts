import path from "node:path";
import { realpath } from "node:fs/promises";
import { ADDIN_FOLDER, PAGE_BUNDLE_FOLDER, ROOT } from "./paths";

/** Everything below `prefix` is served from `folder`; only files with one of `extensions`, where those are given. */
export interface Mount {
  readonly prefix: string;
  readonly folder: string;
  readonly extensions?: readonly string[];
}

export interface Routes {
  /** Single addresses, "/manifest.xml", and the file each stands for. */
  readonly files: Readonly<Record<string, string>>;
  /** Looked through in order. */
  readonly mounts: readonly Mount[];
}

const PAGE_SOURCE = path.join(ROOT, "simulator", "page");

/**
 * What `npm start` serves. The add-in stands at the root, as its manifest says; Microsoft's library comes straight out of
 * node_modules, unmodified, because its licence forbids copies.
 */
export const ROUTES: Routes = {
  files: {
    "/": path.join(PAGE_SOURCE, "page.html"),
    "/simulator/page.css": path.join(PAGE_SOURCE, "page.css"),
    "/simulator/grid.css": path.join(PAGE_SOURCE, "grid", "grid.css"),
    "/manifest.xml": path.join(ROOT, "manifest.xml"),
  },
  mounts: [
    { prefix: "/simulator/", folder: PAGE_BUNDLE_FOLDER },
    { prefix: "/office-js/", folder: path.join(ROOT, "node_modules", "@microsoft", "office-js", "dist") },
    { prefix: "/workbooks/", folder: path.join(ROOT, "assets"), extensions: [".xlsx"] },
    { prefix: "/", folder: ADDIN_FOLDER },
  ],
};

/**
 * The file that an address stands for, or null where there is none. An address can never lead out of its folder: not by "..",
 * percent-encoded or not, nor by a symbolic link.
 *
 * `await fileFor("/office-js/office.js", ROUTES)` is ".../node_modules/@microsoft/office-js/dist/office.js".
 */
export async function fileFor(pathname: string, routes: Routes): Promise<string | null> {
  const address = decoded(pathname);
  if (address === null) return null;
  const single = Object.hasOwn(routes.files, address) ? routes.files[address] : undefined;
  if (single !== undefined) return single;
  for (const mount of routes.mounts) {
    if (!address.startsWith(mount.prefix)) continue;
    const name = address.slice(mount.prefix.length);
    const extension = path.extname(name).toLowerCase();
    if (mount.extensions !== undefined && !mount.extensions.includes(extension)) return null;
    return fileWithin(mount.folder, name);
  }
  return null;
}

function decoded(pathname: string): string | null {
  try {
    const address = decodeURIComponent(pathname);
    return /[\0\\]/.test(address) ? null : address;
  } catch {
    return null;
  }
}

async function fileWithin(folder: string, name: string): Promise<string | null> {
  const segments = name.split("/");
  // A name that starts with a dot is never part of a build.
  if (segments.some((segment) => segment === "" || segment.startsWith("."))) return null;
  try {
    const home = await realpath(folder);
    const file = await realpath(path.join(home, ...segments));
    return file.startsWith(home + path.sep) ? file : null;
  } catch {
    return null;
  }
}
