/** What reads and writes rules files is loaded when it is needed; null where the add-in's own address does not answer. */
export async function loadFiles() {
  try {
    return await import(/* webpackChunkName: "rules-file" */ "../../actions/profileFile");
  } catch {
    return null;
  }
}
