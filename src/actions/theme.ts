/** Light or dark, as Office is: the pane follows it. */
export { officeShade, watchOfficeShade, type Shade } from "../excel/theme";
