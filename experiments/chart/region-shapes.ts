import type { Place } from './drawing.ts'

/** A region of a schematic map: a closed outline and the middle, where its name stands. */
export interface RegionShape {
  outline: readonly Place[]
  middle: Place
}

const shape = (middle: readonly [number, number], ...outline: readonly (readonly [number, number])[]): RegionShape => ({
  middle: { x: middle[0], y: middle[1] },
  outline: outline.map(([x, y]) => ({ x, y })),
})

/**
 * The three regions as they lie to each other in China, drawn by hand: the wide West, the Centre, the long East along
 * the coast. No borders and not to scale. Pixels in a drawing of 388 by `shapesHeight`.
 */
export const regionShapes: Record<'east' | 'central' | 'west', RegionShape> = {
  west: shape([64, 100], [10, 84], [48, 58], [92, 56], [116, 80], [120, 116], [100, 144], [56, 150], [22, 128]),
  central: shape(
    [203, 100],
    [176, 70],
    [206, 60],
    [230, 74],
    [238, 104],
    [228, 134],
    [200, 142],
    [174, 130],
    [168, 98],
  ),
  east: shape(
    [332, 100],
    [312, 66],
    [346, 42],
    [378, 52],
    [368, 80],
    [380, 104],
    [360, 144],
    [322, 158],
    [296, 132],
    [300, 96],
  ),
}

export type RegionName = keyof typeof regionShapes

export const shapesHeight = 200
