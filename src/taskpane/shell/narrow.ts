/** A pane of 320 px, twice enlarged by the browser's zoom: what stood side by side stands one below the other. */
export const NARROW = "@media (max-width: 240px)";
