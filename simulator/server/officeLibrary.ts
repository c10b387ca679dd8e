/** Where the production page takes Office's library from, as the store requires. */
const CDN = "https://appsforoffice.microsoft.com";
const CDN_LIBRARY = `${CDN}/lib/1/hosted/`;

/** Where this server has the same library, from node_modules. */
export const OWN_LIBRARY = "/office-js/";

/**
 * The add-in's html with Office's library taken from this server instead of from Microsoft's. The Content-Security-Policy loses
 * Microsoft's address and gains nothing, so the page is held to its own origin.
 *
 * `<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js">` becomes `<script src="/office-js/office.js">`.
 */
export function withOwnLibrary(html: string): string {
  return html.replaceAll(CDN_LIBRARY, OWN_LIBRARY).replaceAll(` ${CDN}/`, "").replaceAll(` ${CDN}`, "");
}
