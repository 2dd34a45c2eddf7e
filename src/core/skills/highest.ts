/** The places of the highest scores, the highest first, of equal ones the first. O(scores x most), for few of many. */
export function highest(scores: Float32Array | Float64Array, most: number): number[] {
  const places: number[] = [];
  for (let place = 0; place < scores.length; place++) {
    const score = scores[place] ?? 0;
    let at = places.length;
    while (at > 0 && (scores[places[at - 1] ?? 0] ?? 0) < score) at--;
    if (at === most) continue;
    places.splice(at, 0, place);
    if (places.length > most) places.pop();
  }
  return places;
}
