/** Which rows of a long table exist as elements: `first` up to but not including `end`. */
export interface VisibleRows {
  first: number;
  end: number;
}

/** Rows beyond the edges, so that a quick turn of the wheel shows no hole before the next frame. */
const margin = 10;

/** All lengths in the same unit, pixels in a page. */
export function visibleRows(rows: number, rowHeight: number, scrolled: number, height: number): VisibleRows {
  const first = Math.max(0, Math.min(Math.floor(scrolled / rowHeight), rows) - margin);
  const end = Math.min(rows, Math.ceil((scrolled + height) / rowHeight) + margin);
  return { first: Math.min(first, end), end };
}
