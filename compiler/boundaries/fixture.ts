import type { AreaTopology } from './topologyAreas.ts'

/**
 * Two squares of 0.1° side by side (`01001` west, `01002` east) and a third (`02001`) on top of the west one, on a grid of 0.001°.
 *
 *     9.0  9.1  9.2
 *  52.2 ┌───┐
 *       │ 2 │              arcs: 0 common border of 1 and 1' (northwards), 1 rest of the west square,
 *  52.1 ├───┼───┐                2 rest of the east square, 3 border of west square and 02001 (westwards), 4 rest of 02001
 *       │ 1 │ 1'│
 *  52.0 └───┴───┘
 */
export const threeSquares: AreaTopology = {
  type: 'Topology',
  transform: { scale: [0.001, 0.001], translate: [0, 0] },
  objects: {
    kreise: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: '01001', properties: { name: 'West' }, arcs: [[0, 3, 1]] },
        { type: 'Polygon', id: '01002', properties: { name: 'East' }, arcs: [[~0, 2]] },
        { type: 'Polygon', id: '02001', properties: { name: 'North' }, arcs: [[~3, 4]] },
      ],
    },
    outlines: {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', id: '01', properties: { name: 'Land' }, arcs: [[3, 1, 2]] }],
    },
  },
  arcs: [
    [[9100, 52000], [0, 100]],
    [[9000, 52100], [0, -100], [100, 0]],
    [[9100, 52000], [100, 0], [0, 100], [-100, 0]],
    [[9100, 52100], [-100, 0]],
    [[9100, 52100], [0, 100], [-100, 0], [0, -100]],
  ],
}
