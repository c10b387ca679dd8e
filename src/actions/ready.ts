/** Whether the page runs in an Excel it can work with: what the pane asks before it offers anything. */
export { waitForExcel, type Readiness } from "../excel/ready";
