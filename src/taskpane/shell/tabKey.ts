/** What the browser's own Tab key may stop at. */
const STOPS = "a[href], button, input, select, textarea, summary, [tabindex]";

/**
 * Leaves the Tab key to the browser while there is a further stop in the pane. In Excel on the web Office's library takes the key for
 * itself: it passes every `<summary>` by, and where a heading was given the focus it leads straight out of the pane. Past the last stop,
 * and before the first, the key stays Office's, which hands the focus back to Excel.
 *
 * Office listens at the window, so what is stopped at the document does not get there. Gives the way to stop.
 *
 * @example useEffect(() => keepTabKey(document), []);
 */
export function keepTabKey(page: Document): () => void {
  const keep = (event: KeyboardEvent): void => {
    if (event.key !== "Tab" || event.altKey || event.ctrlKey || event.metaKey) return;
    if (hasFurtherStop(page, event.shiftKey)) event.stopPropagation();
  };
  page.addEventListener("keydown", keep);
  return () => page.removeEventListener("keydown", keep);
}

function hasFurtherStop(page: Document, backwards: boolean): boolean {
  const at = page.activeElement ?? page.body;
  const side = backwards ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return [...page.querySelectorAll<HTMLElement>(STOPS)].some(
    (stop) =>
      stop !== at &&
      (at.compareDocumentPosition(stop) & side) !== 0 &&
      stop.tabIndex >= 0 &&
      !stop.matches(":disabled") &&
      stop.getClientRects().length > 0,
  );
}
