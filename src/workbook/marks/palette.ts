/** The edge of a reading out of tolerance. */
export const WARNING_EDGE = "#1F1F1F";
