import path from "node:path";

/** The repository, wherever it was cloned to. */
export const ROOT = path.resolve(__dirname, "..", "..");

/** The built add-in, as it would be deployed. */
export const ADDIN_FOLDER = path.join(ROOT, "dist");

/** The built page. In the cache, since it is neither source nor product. */
export const PAGE_BUNDLE_FOLDER = path.join(ROOT, "node_modules", ".cache", "excel-page");
