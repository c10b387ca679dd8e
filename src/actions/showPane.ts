/** Brings the pane to the front, so that an officer who used the ribbon sees what happened. */
export { showPane } from "../excel/showPane";
