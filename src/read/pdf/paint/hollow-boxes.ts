import { type Box, encloses } from '../geometry/box.js'

/**
 * Areas of one filled path, with holes: a box right inside the one before or after it leaves only a frame, which is
 * how WeasyPrint and Cairo draw borders. All but that is left as it is.
 * @param boxes in the order of the path
 */
export function hollowBoxes(boxes: readonly Box[]): Box[] {
  const areas: Box[] = []
  for (let index = 0; index < boxes.length; index++) {
    const [box, next] = [boxes[index], boxes[index + 1]]
    if (!box) continue
    const isPair = next !== undefined && (encloses(box, next) || encloses(next, box))
    if (!isPair) areas.push(box)
    else {
      areas.push(...(encloses(box, next) ? sidesBetween(box, next) : sidesBetween(next, box)))
      index++
    }
  }
  return areas
}

/** The four sides of a frame: the upper and the lower one over the whole width. */
function sidesBetween(outer: Box, hole: Box): Box[] {
  return [
    { ...outer, bottom: hole.top },
    { ...outer, top: hole.bottom },
    { ...outer, right: hole.left },
    { ...outer, left: hole.right },
  ].filter(({ left, top, right, bottom }) => right > left && bottom > top)
}
