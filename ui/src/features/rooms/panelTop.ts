/** Panels begin beside the line of the day, below the head of the page; in pixels at 100 %. */
export const PANEL_TOP = 124;
