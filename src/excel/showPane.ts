/**
 * Brings the task pane to the front, also from a ribbon button while it is closed (SharedRuntime 1.1). An Excel that cannot or will
 * not is no fault worth telling: the result is on the sheet all the same. True where the pane was shown.
 */
export async function showPane(): Promise<boolean> {
  try {
    await Office.addin.showAsTaskpane();
    return true;
  } catch {
    return false;
  }
}
